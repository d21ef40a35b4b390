// SPDX-License-Identifier: EUPL-1.2
import { resolve } from 'node:path';
import { LANGUAGES } from '@opstap/kernel';
import { type ImportOptions, type ImportReport, importCompetentNl, importEsco } from '@opstap/server';
import { Command, Option } from 'commander';
import { progressBar } from '../../progress.ts';
import { rowsWrong } from '../../rows-wrong.ts';
import { withStorage } from '../../storage.ts';

type Options = { release?: string; languages?: string; replace?: true; json?: true };
type Importer = typeof importEsco;

const esco = importer('esco', importEsco)
  .description(
    'the official download of ESCO (CSV), as a folder, a zip, or a folder with one zip per language',
  )
  .argument('<path>', 'the folder or zip file');

const competentnl = importer('competentnl', importCompetentNl)
  .description('an export of CompetentNL in Turtle, TriG, N-Triples or N-Quads. Not tried on a real export')
  .argument('<path>', 'the file, or a folder or zip with it');

export const importCommand = new Command('import')
  .description('Import a classification. It may be run again at any time: what is there does not change.')
  .addCommand(esco)
  .addCommand(competentnl);

function importer(name: string, run: Importer): Command {
  return new Command(name)
    .option('--release <version>', 'the version, where the files do not say it')
    .option('--languages <list>', 'only labels in these languages, such as nl,en,uk')
    .option('--replace', 'take away what is there of another version first')
    .option('--json', 'print JSON')
    .addOption(
      new Option('--lang <language>', 'language of what went wrong (default: that of the terminal)').choices(
        LANGUAGES,
      ),
    )
    .action((path: string, options: Options) => importFrom(run, path, options));
}

/** Exit code 2 when rows were left out, each told with its file, row and column. */
async function importFrom(run: Importer, path: string, options: Options): Promise<void> {
  const bar = progressBar('import');
  const { release, languages, replace = false, json } = options;
  const wanted: ImportOptions = {
    ...(release && { release }),
    ...(languages && { languages: languages.split(',').map((language) => language.trim()) }),
    replace,
    onProgress: bar.show,
  };
  const report = await withStorage((storage) => run(storage.taxonomySink, resolve(path), wanted)).finally(
    bar.end,
  );
  if (json) console.log(JSON.stringify(report, null, 2));
  else printReport(report);
  if (report.faultCount > 0) throw rowsWrong(report, ({ data }) => data?.['uri']);
}

function printReport({ scheme, version, read, notRead, changed }: ImportReport): void {
  for (const { file, rows } of read) console.log(`${String(rows).padStart(8)}  ${file}`);
  if (notRead.length > 0) console.log(`Not read: ${notRead.join(', ')}`);
  console.log(`${scheme} ${version}: ${changed} rows new or different`);
}
