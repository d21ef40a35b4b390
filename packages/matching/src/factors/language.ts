// SPDX-License-Identifier: EUPL-1.2
import { missingSteps } from '../gates/language.ts';
import { type FacetFactor, FULL } from './factor.ts';

/** The person speaks what is asked, or is one step from it. */
export const language: FacetFactor<'languages'> = {
  id: 'language',
  facet: 'languages',
  value: (person, needs) => Math.max(0, FULL - 500 * missingSteps(person, needs)),
};
