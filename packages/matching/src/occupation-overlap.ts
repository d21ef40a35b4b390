// SPDX-License-Identifier: EUPL-1.2
import { IMPORTANCES, type Taxonomy } from '@opstap/taxonomy';
import { askedCode, type CompetenceWeights } from './competence-weights.ts';

/** How much of what `target` asks somebody who does `own` is asked too, per mille, by weight. */
export type Overlap = (own: string, target: string) => number;

/** Each occupation is compared with all others at the first question about it, and that is kept: a person has had few. */
export function occupationOverlap(
  { profiles }: Pick<Taxonomy, 'profiles'>,
  { numberOf, byCode }: CompetenceWeights,
): Overlap {
  const asked = new Map(
    Object.entries(profiles).map(([id, { competences }]) => {
      const codes = IMPORTANCES.flatMap((importance) =>
        competences[importance].flatMap((competence) => {
          const number = numberOf.get(competence);
          return number === undefined ? [] : [{ number, weight: byCode[askedCode(number, importance)] ?? 0 }];
        }),
      );
      return [id, codes] as const;
    }),
  );
  const known = new Map<string, ReadonlyMap<string, number>>();

  function compareWithAll(own: string): ReadonlyMap<string, number> {
    const has = new Set(asked.get(own)?.map(({ number }) => number));
    const overlaps = new Map<string, number>();
    for (const [target, codes] of asked) {
      let shared = 0;
      let total = 0;
      for (const { number, weight } of codes) {
        total += weight;
        if (has.has(number)) shared += weight;
      }
      if (shared > 0) overlaps.set(target, Math.floor((1000 * shared) / total));
    }
    return overlaps;
  }

  return (own, target) => {
    const overlaps = known.get(own) ?? compareWithAll(own);
    known.set(own, overlaps);
    return overlaps.get(target) ?? 0;
  };
}
