// SPDX-License-Identifier: EUPL-1.2
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MUTANT_SCORES, mutantScores } from '@opstap/publication/compile';
import type { Pack } from '@opstap/rules';
import { compileCorpus, readExamples } from '@opstap/rules/compile';
import {
  type MutantReport,
  mutants as makeMutants,
  summarizeMutants,
  type WorkedExample,
} from '@opstap/rules/editor';
import { Command } from 'commander';
import { ROOT, readCorpus } from '../../corpus.ts';
import { progressBar } from '../../progress.ts';
import { bold, dim, wrap } from '../../terminal.ts';

export const mutants = new Command('mutants')
  .description(
    'makes every small mistake in every rule and amount, and lists those that no worked example notices',
  )
  .argument('[name]', 'only this rule or parameter')
  .option('--json', 'print JSON')
  .option('--write', `keep the figures in ${MUTANT_SCORES}, for the pages about the rules`)
  .action(async (name: string | undefined, { json, write }: { json?: true; write?: true }) => {
    const files = await readCorpus();
    const { pack } = compileCorpus(files);
    const examples = readExamples(files);
    const all = runMutants(pack, examples);
    if (write) await writeFile(join(ROOT, MUTANT_SCORES), mutantScores(pack, examples, all));
    const reports = all.filter((report) => name === undefined || report.name === name);
    const summary = summarizeMutants(reports);
    if (json) return console.log(JSON.stringify({ ...summary, packHash: pack.hash, reports }, null, 2));
    for (const { of, name, version, killed, survived, equivalent } of reports) {
      if (survived.length + equivalent.length === 0) continue;
      console.log(`${bold(name)} ${dim(`${of} ${version}: ${killed} noticed`)}`);
      for (const what of survived) console.log(wrap(what, '  ', '· '));
      for (const what of equivalent)
        console.log(dim(wrap(`${what} (changes nothing for anybody)`, '  ', '= ')));
    }
    console.log(summary);
  });

/** All reports, with a progress bar. */
export function runMutants(pack: Pack, examples: readonly WorkedExample[]): MutantReport[] {
  const { total, reports } = makeMutants(pack, examples);
  const bar = progressBar('mutants');
  const all: MutantReport[] = [];
  for (const report of reports) {
    all.push(report);
    bar.show(all.length, total);
  }
  bar.end();
  return all;
}
