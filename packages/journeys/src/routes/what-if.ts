// SPDX-License-Identifier: EUPL-1.2
import { CEFR_LEVELS, type CefrLevel } from '@opstap/kernel';
import type { WantedWork, WorkKnowledge } from '@opstap/matching';

/** What somebody supposes of themselves: "if my Dutch were B1", "if I were recognised". What is absent is as it is. */
export type Supposed = {
  dutch?: CefrLevel;
  english?: CefrLevel;
  /** Level of education, NLQF. */
  nlqf?: number;
  /** Of the goal, or of the profession whose speciality it is. */
  recognised?: true;
};

/** The same person with what is supposed in its place; the profile itself stays as it is. */
export function supposing(
  wanted: WantedWork,
  { dutch, english, nlqf, recognised }: Supposed,
  target: string,
  { occupations }: Pick<WorkKnowledge, 'occupations'>,
): WantedWork {
  const levels = [
    { id: 'nl', level: dutch },
    { id: 'en', level: english },
  ].flatMap(({ id, level }) => (level ? [{ id, level }] : []));
  const kept = wanted.languages.filter(({ id }) => !levels.some((other) => other.id === id));
  const profession = occupations.get(target)?.regulatedAs ?? target;
  return {
    ...wanted,
    languages: [...kept, ...levels],
    ...(nlqf !== undefined && { nlqf: { min: nlqf, max: nlqf } }),
    ...(recognised && { recognised: [...new Set([...wanted.recognised, profession, target])] }),
  };
}

/** Undefined for what is not understood: what is kept on a device can be made by anybody. */
export function readSupposed(value: unknown): Supposed | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  // Each field is looked at just below.
  const { dutch, english, nlqf, recognised } = value as Record<string, unknown>;
  const level = (given: unknown) => CEFR_LEVELS.find((one) => one === given);
  const [nl, en] = [level(dutch), level(english)];
  return {
    ...(nl && { dutch: nl }),
    ...(en && { english: en }),
    ...(typeof nlqf === 'number' && Number.isInteger(nlqf) && nlqf >= 1 && nlqf <= 8 && { nlqf }),
    ...(recognised === true && { recognised: true as const }),
  };
}
