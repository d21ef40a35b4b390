// SPDX-License-Identifier: EUPL-1.2
import { findProfession } from '@opstap/taxonomy';
import type { LoadedJourney } from './use-journey.ts';

const WORKS: readonly unknown[] = ['werknemer', 'uitzendkracht', 'oproepkracht'];
const FREE: readonly unknown[] = ['niet_gereguleerd', 'niet_op_lijst'];

/** What the answers say about where to go after the steps. */
export function nextSigns({ facts, profile, published }: LoadedJourney) {
  const { werksituatie, beroep, beroep_regulering: regulation } = facts;
  const profession = findProfession(published.reference, String(beroep ?? ''))?.id;
  const signs = [
    ...(WORKS.includes(werksituatie) ? ['works'] : []),
    ...(werksituatie === 'werk_gevonden' ? ['found_work'] : []),
    ...(werksituatie === 'werk_kwijt' ? ['lost_work'] : []),
    ...(regulation !== undefined && !FREE.includes(regulation) ? ['regulated'] : []),
    profile && profile.profile.jobs.length > 0 ? 'has_profile' : 'no_profile',
  ];
  return { signs, values: profession ? { profession } : {} };
}
