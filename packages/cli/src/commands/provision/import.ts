// SPDX-License-Identifier: EUPL-1.2
import { resolve } from 'node:path';
import { LANGUAGES } from '@opstap/kernel';
import { loadPublication } from '@opstap/publication/node';
import { importProvision, type ProvisionImportReport } from '@opstap/server';
import { Command, InvalidArgumentError, Option } from 'commander';
import { progressBar } from '../../progress.ts';
import { rowsWrong } from '../../rows-wrong.ts';
import { withStorage } from '../../storage.ts';

type Options = { source: string; map: Record<string, string>; keepOthers?: boolean; json?: true };

export const importCommand = new Command('import')
  .description(
    'Import a list of courses (CSV or JSON). It may be run again at any time: what is there does not change.',
  )
  .argument('<file>', 'a .csv with a first line of column names, or a .json with a list of objects')
  .requiredOption(
    '--source <name>',
    'whose list it is, such as gemeente-utrecht; its courses are replaced by the list',
  )
  .option(
    '--map <column=field>',
    'a column of your own, such as "Naam cursus=name"; may be given again',
    readMap,
    {},
  )
  .option('--keep-others', 'keep the courses of this source that the file does not name')
  .option('--json', 'print JSON')
  .addOption(
    new Option('--lang <language>', 'language of what went wrong (default: that of the terminal)').choices(
      LANGUAGES,
    ),
  )
  .action(importFrom);

/** Exit code 2 when rows were left out, each told with its file, row and column. */
async function importFrom(file: string, { source, map, keepOthers = false, json }: Options): Promise<void> {
  const { reference } = await loadPublication();
  const bar = progressBar('import');
  const wanted = { source, places: reference, columns: map, keepOthers, onProgress: bar.show };
  const report = await withStorage((storage) =>
    importProvision(storage.provisionSink, resolve(file), wanted),
  ).finally(bar.end);
  if (json) console.log(JSON.stringify(report, null, 2));
  else printReport(report, keepOthers);
  if (report.faultCount > 0) throw rowsWrong(report);
}

function printReport(report: ProvisionImportReport, keepOthers: boolean): void {
  const { source, rows, changed, removed, notRead, faultCount } = report;
  console.log(`${source}: ${rows} rows read, ${changed} new or different, ${removed} removed`);
  if (notRead.length > 0) console.log(`Columns not read: ${notRead.join(', ')}`);
  if (faultCount > 0 && !keepOthers) console.log('Nothing was removed, because not every row could be read.');
}

function readMap(text: string, before: Record<string, string>): Record<string, string> {
  const at = text.lastIndexOf('=');
  if (at < 1) throw new InvalidArgumentError('write it as column=field');
  return { ...before, [text.slice(0, at).trim()]: text.slice(at + 1).trim() };
}
