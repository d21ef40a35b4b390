// SPDX-License-Identifier: EUPL-1.2
import { evaluateRule, startRun } from '../evaluate.ts';
import type { Pack } from '../pack.ts';
import { datesOf, type WorkedExample } from './worked-example.ts';

/** The rules that a worked example evaluates: those that it expects something of, and what these come to on the way. */
export function rulesReached(pack: Pack, example: WorkedExample): string[] {
  const run = startRun(pack, Object.entries(example.facts), datesOf(example));
  for (const outcome of Object.keys(example.expect))
    if (Object.hasOwn(pack.rules, outcome)) evaluateRule(run, outcome);
  return [...run.memo.keys()];
}
