// SPDX-License-Identifier: EUPL-1.2
import { IMPORTANCES, type Taxonomy } from '@opstap/taxonomy';
import type { CompetenceWeights } from './competence-weights.ts';

/** `share`: how much of it whoever has the other one has too, in percent. */
export type NearCompetence = { competence: number; share: number };

const MOST = 6;
const LEAST_SHARE = 25;
/** Near is never the same: what one has oneself always counts for more. */
const HIGHEST_SHARE = 60;

/**
 * Competences are near when the taxonomy has them in one group and the same occupations ask them (cosine of those occupations).
 * The result is whole percents, made once; everything after it is exact.
 */
export function nearCompetences(
  { competences, profiles }: Pick<Taxonomy, 'competences' | 'profiles'>,
  { numberOf }: CompetenceWeights,
): readonly (readonly NearCompetence[])[] {
  const together = competences.map(() => new Map<number, number>());
  const asked = new Uint32Array(competences.length);
  for (const profile of Object.values(profiles)) {
    const numbers = IMPORTANCES.flatMap((importance) => profile.competences[importance]).flatMap(
      (id) => numberOf.get(id) ?? [],
    );
    for (const one of numbers) {
      asked[one] = (asked[one] ?? 0) + 1;
      for (const other of numbers) {
        if (one === other || competences[one]?.group !== competences[other]?.group) continue;
        together[one]?.set(other, (together[one].get(other) ?? 0) + 1);
      }
    }
  }
  return together.map((counts, one) =>
    [...counts]
      .map(([competence, count]) => {
        const cosine = count / Math.sqrt((asked[one] ?? 1) * (asked[competence] ?? 1));
        return { competence, share: Math.min(HIGHEST_SHARE, Math.round(cosine * 100)) };
      })
      .filter(({ share }) => share >= LEAST_SHARE)
      .sort((a, b) => b.share - a.share || a.competence - b.competence)
      .slice(0, MOST),
  );
}
