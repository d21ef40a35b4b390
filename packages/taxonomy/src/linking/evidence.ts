// SPDX-License-Identifier: EUPL-1.2
import type { Concept } from './concept.ts';
import { addFeature, clearScores } from './postings.ts';
import { IMPORTANCE, type Profiles } from './profiles.ts';

/** How much each kind of evidence adds to the nearness of an occupation's own best label. Chosen on the `dev` half. */
const WEIGHT = { competences: 0.5, profile: 1.5, unitGroup: 0.3, sameGroup: 0.05 };
/** A name of a whole group is a poorer answer than an occupation in it. */
const GROUP_ITSELF = 0.8;
/** Occupations of one group that support each other. */
const SUPPORTERS = 3;

/** What the text says about each concept besides its own labels. `near`: by concept, how near its best label is. */
export function addEvidence(
  concepts: readonly Concept[],
  places: ReadonlyMap<string, number>,
  near: Float32Array,
  profile: Float32Array,
): Float32Array {
  const nearOf = (id: string) => near[places.get(id) ?? -1] ?? 0;
  const sums = concepts.map(({ kind, isco, competences = [] }, place) => {
    const own = near[place] ?? 0;
    if (kind === 'unit_group') return own * GROUP_ITSELF;
    if (kind !== 'occupation') return own;
    const asked = competences.reduce(
      (sum, { id, importance }) => sum + IMPORTANCE[importance] * nearOf(id) ** 2,
      0,
    );
    return (
      own +
      WEIGHT.competences * Math.sqrt(asked) +
      WEIGHT.profile * (profile[place] ?? 0) +
      WEIGHT.unitGroup * nearOf(unitGroupKey(isco))
    );
  });
  return supportByGroup(concepts, Float32Array.from(sums));
}

/** Under this name a unit group stands in `places`, whatever its own id is. */
export const unitGroupKey = (isco: string | undefined) => `isco-08 ${isco}`;

/** How near the text is to all words of each occupation. `gains`: by stem how much the text asks for it. */
export function profileScores(
  { postings, scores }: Profiles,
  gains: ReadonlyMap<number, number>,
): Float32Array {
  clearScores(scores);
  for (const [stem, gain] of gains) addFeature(scores, postings, stem, gain);
  return scores.sums;
}

/** Several occupations of one unit group that are all near make the best of them more likely. */
function supportByGroup(concepts: readonly Concept[], sums: Float32Array): Float32Array {
  const groups = new Map<string, number[]>();
  for (const [place, { isco }] of concepts.entries()) {
    if (!isco || !sums[place]) continue;
    const group = groups.get(isco) ?? [];
    group.push(place);
    groups.set(isco, group);
  }
  const supported = sums.slice();
  for (const group of groups.values()) {
    group.sort((left, right) => (sums[right] ?? 0) - (sums[left] ?? 0));
    const [first = 0, ...others] = group;
    const support = others.slice(0, SUPPORTERS).reduce((sum, place) => sum + (sums[place] ?? 0), 0);
    supported[first] = (sums[first] ?? 0) + WEIGHT.sameGroup * support;
  }
  return supported;
}
