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
  const answers = closedAnswers(run, outcome);
  if (answers === undefined) return makeJudgement(run, outcome);
  const known = remembered.get(run.pack) ?? new Map<string, Judgement>();
  remembered.set(run.pack, known);
  const key = `${outcome} ${run.on} ${run.known}${answers}`;
  const found = known.get(key);
  if (found) return found;
  // Only the answers that bear on it: the rest of what this person said must not outlive the question.
  const given = planFor(run.pack, outcome).facts.filter((fact) => run.facts.has(fact));
  const judgement = makeJudgement(runWithOnly(run, given), outcome);
  if (known.size >= MOST_REMEMBERED) known.clear();
  known.set(key, judgement);
  return judgement;
}

/** The answers that bear on an outcome, in the order of its plan; undefined when one of them is not closed. */
function closedAnswers({ pack, facts }: Run, outcome: string): string | undefined {
  let answers = '';
  for (const fact of planFor(pack, outcome).facts) {
    const value = facts.get(fact);
    if (value !== undefined && !CLOSED.includes(pack.facts[fact]?.type)) return undefined;
    answers += value === undefined ? ',' : `,${value}`;
  }
  return answers;
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
