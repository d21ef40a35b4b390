// SPDX-License-Identifier: EUPL-1.2
import { EmployerLink } from '../hire/employer-link.tsx';
import { FindingsResult } from './findings-result.tsx';
import type { ResultProps } from './inquiry.tsx';

/** The kinds of work with an employer who notifies UWV. */
const WITH_EMPLOYER: readonly unknown[] = ['loondienst', 'uitzendwerk', 'huishouden'];

/** Whether somebody may work, with a link for the employer who has something to do for it. */
export function MayIWorkResult(shown: ResultProps) {
  const { facts } = shown.loaded;
  const isNotified = WITH_EMPLOYER.includes(facts['werkvorm']);
  return <FindingsResult {...shown} below={isNotified ? <EmployerLink facts={facts} t={shown.t} /> : null} />;
}
