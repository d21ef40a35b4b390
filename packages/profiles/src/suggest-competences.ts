// SPDX-License-Identifier: EUPL-1.2
import { IMPORTANCE_WEIGHTS, IMPORTANCES, type Taxonomy } from '@opstap/taxonomy';
import { rarityIn } from './near-occupations.ts';

/**
 * Which competences tell most about an occupation: what it needs much, and few other occupations need. Counts once over all
 * occupations, so make it once.
 *
 * @returns for the id of an occupation the ids of its competences, the most telling first; [] for one that is not in the list
 */
export function competenceSuggester(profiles: Taxonomy['profiles']): (occupation: string) => string[] {
  const rarity = rarityIn(Object.values(profiles));
  return (occupation) => {
    const own = Object.hasOwn(profiles, occupation) ? profiles[occupation]?.competences : undefined;
    if (!own) return [];
    const weighed = IMPORTANCES.flatMap((importance) =>
      own[importance].map((id) => ({ id, weight: IMPORTANCE_WEIGHTS[importance] * rarity(id) })),
    );
    return weighed.sort((a, b) => b.weight - a.weight).map(({ id }) => id);
  };
}
