// SPDX-License-Identifier: EUPL-1.2
import { EMPLOYER_LINK_TEXTS, EmployerLink } from '../hire/employer-link.tsx';
import { inquiryIsland } from './inquiry-island.tsx';

/** The kinds of work with an employer who notifies UWV. */
const WITH_EMPLOYER: readonly unknown[] = ['loondienst', 'uitzendwerk', 'huishouden'];

export const island = inquiryIsland('mag_ik_werken', {
  isLed: true,
  texts: EMPLOYER_LINK_TEXTS,
  below: ({ facts }, t) =>
    WITH_EMPLOYER.includes(facts['werkvorm']) ? <EmployerLink facts={facts} t={t} /> : null,
});
