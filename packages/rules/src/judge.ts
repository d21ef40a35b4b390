// SPDX-License-Identifier: EUPL-1.2
import { type Decision, decide } from './decide.ts';
import { isUnknown, type Run, runWithOnly } from './evaluate.ts';
import type { Reason } from './outcome.ts';
import type { FactType, Pack } from './pack.ts';
import { planFor } from './plan.ts';
import { reasonForUnknown, reasonsFor } from './reasons.ts';

/** What an outcome comes to, and why. The reasons are worked out when they are first read: few of them ever are. */
export type Judgement = Decision & { why(): readonly Reason[] };

/** Facts with few possible answers, none of which tells one person from another. */
const CLOSED: readonly (FactType | undefined)[] = ['yesno', 'enum', 'cefr'];
/** Judgements remembered per pack; past it all are forgotten. */
const MOST_REMEMBERED = 20_000;
const remembered = new WeakMap<Pack, Map<string, Judgement>>();

/**
 * Judges one outcome. Most outcomes rest on a handful of closed answers that many people share, so such a judgement is made
 * once. What rests on a date, a number, a place or a profession is judged anew each time, and nothing of it is kept.
 */
export function judge(run: Run, outcome: string): Judgement {
  const given = planFor(run.pack, outcome).facts.filter((fact) => run.facts.has(fact));
  if (given.some((fact) => !CLOSED.includes(run.pack.facts[fact]?.type))) return makeJudgement(run, outcome);
  const known = remembered.get(run.pack) ?? new Map<string, Judgement>();
  remembered.set(run.pack, known);
  const answers = given.map((fact) => `${fact}=${run.facts.get(fact)}`);
  const key = [outcome, run.on, run.known, ...answers].join();
  const found = known.get(key);
  if (found) return found;
  // Only the answers that bear on it: the rest of what this person said must not outlive the question.
  const judgement = makeJudgement(runWithOnly(run, given), outcome);
  if (known.size >= MOST_REMEMBERED) known.clear();
  known.set(key, judgement);
  return judgement;
}

function makeJudgement(run: Run, outcome: string): Judgement {
  const decision = decide(run, outcome);
  const { result } = decision;
  let reasons: readonly Reason[] | undefined;
  const why = () => {
    reasons ??= isUnknown(result) ? reasonForUnknown(run, outcome) : reasonsFor(run, outcome, result);
    return reasons;
  };
  return { ...decision, why };
}
