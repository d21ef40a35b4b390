// SPDX-License-Identifier: EUPL-1.2
import type { FacetName, Facets } from '../matchable.ts';
import type { Person } from '../person.ts';

/** In the order in which they are told. */
export const GATE_IDS = ['right_to_work', 'regulated', 'language', 'distance', 'circumstances'] as const;
export type GateId = (typeof GATE_IDS)[number];

/** A legal or practical limit: what does not pass it is left out, counted and told. It looks at one facet of the vacancy. */
export type Gate<F extends FacetName = FacetName> = {
  id: GateId;
  facet: F;
  isClosed(person: Person, facet: Facets[F]): boolean;
};
