// SPDX-License-Identifier: EUPL-1.2
import { evaluate, startRun } from './evaluate.ts';
import type { AsOf, Facts } from './outcome.ts';
import type { Pack, Question } from './pack.ts';

/**
 * The facts to ask for on one screen, given what has been answered so far, on that screen too. A fact that is shown only
 * when something holds stays away until it does.
 */
export function shownFacts(pack: Pack, question: Question, facts: Facts, asOf: AsOf): string[] {
  const run = startRun(pack, Object.entries(facts), asOf);
  return question.facts.filter((name) => {
    const condition = pack.facts[name]?.askedWhen;
    return condition === undefined || evaluate(run, condition, name) === true;
  });
}
