// SPDX-License-Identifier: EUPL-1.2
import { type FacetFactor, FULL, UNKNOWN } from './factor.ts';

const PER_HOUR = 50;

/** Hours a week that the person wants are among those that are offered. */
export const hours: FacetFactor<'terms'> = {
  id: 'hours',
  facet: 'terms',
  value: ({ wanted: { hoursPerWeek: wanted } }, { hours: offered }) => {
    if (!wanted || !offered) return UNKNOWN;
    const apart = Math.max(0, offered.min - Math.ceil(wanted.max), Math.floor(wanted.min) - offered.max);
    return Math.max(0, FULL - apart * PER_HOUR);
  },
};
