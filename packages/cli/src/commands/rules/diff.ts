// SPDX-License-Identifier: EUPL-1.2
import { syntheticPersons } from '@opstap/journeys';
import { todayInAmsterdam } from '@opstap/kernel';
import { compileCorpus } from '@opstap/rules/compile';
import { diff as differences } from '@opstap/rules/editor';
import { Command } from 'commander';
import { lawIn, readCorpus } from '../../corpus.ts';
import { dateOf } from '../../given.ts';
import { progressBar } from '../../progress.ts';
import { bold, dim, wrap } from '../../terminal.ts';

type Options = { on?: string; persons: string; json?: true };

export const diff = new Command('diff')
  .description(
    'what synthetic persons are answered differently by another law, with the smallest example of each change',
  )
  .argument('<before>', 'a pack.json, or a revision of git such as HEAD')
  .argument('[after]', 'the same (default: the corpus as it stands in the folder)')
  .option('--on <date>', 'the day asked about, YYYY-MM-DD (default: today)')
  .option('--persons <number>', 'how many synthetic persons', '100000')
  .option('--json', 'print JSON')
  .action(async (first: string, second: string | undefined, options: Options) => {
    const on = dateOf('--on', options.on) ?? todayInAmsterdam(Date.now());
    const before = await lawIn(first);
    const after = second === undefined ? compileCorpus(await readCorpus()).pack : await lawIn(second);
    const people = syntheticPersons(Number(options.persons), 1, on).map(({ facts }) => facts);
    const bar = progressBar('persons');
    const outcomes = differences(before, after, people, { on }, (done) => bar.show(done, people.length));
    bar.end();
    const hashes = { before: before.hash, after: after.hash };
    if (options.json)
      return console.log(JSON.stringify({ on, persons: people.length, ...hashes, outcomes }, null, 2));
    for (const { outcome, changed, differences, others } of outcomes) {
      console.log(bold(`${outcome}: ${changed} of ${people.length}`));
      for (const { from, to, count, example } of differences) {
        console.log(wrap(`${from} → ${to}: ${count}`, '  '));
        console.log(dim(wrap(JSON.stringify(example), '    ')));
      }
      if (others > 0) console.log(dim(`  and ${others} in rarer ways`));
    }
    console.log(`${outcomes.length} outcomes change on ${on}`);
  });
