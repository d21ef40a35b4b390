// SPDX-License-Identifier: EUPL-1.2
import type { Concept } from './concept.ts';
import { addFeature, clearScores } from './postings.ts';
import { IMPORTANCE, type Profiles } from './profiles.ts';

/** How much each kind of evidence adds to the nearness of an occupation's own best label. Chosen on the `dev` half. */
const WEIGHT = { competences: 0.5, profile: 1.5, unitGroup: 0.3, sameGroup: 0.05 };
/** A name of a whole group is a poorer answer than an occupation in it. */
const GROUP_ITSELF = 0.8;
const NOTHING_ASKED: Asked = { places: new Int32Array(), weights: new Float32Array(), group: -1 };
/** Occupations of one group that support each other. */
const SUPPORTERS = 3;

/** Where in the list of concepts that stands which a concept asks, with its weight; and its unit group, -1 for none. */
export type Asked = { places: Int32Array; weights: Float32Array; group: number };

export function askedBy(concepts: readonly Concept[], places: ReadonlyMap<string, number>): Asked[] {
  return concepts.map(({ isco, competences = [] }) => {
    const known = competences.filter(({ id }) => places.has(id));
    return {
      places: Int32Array.from(known, ({ id }) => places.get(id) ?? 0),
      weights: Float32Array.from(known, ({ importance }) => IMPORTANCE[importance]),
      group: places.get(unitGroupKey(isco)) ?? -1,
    };
  });
}

/** What the text says about each concept besides its own labels. `near`: by concept, how near its best label is. */
export function addEvidence(
  concepts: readonly Concept[],
  asked: readonly Asked[],
  near: Float32Array,
  profile: Float32Array,
): Float32Array {
  const sums = new Float32Array(concepts.length);
  concepts.forEach(({ kind }, place) => {
    const own = near[place] ?? 0;
    const { places, weights, group } = asked[place] ?? NOTHING_ASKED;
    if (kind !== 'occupation') {
      sums[place] = kind === 'unit_group' ? own * GROUP_ITSELF : own;
      return;
    }
    let named = 0;
    for (let at = 0; at < places.length; at++)
      named += (weights[at] ?? 0) * (near[places[at] ?? 0] ?? 0) ** 2;
    sums[place] =
      own +
      WEIGHT.competences * Math.sqrt(named) +
      WEIGHT.profile * (profile[place] ?? 0) +
      WEIGHT.unitGroup * (near[group] ?? 0);
  });
  return supportByGroup(concepts, sums);
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
