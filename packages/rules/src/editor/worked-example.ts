// SPDX-License-Identifier: EUPL-1.2
import type { PlainDate } from '@opstap/kernel';
import { decide } from '../decide.ts';
import { isFailure, startRun } from '../evaluate.ts';
import type { AsOf, Facts, Value } from '../outcome.ts';
import type { Pack } from '../pack.ts';

/** A worked example of the corpus: what each outcome must come to for these facts on this day. */
export type WorkedExample = {
  name: string;
  on: PlainDate;
  known?: PlainDate | undefined;
  facts: Facts;
  expect: Readonly<Record<string, Value | { kind: string }>>;
};

export function datesOf({ on, known }: WorkedExample): AsOf {
  return { on, known };
}

/** Whether one expectation is met. Without reasons, so that thousands of packs can be tried. */
export function meets(pack: Pack, example: WorkedExample, outcome: string): boolean {
  const expected = example.expect[outcome];
  const run = startRun(pack, Object.entries(example.facts), datesOf(example));
  const { result } = decide(run, outcome);
  if (typeof result !== 'object') return result === expected;
  const kind = isFailure(result) ? result.kind : 'unknown';
  return typeof expected === 'object' && expected.kind === kind;
}
