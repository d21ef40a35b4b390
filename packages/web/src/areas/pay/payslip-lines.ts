// SPDX-License-Identifier: EUPL-1.2
import type { Facts } from '@opstap/rules';
import type { Line } from './finding.ts';
import { ON_CALL_FACTS } from './payslip.ts';

export const ALLOWANCE: Line = {
  outcome: 'vakantiebijslag_genoeg',
  figures: ['vakantiebijslag_minimum_cent'],
};

/** A line of a payslip, and when it has anything to do with it: what was filled in, or what the employer still owes in cents. */
type PayslipLine = Line & { isShown?: (facts: Facts, isShort: (outcome: string) => boolean) => boolean };

const isOnCall = (facts: Facts) =>
  facts['werksituatie'] === 'oproepkracht' || ON_CALL_FACTS.some((fact) => fact in facts);
const isAtNight = (facts: Facts) => Number(facts['loonperiode_nachturen'] ?? 0) > 0;

const LINES: readonly PayslipLine[] = [
  { outcome: 'loonperiode_genoeg', figures: ['loonperiode_minimum_cent', 'loonperiode_tekort_cent'] },
  {
    outcome: 'loonperiode_oproep_betaald',
    figures: ['loonperiode_oproep_uren', 'loonperiode_oproep_tekort_cent'],
    isShown: isOnCall,
  },
  {
    outcome: 'inhoudingen_in_orde',
    figures: ['inhouding_huisvesting_maximum_cent', 'inhoudingen_terug_te_vragen_cent'],
  },
  {
    ...ALLOWANCE,
    isShown: (facts) =>
      facts['vakantiebijslag_betaald'] === 'elke_periode' || 'vakantiebijslag_cent' in facts,
  },
  {
    outcome: 'vakantiebijslag_over_tekort_cent',
    owed: true,
    isShown: (_, isShort) => isShort('loonperiode_tekort_cent'),
  },
  {
    outcome: 'vakantiebijslag_over_oproep_cent',
    owed: true,
    isShown: (_, isShort) => isShort('loonperiode_oproep_tekort_cent'),
  },
  { outcome: 'nachturen_toegestaan', isShown: isAtNight },
  // Always open: no law that was read has a surcharge, and the collective agreement is not known here.
  { outcome: 'nachttoeslag', isShown: isAtNight },
];

/** The lines that a payslip has, in the order in which they are told. */
export function linesFor(facts: Facts, isShort: (outcome: string) => boolean): readonly Line[] {
  return LINES.filter(({ isShown }) => isShown?.(facts, isShort) ?? true);
}
