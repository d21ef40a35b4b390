// SPDX-License-Identifier: EUPL-1.2
import type { FacetName, Facets } from '../matchable.ts';
import type { Holding, Person } from '../person.ts';

/** In the order in which they are told. */
export const FACTOR_IDS = [
  'competences',
  'near_competences',
  'recency',
  'occupation',
  'level',
  'language',
  'licences',
  'distance',
  'hours',
  'childcare',
  'contract',
  'start',
  'freshness',
] as const;
export type FactorId = (typeof FACTOR_IDS)[number];

/** What is not known counts for half: neither praised nor punished. */
export const UNKNOWN = 500;
export const FULL = 1000;

/** Something that makes work fit more or less, judged on one facet of the vacancy: 0 to 1000, whole. */
export type FacetFactor<F extends FacetName = FacetName> = {
  id: FactorId;
  facet: F;
  value(person: Person, facet: Facets[F]): number;
};

/** The same, judged on each competence that is asked: in percent. What it counts for is the competence's weight. */
export type CompetenceFactor = { id: FactorId; share(holding: Holding): number };
