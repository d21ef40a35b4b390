// SPDX-License-Identifier: EUPL-1.2
import type { Facts } from '@opstap/rules';
import type { Occupation } from '@opstap/taxonomy';

/** What the law needs to know about an occupation: how it is regulated, and how one may work in it before recognition. */
export type OccupationTraits = Pick<Occupation, 'id' | 'regulation' | 'meanwhile'>;

/**
 * Adds `beroep_regulering` and `beroep_tussenwerk` from `beroep`. The occupations are reference data; for one that is not
 * among them nothing is added, and what was given stays.
 */
export function completeFacts(facts: Facts, occupations: readonly OccupationTraits[]): Facts {
  const { beroep } = facts;
  if (beroep === undefined) return facts;
  const occupation = occupations.find(({ id }) => id === beroep);
  if (!occupation) return facts;
  const { regulation, meanwhile = 'niet_op_lijst' } = occupation;
  return { ...facts, beroep_regulering: regulation, beroep_tussenwerk: meanwhile };
}
