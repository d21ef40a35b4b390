// SPDX-License-Identifier: EUPL-1.2
import { IMPORTANCE_WEIGHTS, IMPORTANCES, type OccupationProfile, type Taxonomy } from '@opstap/taxonomy';
import type { Profile } from './profile.ts';

/** Work that people do with the same competences. `because`: those that tell most, at most three. */
export type NearOccupation = { occupation: string; because: readonly string[] };

/** With fewer in common anything is near. */
const LEAST_IN_COMMON = 3;
/** Of what the work asks, weighed, at least this share. */
const LEAST_SHARE = 0.3;
const REASONS = 3;

/**
 * Occupations that ask what somebody ticked as theirs, the nearest first, without those that stand in the profile. What few
 * occupations ask counts more. It says nothing of diplomas, language or wishes: matching does.
 */
export function nearOccupations(
  { jobs }: Profile,
  profiles: Taxonomy['profiles'],
  limit: number,
): NearOccupation[] {
  const can = new Set(jobs.flatMap(({ competences }) => competences));
  const done = new Set(jobs.flatMap(({ occupation }) => occupation ?? []));
  const rarity = rarityIn(Object.values(profiles));
  return Object.entries(profiles)
    .flatMap(([occupation, { competences }]) => {
      if (done.has(occupation)) return [];
      const asked = IMPORTANCES.flatMap((importance) =>
        competences[importance].map((id) => ({ id, weight: IMPORTANCE_WEIGHTS[importance] * rarity(id) })),
      );
      const common = asked.filter(({ id }) => can.has(id)).sort((left, right) => right.weight - left.weight);
      const share = sum(common) / (sum(asked) || 1);
      if (common.length < LEAST_IN_COMMON || share < LEAST_SHARE) return [];
      return [{ occupation, share, because: common.slice(0, REASONS).map(({ id }) => id) }];
    })
    .sort((left, right) => right.share - left.share)
    .slice(0, limit)
    .map(({ occupation, because }) => ({ occupation, because }));
}

/** How telling a competence is: what every occupation asks tells next to nothing. */
export function rarityIn(all: readonly OccupationProfile[]): (competence: string) => number {
  const asking = new Map<string, number>();
  for (const { competences } of all)
    for (const importance of IMPORTANCES)
      for (const id of competences[importance]) asking.set(id, (asking.get(id) ?? 0) + 1);
  // One more than all: also what every occupation asks still counts by its importance.
  return (id) => Math.log((all.length + 1) / (asking.get(id) ?? 1));
}

function sum(weighed: readonly { weight: number }[]): number {
  return weighed.reduce((total, { weight }) => total + weight, 0);
}
