// SPDX-License-Identifier: EUPL-1.2
import type { Facts } from '@opstap/rules';
import type { Occupation } from '@opstap/taxonomy';

/** What the law needs to know about an occupation: how it is regulated. */
export type OccupationTraits = Pick<Occupation, 'id' | 'regulation'>;

/**
 * Adds `beroep_regulering` from `beroep`. The occupations are reference data; for one that is not
 * among them nothing is added, and what was given stays.
 */
export function completeFacts(facts: Facts, occupations: readonly OccupationTraits[]): Facts {
  const { beroep } = facts;
  if (beroep === undefined) return facts;
  const occupation = occupations.find(({ id }) => id === beroep);
  if (!occupation) return facts;
  return { ...facts, beroep_regulering: occupation.regulation };
}
