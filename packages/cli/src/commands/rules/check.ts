// SPDX-License-Identifier: EUPL-1.2
import { type PlainDate, todayInAmsterdam } from '@opstap/kernel';
import { compilePublication, readSources } from '@opstap/publication/compile';
import type { Pack } from '@opstap/rules';
import { compileCorpus, readExamples, runExamples } from '@opstap/rules/compile';
import {
  type AnswerCheck,
  checkAnswers,
  checkPack,
  type PackReport,
  summarizeMutants,
  type WorkedExample,
} from '@opstap/rules/editor';
import { Command } from 'commander';
import { ROOT } from '../../corpus.ts';
import { dateOf } from '../../given.ts';
import { progressBar } from '../../progress.ts';
import { bold, wrap } from '../../terminal.ts';
import { runMutants } from './mutants.ts';

type Options = { on?: string; report?: true; sets: string; json?: true };

export const check = new Command('check')
  .description('law, texts and worked examples: what is wrong, and what an editor should look at')
  .option('--on <date>', 'the day for which sources must be fresh (default: today)')
  .option('--report', 'also measure: answers on partial facts, mutants, edges of versions, official tables')
  .option('--sets <number>', 'random partial sets of facts for each rule, in the report', '10000')
  .option('--json', 'print JSON')
  .action(async (options: Options) => {
    const on = dateOf('--on', options.on) ?? todayInAmsterdam(Date.now());
    const sources = await readSources(ROOT);
    const files = sources.filter(({ path }) => path.startsWith('corpus/'));
    const { pack } = compileCorpus(files);
    const examples = readExamples(files);
    const problems = compilePublication(sources).problems;
    const results = runExamples(pack, examples);
    const failed = results
      .filter(({ passed }) => !passed)
      .map(({ path, name, outcome, expected, got }) => ({
        path,
        name,
        outcome,
        expected,
        got: got.kind === 'known' ? got.value : { kind: got.kind },
      }));
    const { edges, ...findings } = checkPack(pack, examples, on);
    const measured = options.report && measure(pack, examples, edges, on, Number(options.sets));
    const tables = examples.filter(({ basis }) => basis === 'official_table');
    const counts = {
      rules: Object.keys(pack.rules).length,
      parameters: Object.keys(pack.parameters).length,
      sources: Object.keys(pack.sources).length,
      examples: examples.length,
      expectations: results.length,
      officialTables: tables.length,
    };
    const report = { on, packHash: pack.hash, counts, problems, failed, ...findings, ...measured };
    if (options.json) console.log(JSON.stringify(report, null, 2));
    else print(report);
    const wrong = problems.length + failed.length + findings.overlaps.length + findings.unreachable.length;
    if (wrong > 0) process.exitCode = 2;
  });

function measure(
  pack: Pack,
  examples: readonly WorkedExample[],
  edges: PackReport['edges'],
  on: PlainDate,
  sets: number,
) {
  const bar = progressBar('answers');
  const answers: AnswerCheck[] = [];
  for (const answer of checkAnswers(pack, on, sets)) {
    answers.push(answer);
    bar.show(answers.length, Object.keys(pack.rules).length);
  }
  bar.end();
  const sum = (part: 'sets' | 'definite' | 'wrong' | 'beyond') =>
    answers.reduce((total, answer) => total + answer[part], 0);
  return {
    answers: { sets: sum('sets'), definite: sum('definite'), wrong: sum('wrong'), beyond: sum('beyond') },
    mutants: summarizeMutants(runMutants(pack, examples)),
    edges: { all: edges.length, reached: edges.filter(({ reached }) => reached).length },
    unreachedEdges: edges.filter(({ reached }) => !reached).map(({ reached: _reached, ...edge }) => edge),
  };
}

/** One line for each finding, under the name of its list. */
function print(report: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(report)) {
    if (!Array.isArray(value))
      console.log(`${bold(name)}: ${typeof value === 'string' ? value : JSON.stringify(value)}`);
    else if (value.length === 0) console.log(`${bold(name)}: none`);
    else {
      console.log(`${bold(name)}: ${value.length}`);
      for (const one of value) console.log(wrap(Object.values(one).map(textOf).join(' '), '  ', '· '));
    }
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
