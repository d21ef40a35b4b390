// SPDX-License-Identifier: EUPL-1.2
import { type Decision, decide } from './decide.ts';
import { isFailure, type Run, startRun } from './evaluate.ts';
import type { Reason, Value } from './outcome.ts';
import type { FactType, Pack } from './pack.ts';
import { planFor } from './plan.ts';
import { reasonForUnknown, reasonsFor } from './reasons.ts';

/** What an outcome comes to, and why. The reasons are worked out when they are first read: few of them ever are. */
export type Judgement = Decision & { why(): readonly Reason[] };

/** Facts with few possible answers, none of which tells one person from another. */
const CLOSED: readonly (FactType | undefined)[] = ['yesno', 'enum', 'cefr'];
/** Judgements remembered per outcome; past it no new ones are added. */
const MOST_REMEMBERED = 500;

/** Of the last day that was asked for, per pack: nearly every question is about today. */
type OneDay = { asOf: string; judgements: Map<string, Map<string, Judgement>> };
const remembered = new WeakMap<Pack, OneDay>();

/**
 * Judges one outcome. Most outcomes rest on a handful of closed answers that many people share, so such a judgement is made
 * once. What rests on a date, a number, a place or a profession is judged anew each time, and nothing of it is kept.
 */
export function judge(run: Run, outcome: string): Judgement {
  const given = planFor(run.pack, outcome).facts.filter((fact) => run.facts.has(fact));
  if (given.some((fact) => !CLOSED.includes(run.pack.facts[fact]?.type))) return makeJudgement(run, outcome);
  const known = judgementsOf(run, outcome);
  const key = given.map((fact) => `${fact}=${run.facts.get(fact)}`).join();
  const found = known.get(key);
  if (found) return found;
  // Only the answers that bear on it: the rest of what this person said must not outlive the question.
  const own = given.map((fact): [string, Value] => [fact, run.facts.get(fact) ?? false]);
  const asOf = { on: run.on, ...(run.known !== undefined && { known: run.known }) };
  const judgement = makeJudgement(startRun(run.pack, own, asOf), outcome);
  if (known.size < MOST_REMEMBERED) known.set(key, judgement);
  return judgement;
}

function makeJudgement(run: Run, outcome: string): Judgement {
  const decision = decide(run, outcome);
  const { result } = decision;
  const isOpen = typeof result === 'object' && !isFailure(result);
  let reasons: readonly Reason[] | undefined;
  const why = () => {
    reasons ??= isOpen ? reasonForUnknown(run, outcome) : reasonsFor(run, outcome, result);
    return reasons;
  };
  return { ...decision, why };
}

function judgementsOf({ pack, on, known }: Run, outcome: string): Map<string, Judgement> {
  const asOf = `${on} ${known ?? ''}`;
  let day = remembered.get(pack);
  if (day?.asOf !== asOf) {
    day = { asOf, judgements: new Map() };
    remembered.set(pack, day);
  }
  const judgements = day.judgements.get(outcome) ?? new Map<string, Judgement>();
  day.judgements.set(outcome, judgements);
  return judgements;
}
