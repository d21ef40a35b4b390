// SPDX-License-Identifier: EUPL-1.2
import { type FacetFactor, FULL } from './factor.ts';

/** Days after which a vacancy is as old as any. */
const OLD = 60;

/** Published lately: more often still open. */
export const freshness: FacetFactor<'days'> = {
  id: 'freshness',
  facet: 'days',
  value: ({ on }, { published }) => {
    const age = Math.min(OLD, Math.max(0, on - published));
    return Math.floor((FULL * (OLD - age)) / OLD);
  },
};
