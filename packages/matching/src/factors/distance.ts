// SPDX-License-Identifier: EUPL-1.2
import { distanceTo } from '../gates/distance.ts';
import { type FacetFactor, FULL, UNKNOWN } from './factor.ts';

/** Straight-line kilometres from which nothing is left of it. */
const FAR = 60;

/** Near the municipality where the person lives. */
export const distance: FacetFactor<'place'> = {
  id: 'distance',
  facet: 'place',
  value: (person, place) => {
    const kilometres = distanceTo(person, place);
    return kilometres === undefined ? UNKNOWN : Math.floor((FULL * Math.max(0, FAR - kilometres)) / FAR);
  },
};
