// SPDX-License-Identifier: EUPL-1.2
import { ask } from '../ask.ts';
import { checkFacts } from '../check-facts.ts';
import type { Outcome, Value } from '../outcome.ts';
import type { Pack } from '../pack.ts';
import { type Problem, problem } from './problem.ts';
import { type CorpusFile, readCorpusFiles } from './read-files.ts';
import type { Example } from './schema.ts';

type PlacedExample = Example & { path: string };

/** One expectation of one worked example that was not met. */
export type ExampleResult = {
  path: string;
  name: string;
  outcome: string;
  expected: Value | { kind: string };
  got: Outcome;
  passed: boolean;
};

/** The worked examples of the corpus (`*.examples.yaml`). */
export function readExamples(files: readonly CorpusFile[]): PlacedExample[] {
  return readCorpusFiles(files.filter(({ path }) => /\.examples\.ya?ml$/.test(path))).examples;
}

/** Asks what each worked example asks, and compares. An example on an outcome that the pack lacks is left out: see `checkExamples`. */
export function runExamples(pack: Pack, examples: readonly PlacedExample[]): ExampleResult[] {
  return examples.flatMap(({ path, name, on, known, facts, expect }) =>
    Object.entries(expect)
      .filter(([outcome]) => Object.hasOwn(pack.rules, outcome))
      .map(([outcome, expected]) => {
        const got = ask(pack, outcome, checkFacts(pack, facts).facts, { on, known });
        const passed =
          typeof expected === 'object'
            ? got.kind === expected.kind
            : got.kind === 'known' && got.value === expected;
        return { path, name, outcome, expected, got, passed };
      }),
  );
}

/** Worked examples that name what does not exist. */
export function checkExamples(pack: Pack, examples: readonly PlacedExample[], problems: Problem[]): void {
  for (const { path, name, facts, expect, basis, source } of examples) {
    const place = { path, at: name };
    for (const { field, code, data } of checkFacts(pack, facts).faults) {
      problems.push(
        problem(place, `the fact "${field}" is wrong (${code}${data ? ` ${JSON.stringify(data)}` : ''})`),
      );
    }
    for (const outcome of Object.keys(expect)) {
      if (!Object.hasOwn(pack.rules, outcome))
        problems.push(problem(place, `there is no rule "${outcome}" to expect`));
    }
    if (basis === 'official_table' && !source)
      problems.push(problem(place, 'an official table needs a "source"'));
  }
}
