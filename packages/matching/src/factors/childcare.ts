// SPDX-License-Identifier: EUPL-1.2
import { circumstanceBits } from '../matchable.ts';
import { type FacetFactor, FULL } from './factor.ts';

/** When childcare is closed, or the hours are other ones every week. Work on call is dealt with by `contract`. */
const HARD = circumstanceBits(['shifts', 'nights', 'weekends', 'irregular_hours']);
const PER_ONE = 350;

/** Work at hours at which there is childcare, for whom that matters. */
export const childcare: FacetFactor<'circumstances'> = {
  id: 'childcare',
  facet: 'circumstances',
  value: ({ wanted }, { bits }) => {
    if (!wanted.childcare) return FULL;
    let hard = 0;
    for (let left = bits & HARD; left !== 0; left &= left - 1) hard += 1;
    return Math.max(0, FULL - hard * PER_ONE);
  },
};
