// SPDX-License-Identifier: EUPL-1.2
import { CEFR_LEVELS, dayNumber, fromDayNumber, type PlainDate, type Random } from '@opstap/kernel';
import { CIRCUMSTANCES, IMPORTANCES } from '@opstap/taxonomy';
import { CONTRACT_KINDS, type Vacancy } from '@opstap/vacancies';
import type { WorkKnowledge } from '../work-knowledge.ts';

/**
 * Vacancies for tests and measurements: only what is matched, nobody reads them. Each asks most of what its occupation usually asks and
 * some of what others ask, 12 competences on average; now and then something is not said.
 */
export function randomVacancies(knowledge: WorkKnowledge, random: Random, on: PlainDate) {
  const occupations = [...knowledge.occupations.values()];
  const towns = [...knowledge.places.keys()];
  const today = dayNumber(on);
  const whole = (below: number) => Math.floor(random() * below);
  const pick = <T>(list: readonly T[]): T => list[whole(list.length)] as T;
  const sometimes = <T extends object>(chance: number, make: () => T) => (random() < chance ? make() : {});

  function competencesOf(occupation: string): Vacancy['competences'] {
    const usual = IMPORTANCES.flatMap((importance) =>
      (knowledge.profiles[occupation]?.competences[importance] ?? []).map((id) => ({ id, importance })),
    ).filter(() => random() < 0.9);
    const more = Array.from({ length: 1 + whole(4) }, () => ({
      id: pick(knowledge.weights.ids),
      importance: pick(IMPORTANCES),
    }));
    return random() < 0.02 ? [] : [...usual, ...more];
  }

  return (number: number): Vacancy => {
    const occupation = pick(occupations);
    const published = today - whole(75);
    const hours = 8 + 4 * whole(9);
    return {
      id: `random:${number}`,
      source: 'random',
      synthetic: true,
      title: occupation.id,
      description: '',
      publishedOn: fromDayNumber(published),
      validThrough: fromDayNumber(published + 14 + whole(90)),
      ...sometimes(0.95, () => ({ occupation: occupation.id })),
      ...sometimes(0.9, () => ({ isco08: occupation.isco08 })),
      competences: competencesOf(occupation.id),
      ...sometimes(0.7, () => ({ dutch: pick(CEFR_LEVELS) })),
      otherLanguages:
        random() < 0.15 ? [{ id: pick(knowledge.spokenLanguages), level: pick(CEFR_LEVELS) }] : [],
      licences: random() < 0.2 ? [pick(knowledge.licences)] : [],
      ...sometimes(0.6, () => ({ nlqf: 1 + whole(8) })),
      ...sometimes(0.9, () => ({ hoursPerWeek: { min: hours, max: hours + 4 * whole(3) } })),
      ...sometimes(0.9, () => ({ contract: pick(CONTRACT_KINDS) })),
      circumstances:
        random() < 0.5
          ? []
          : CIRCUMSTANCES.filter((one) =>
              knowledge.profiles[occupation.id]?.circumstances.includes(one)
                ? random() < 0.9
                : random() < 0.05,
            ),
      ...sometimes(0.95, () => ({ municipality: pick(towns) as NonNullable<Vacancy['municipality']> })),
      requirements: [],
      redFlags: [],
      evidence: {},
    };
  };
}
