// SPDX-License-Identifier: EUPL-1.2
import type { PlainDate } from '@opstap/kernel';
import { ask } from '../ask.ts';
import type { Facts, Outcome } from '../outcome.ts';
import type { Pack } from '../pack.ts';
import { type Cause, type Span, turningPoints } from './turning-points.ts';

/** A day on which an outcome becomes something else than it was on the day before. */
export type Change = { on: PlainDate; before: Outcome; after: Outcome; causes: readonly Cause[] };

/** How an outcome goes through time: what it is on the first day, and every change after that. */
export type Timeline = { start: Outcome; changes: readonly Change[] };

/**
 * Every date from `from` to `to` on which an outcome changes, the facts staying as they are, with its causes: a new version,
 * a new amount, a birthday or another date of one's own, the end of what is known. The same as asking every single day; the
 * reasons, and whether one must be verified, may change without a change of the outcome.
 * @throws RangeError for an outcome that the pack does not have.
 */
export function travel(pack: Pack, outcome: string, facts: Facts, span: Span): Timeline {
  const askOn = (on: PlainDate) => ask(pack, outcome, facts, { on, known: span.known });
  const start = askOn(span.from);
  const changes: Change[] = [];
  let before = start;
  for (const [on, causes] of turningPoints(pack, outcome, facts, span)) {
    const after = askOn(on);
    if (!isSameOutcome(before, after))
      changes.push({ on, before, after, causes: causesThatCount(causes, before, after) });
    before = after;
  }
  return { start, changes };
}

const WHAT_COUNTS = ['kind', 'value', 'missing', 'rule', 'reason', 'between', 'text'];

/** Whether two outcomes say the same; the day for which there is no law and the reasons are left out. */
export function isSameOutcome(a: Outcome, b: Outcome): boolean {
  return JSON.stringify(a, WHAT_COUNTS) === JSON.stringify(b, WHAT_COUNTS);
}

/** Of all that happens on a day, what the outcome rests on before or after it; everything, when that leaves nothing. */
function causesThatCount(causes: readonly Cause[], before: Outcome, after: Outcome): readonly Cause[] {
  const names = new Set([before, after].flatMap(namesOf));
  const counting = causes.filter((cause) =>
    names.has('fact' in cause ? cause.fact : 'rule' in cause ? cause.rule : cause.name),
  );
  return distinct(counting.length > 0 ? counting : causes);
}

function namesOf(outcome: Outcome): string[] {
  const own = 'rule' in outcome ? [outcome.rule] : 'missing' in outcome ? outcome.missing : [];
  return [...own, ...outcome.reasons.flatMap(({ rule, facts }) => [rule, ...facts])];
}

/** A version that follows another begins; that the other ended the day before is not a second cause. */
function distinct(causes: readonly Cause[]): readonly Cause[] {
  const begun = causes.flatMap((cause) => (cause.kind === 'version_begins' ? [cause.name] : []));
  const kept = causes.filter((cause) => cause.kind !== 'version_ended' || !begun.includes(cause.name));
  return [...new Map(kept.map((cause) => [JSON.stringify(cause), cause])).values()];
}
