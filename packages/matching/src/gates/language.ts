// SPDX-License-Identifier: EUPL-1.2
import type { LanguageNeeds } from '../matchable.ts';
import type { Person } from '../person.ts';
import type { Gate } from './gate.ts';

/** One step can be learned on the way; more cannot. */
const STEPS_WITHIN_REACH = 1;

/** How many levels the language that lacks most is short. */
export function missingSteps({ languages }: Pick<Person, 'languages'>, needs: LanguageNeeds): number {
  let most = 0;
  for (const { id, level } of needs) most = Math.max(most, level - (languages.get(id) ?? 0));
  return most;
}

export const language: Gate<'languages'> = {
  id: 'language',
  facet: 'languages',
  isClosed: (person, needs) => missingSteps(person, needs) > STEPS_WITHIN_REACH,
};
