// SPDX-License-Identifier: EUPL-1.2
import type { PlainDate } from '@opstap/kernel';
import type { Facts, Pack } from '@opstap/rules';
import type { Journey } from './journey.ts';
import { journeyFor } from './journey-for.ts';
import type { SyntheticPerson } from './synthetic-persons.ts';

/** A finished interview. `screens` are the ids of the questions, in the order in which they were put. */
export type Interview = { screens: readonly string[]; facts: Facts; journey: Journey };

/** Puts the next question until none is left; the person answers what they know, and nothing else. */
export function simulateInterview(pack: Pack, person: SyntheticPerson, on: PlainDate): Interview {
  const screens: string[] = [];
  let facts: Facts = {};
  for (;;) {
    const journey = journeyFor(pack, facts, { on, done: [], asked: screens });
    const question = journey.nextQuestion;
    if (!question) return { screens, facts, journey };
    screens.push(question.id);
    const answered = Object.entries(pack.facts).flatMap(([name, fact]) => {
      const value = person.facts[name];
      const isHere = question.facts.includes(name) || question.facts.includes(fact.derivedFrom ?? '');
      return isHere && value !== undefined ? [[name, value] as const] : [];
    });
    facts = { ...facts, ...Object.fromEntries(answered) };
  }
}
