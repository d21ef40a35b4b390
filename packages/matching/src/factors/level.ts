// SPDX-License-Identifier: EUPL-1.2
import { type FacetFactor, FULL, UNKNOWN } from './factor.ts';

const PER_LEVEL_BELOW = 250;
const PER_LEVEL_ABOVE = 350;

/** Work at the person's level of education fits best: below it what they can is lost, above it something is missing. */
export const level: FacetFactor<'papers'> = {
  id: 'level',
  facet: 'papers',
  value: ({ wanted: { nlqf: own } }, { nlqf }) => {
    if (own === undefined || nlqf === undefined) return UNKNOWN;
    const below = Math.max(0, own.min - nlqf);
    const above = Math.max(0, nlqf - own.max);
    return Math.max(0, FULL - below * PER_LEVEL_BELOW - above * PER_LEVEL_ABOVE);
  },
};
