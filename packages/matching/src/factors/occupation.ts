// SPDX-License-Identifier: EUPL-1.2
import type { FacetFactor } from './factor.ts';

/** How near it is to work that the person has done: by classification and by what both ask. */
export const occupation: FacetFactor<'work'> = {
  id: 'occupation',
  facet: 'work',
  value: (person, work) =>
    work.occupation !== undefined && person.wanted.notForMe?.occupations?.includes(work.occupation)
      ? 0
      : person.occupationNearness(work),
};
