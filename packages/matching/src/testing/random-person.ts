// SPDX-License-Identifier: EUPL-1.2
import { CEFR_LEVELS, type MunicipalityCode, type Random } from '@opstap/kernel';
import { CIRCUMSTANCES, IMPORTANCES } from '@opstap/taxonomy';
import { CONTRACT_KINDS } from '@opstap/vacancies';
import type { WantedWork } from '../wanted-work.ts';
import type { WorkKnowledge } from '../work-knowledge.ts';

/** Somebody for tests and measurements, with about so many competences: those of a few occupations, and others to fill up. */
export function randomPerson(knowledge: WorkKnowledge, random: Random, competences: number): WantedWork {
  const whole = (below: number) => Math.floor(random() * below);
  const pick = <T>(list: readonly T[]): T => list[whole(list.length)] as T;
  const own = Array.from({ length: 1 + whole(4) }, () => pick([...knowledge.occupations.keys()]));
  const held = new Set(
    own.flatMap((id) => IMPORTANCES.flatMap((one) => knowledge.profiles[id]?.competences[one] ?? [])),
  );
  while (held.size < competences) held.add(pick(knowledge.weights.ids));
  const nlqf = 1 + whole(7);
  const hours = 16 + whole(25);
  return {
    occupations: own.map((id) => ({ id, ...(random() < 0.7 && { yearsAgo: whole(15) }) })),
    competences: [...held]
      .slice(0, competences)
      .map((id) => ({ id, ...(random() < 0.5 && { yearsAgo: whole(20) }) })),
    languages: [
      { id: 'nl', level: pick(CEFR_LEVELS) },
      { id: 'uk', level: 'C2' },
      ...(random() < 0.5 ? [{ id: 'en', level: pick(CEFR_LEVELS) }] : []),
    ],
    licences: knowledge.licences.filter(() => random() < 0.1),
    ...(random() < 0.8 && { nlqf: { min: nlqf, max: nlqf + whole(2) } }),
    recognised: random() < 0.3 ? [pick([...knowledge.occupations.keys()])] : [],
    // Codes of the places that are known.
    ...(random() < 0.9 && { municipality: pick([...knowledge.places.keys()]) as MunicipalityCode }),
    ...(random() < 0.6 && { distanceKm: 5 + whole(60) }),
    ...(random() < 0.8 && { hoursPerWeek: { min: hours - whole(8), max: hours } }),
    avoid: CIRCUMSTANCES.filter(() => random() < 0.08),
    ...(random() < 0.4 && { childcare: true }),
    formsOfWork: Object.fromEntries(
      CONTRACT_KINDS.filter(() => random() < 0.3).map((kind) => [
        kind,
        { may: pick(['yes', 'no', 'depends'] as const), rule: 'mag_dit_werk' },
      ]),
    ),
  };
}
