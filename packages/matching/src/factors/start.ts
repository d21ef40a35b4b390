// SPDX-License-Identifier: EUPL-1.2
import { type FacetFactor, FULL, UNKNOWN } from './factor.ts';

const WITH_PAPERS = 250;

/** One can begin in it without a diploma, or has done it before. */
export const start: FacetFactor<'work'> = {
  id: 'start',
  facet: 'work',
  value: ({ wanted, knowledge }, { occupation }) => {
    if (occupation === undefined) return UNKNOWN;
    const isOwn = wanted.occupations.some(({ id }) => id === occupation);
    return isOwn || knowledge.profiles[occupation]?.entry ? FULL : WITH_PAPERS;
  },
};
