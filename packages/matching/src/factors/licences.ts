// SPDX-License-Identifier: EUPL-1.2
import type { Papers } from '../matchable.ts';
import type { Person } from '../person.ts';
import { type FacetFactor, FULL } from './factor.ts';

export function missingLicences({ licences }: Pick<Person, 'licences'>, papers: Papers): string[] {
  return papers.licences.filter((one) => !licences.has(one));
}

/** Driving licences and certificates that are asked: each one that is missing costs as much. */
export const licences: FacetFactor<'papers'> = {
  id: 'licences',
  facet: 'papers',
  value: (person, papers) => {
    const { length } = papers.licences;
    return length === 0
      ? FULL
      : Math.floor((FULL * (length - missingLicences(person, papers).length)) / length);
  },
};
