// SPDX-License-Identifier: EUPL-1.2
import type { Importance } from '../competence.ts';
import type { Concept } from './concept.ts';
import type { Label, LabelIndex } from './label-index.ts';
import { emptyScores, type Postings, postingsOf, type Scores, unitRow } from './postings.ts';

/**
 * For every occupation all words that belong to it as one vector: of its own labels, of the competences it asks, and
 * of its unit group. A description of tasks is near to this where it is near to no title.
 */
export type Profiles = { postings: Postings; scores: Scores };

export const IMPORTANCE: Readonly<Record<Importance, number>> = {
  essential: 1,
  important: 0.6,
  somewhat: 0.3,
};
const UNIT_GROUP = 0.5;

export function buildProfiles(concepts: readonly Concept[], { labels, vocabulary }: LabelIndex): Profiles {
  const labelsOf = concepts.map((): Label[] => []);
  for (const label of labels) labelsOf[label.concept]?.push(label);
  const placeOf = new Map(concepts.map(({ concept }, place) => [concept, place]));
  const groupOf = new Map(
    concepts.flatMap(({ kind, isco }, place) =>
      kind === 'unit_group' && isco ? [[isco, place] as const] : [],
    ),
  );
  const rarity = rarityOf(concepts);
  const rows = concepts.map(({ kind, isco, competences = [] }, place) => {
    const counts = new Map<number, number>();
    const add = (from: number | undefined, weight: number) => {
      for (const { stems } of from === undefined ? [] : (labelsOf[from] ?? []))
        for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + weight);
    };
    if (kind !== 'occupation') return { features: [], weights: [] };
    add(place, 1);
    add(groupOf.get(isco ?? ''), UNIT_GROUP);
    for (const { id, importance } of competences)
      add(placeOf.get(id), IMPORTANCE[importance] * (rarity.get(id) ?? 0));
    return unitRow(new Map([...counts].map(([stem, count]) => [stem, 1 + count])), vocabulary.idf);
  });
  return { postings: postingsOf(rows, vocabulary.idf.length), scores: emptyScores(concepts.length) };
}

/** A competence that every second occupation asks says little about which one it is; 1 for one that a single asks. */
function rarityOf(concepts: readonly Concept[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const { competences = [] } of concepts)
    for (const { id } of competences) uses.set(id, (uses.get(id) ?? 0) + 1);
  const most = Math.log(concepts.length + 1);
  return new Map([...uses].map(([id, count]) => [id, Math.max(0, 1 - Math.log(count) / most) * 1.3]));
}
