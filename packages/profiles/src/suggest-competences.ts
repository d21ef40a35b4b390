// SPDX-License-Identifier: EUPL-1.2
import { IMPORTANCE_WEIGHTS, IMPORTANCES, type Taxonomy } from '@opstap/taxonomy';

/**
 * Which competences tell most about an occupation: what it needs much, and few other occupations need. Counts once over all
 * occupations, so make it once.
 *
 * @returns for the id of an occupation the ids of its competences, the most telling first; [] for one that is not in the list
 */
export function competenceSuggester(profiles: Taxonomy['profiles']): (occupation: string) => string[] {
  const all = Object.values(profiles);
  const asking = new Map<string, number>();
  for (const { competences } of all)
    for (const importance of IMPORTANCES)
      for (const id of competences[importance]) asking.set(id, (asking.get(id) ?? 0) + 1);
  // One more than all: also what every occupation asks still counts by its importance.
  const rarity = (id: string) => Math.log((all.length + 1) / (asking.get(id) ?? 1));
  return (occupation) => {
    const own = Object.hasOwn(profiles, occupation) ? profiles[occupation]?.competences : undefined;
    if (!own) return [];
    const weighed = IMPORTANCES.flatMap((importance) =>
      own[importance].map((id) => ({ id, weight: IMPORTANCE_WEIGHTS[importance] * rarity(id) })),
    );
    return weighed.sort((a, b) => b.weight - a.weight).map(({ id }) => id);
  };
}
