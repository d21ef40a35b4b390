// SPDX-License-Identifier: EUPL-1.2
import type { ContractKind } from '@opstap/vacancies';
import { type FacetFactor, UNKNOWN } from './factor.ts';

const STABILITY: Readonly<Record<ContractKind, number>> = {
  permanent: 1000,
  temporary: 700,
  agency: 500,
  on_call: 250,
  internship: 200,
  self_employed: 200,
  volunteer: 0,
};

/** How much somebody can count on the work and its income. */
export const contract: FacetFactor<'terms'> = {
  id: 'contract',
  facet: 'terms',
  value: ({ wanted }, terms) => {
    if (terms.contract === undefined) return UNKNOWN;
    // Childcare is booked for known days: on call, nobody knows them.
    if (wanted.childcare && terms.contract === 'on_call') return 0;
    return wanted.notForMe?.contracts?.includes(terms.contract) ? 0 : STABILITY[terms.contract];
  },
};
