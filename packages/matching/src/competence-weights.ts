// SPDX-License-Identifier: EUPL-1.2
import { IMPORTANCE_WEIGHTS, IMPORTANCES, type Importance, type Taxonomy } from '@opstap/taxonomy';

/** A competence that is asked, in one number: its own number times 4, plus the place of its importance. */
export type AskedCode = number;

/** Competences numbered from 0, and what each counts for: importance times rarity, in whole numbers. */
export type CompetenceWeights = {
  ids: readonly string[];
  numberOf: ReadonlyMap<string, number>;
  /** By `AskedCode`. */
  byCode: Int32Array;
};

/** Rarity is kept in sixteenths, so that what is counted stays a whole number and two engines agree to the last digit. */
const RARITY_STEPS = 16;

/**
 * Rarity comes from the taxonomy and not from the vacancies of the day: the score of a vacancy then does not change because another
 * one was published.
 */
export function weighCompetences({
  competences,
  profiles,
}: Pick<Taxonomy, 'competences' | 'profiles'>): CompetenceWeights {
  const ids = competences.map(({ id }) => id);
  const numberOf = new Map(ids.map((id, number) => [id, number]));
  const all = Object.values(profiles);
  const asking = new Uint32Array(ids.length);
  for (const profile of all)
    for (const importance of IMPORTANCES)
      for (const id of profile.competences[importance]) {
        const number = numberOf.get(id);
        if (number !== undefined) asking[number] = (asking[number] ?? 0) + 1;
      }
  const byCode = new Int32Array(ids.length * 4);
  for (const number of ids.keys()) {
    const rarity = Math.round(RARITY_STEPS * Math.log2((all.length + 2) / Math.max(1, asking[number] ?? 0)));
    for (const importance of IMPORTANCES)
      byCode[askedCode(number, importance)] = IMPORTANCE_WEIGHTS[importance] * Math.max(1, rarity);
  }
  return { ids, numberOf, byCode };
}

export function askedCode(number: number, importance: Importance): AskedCode {
  return number * 4 + IMPORTANCES.indexOf(importance);
}

export function competenceOf(code: AskedCode): number {
  return code >> 2;
}

export function importanceOf(code: AskedCode): Importance {
  return IMPORTANCES[code & 3] ?? 'somewhat';
}
