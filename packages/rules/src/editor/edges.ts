// SPDX-License-Identifier: EUPL-1.2
import { addDays, type PlainDate } from '@opstap/kernel';
import { evaluateRule, startRun } from '../evaluate.ts';
import type { Pack, RuleVersion } from '../pack.ts';
import { datesOf, type WorkedExample } from './worked-example.ts';

/** A day on which a rule version begins to answer or stops, or the day beside it. */
export type Edge = {
  rule: string;
  version: PlainDate;
  which: 'day_before' | 'first_day' | 'last_day' | 'day_after';
  day: PlainDate;
  /** Whether a worked example comes to this rule on this day. */
  reached: boolean;
};

/** The edges of all rule versions. An open version has a last day only when another follows; planned law has no edges. */
export function listEdges(pack: Pack, examples: readonly WorkedExample[]): Edge[] {
  const reached = daysReached(pack, examples);
  return Object.entries(pack.rules).flatMap(([rule, { versions }]) =>
    versions
      .filter(({ planned }) => !planned)
      .flatMap((version, index, all) =>
        edgesOf(version, all[index + 1]).map(({ which, day }) => ({
          rule,
          version: version.validFrom,
          which,
          day,
          reached: reached.has(`${rule} ${day}`),
        })),
      ),
  );
}

function edgesOf(
  { validFrom, validTo }: RuleVersion,
  next: RuleVersion | undefined,
): Pick<Edge, 'which' | 'day'>[] {
  const last = validTo ?? (next && addDays(next.validFrom, -1));
  return [
    { which: 'day_before', day: addDays(validFrom, -1) },
    { which: 'first_day', day: validFrom },
    ...(last
      ? [
          { which: 'last_day' as const, day: last },
          { which: 'day_after' as const, day: addDays(last, 1) },
        ]
      : []),
  ];
}

/** Every rule that a worked example evaluates, with the day it is asked about. */
function daysReached(pack: Pack, examples: readonly WorkedExample[]): Set<string> {
  const reached = new Set<string>();
  for (const example of examples) {
    const run = startRun(pack, Object.entries(example.facts), datesOf(example));
    for (const outcome of Object.keys(example.expect))
      if (Object.hasOwn(pack.rules, outcome)) evaluateRule(run, outcome);
    for (const rule of run.memo.keys()) reached.add(`${rule} ${example.on}`);
  }
  return reached;
}
