// SPDX-License-Identifier: EUPL-1.2
import { resolve } from 'node:path';
import { AppError, LANGUAGES } from '@opstap/kernel';
import { loadPublication } from '@opstap/publication/node';
import {
  type ImportVacanciesReport,
  importVacancies,
  VACANCY_FORMATS,
  type VacancyFormat,
} from '@opstap/server';
import { Command, Option } from 'commander';
import { progressBar } from '../../progress.ts';
import { withStorage } from '../../storage.ts';
import { readMapping } from './read-mapping.ts';

type Options = {
  source: string;
  format?: VacancyFormat;
  mapping?: string;
  name?: string;
  url?: string;
  licence?: string;
  terms?: string;
  complete?: boolean;
  json?: true;
};

export const importCommand = new Command('import')
  .description('Import vacancies. It may be run again at any time: what is there does not change.')
  .argument(
    '<path>',
    'a file, a folder or a zip: JSON-LD (.json, .jsonl, .html), VUM (.json), HR-Open (.xml), CSV (.csv)',
  )
  .requiredOption('--source <id>', 'the source, in small letters, digits and hyphens')
  .option('--name <text>', 'what the source is called; needed the first time')
  .option(
    '--licence <text>',
    'the licence or agreement under which its vacancies may be shown; needed the first time',
  )
  .option('--url <address>', 'where the source is')
  .option('--terms <text>', 'its terms, or the address of them')
  .addOption(
    new Option('--format <format>', 'read every file so, whatever its name').choices(VACANCY_FORMATS),
  )
  .option('--mapping <file>', 'for CSV: a YAML file that says which column holds what')
  .option('--complete', 'the files hold all that is open at the source: close what is not in them')
  .option('--json', 'print JSON')
  .addOption(
    new Option('--lang <language>', 'language of what went wrong (default: that of the terminal)').choices(
      LANGUAGES,
    ),
  )
  .action(
    async (
      path: string,
      { source: id, format, mapping, complete = false, json, name, url, licence, terms }: Options,
    ) => {
      if (!/^[a-z0-9][a-z0-9-]{0,39}$/.test(id))
        throw new AppError('invalid', 'invalid-input', {}, [{ field: '--source', code: 'field-format' }]);
      const [publication, columns] = await Promise.all([
        loadPublication(),
        mapping ? readMapping(mapping) : undefined,
      ]);
      const source = {
        id,
        ...(name && { name }),
        ...(url && { url }),
        ...(licence && { licence }),
        ...(terms && { terms }),
      };
      const bar = progressBar('import');
      const report = await withStorage((storage) =>
        importVacancies(storage.vacancySink, publication, resolve(path), {
          source,
          complete,
          onProgress: bar.show,
          ...(format && { format }),
          ...(columns && { mapping: columns }),
        }),
      ).finally(bar.end);
      if (json) console.log(JSON.stringify(report, null, 2));
      else printReport(report);
      if (report.faultCount > 0) throw rowsWrong(report);
    },
  );

function printReport({
  source,
  read,
  notRead,
  added,
  changed,
  unchanged,
  duplicates,
  hidden,
  closed,
  remarkCount,
  remarks,
}: ImportVacanciesReport): void {
  const shown = read.slice(0, 20);
  for (const { file, rows } of shown) console.log(`${String(rows).padStart(8)}  ${file}`);
  if (read.length > shown.length) console.log(`          and ${read.length - shown.length} more files`);
  if (notRead.length > 0) console.log(`Not read: ${notRead.slice(0, 20).join(', ')}`);
  console.log(`${source}: ${added} added, ${changed} changed, ${unchanged} unchanged, ${closed} closed`);
  console.log(
    `${duplicates} are copies of others, ${hidden} are hidden until somebody has looked: opstap vacancies review`,
  );
  for (const [code, alike] of Map.groupBy(remarks, (remark) => remark.code)) {
    const [first] = alike;
    console.log(
      `Kept without it: ${code}, ${alike.length} times, for example ${first?.file}:${first?.row} ${Object.values(first?.data ?? {}).join(' ')}`.trimEnd(),
    );
  }
  if (remarkCount > remarks.length) console.log(`${remarkCount} remarks in all`);
}

const EXAMPLES = 3;

/** A few rows for each kind of fault. */
function rowsWrong({ faults, faultCount }: ImportVacanciesReport) {
  const byKind = [...Map.groupBy(faults, ({ field, code }) => `${field} ${code}`).values()];
  const told = byKind
    .flatMap((alike) => alike.slice(0, EXAMPLES))
    .map(({ file, row, field, code, data }) => ({
      field: [`${file}:${row}`, field].join(' ').trim(),
      code,
      ...(data && { data }),
    }));
  return new AppError('invalid', 'rows-wrong', { count: faultCount }, told);
}
