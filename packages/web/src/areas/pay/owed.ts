// SPDX-License-Identifier: EUPL-1.2
import type { Facts, Inquiry } from '@opstap/rules';
import { type Finding, numberOf } from './finding.ts';

/**
 * What an employer can owe for one period, in the order in which it is told: wage below the minimum, hours on call, what was held
 * back, holiday allowance over the wage that was paid, and holiday allowance over what was not.
 */
export const OWED_PARTS = ['short', 'on_call', 'back', 'allowance', 'on_short'] as const;
export type OwedPart = (typeof OWED_PARTS)[number];

/** In cents. What could not be judged is nothing. */
export type Owed = Readonly<Record<OwedPart, number>>;

export function owedFor(asked: Inquiry, allowance: Finding, facts: Facts): Owed {
  const cents = (outcome: string) => numberOf(asked.ask(outcome)) ?? 0;
  return {
    short: cents('loonperiode_tekort_cent'),
    on_call: cents('loonperiode_oproep_tekort_cent'),
    back: cents('inhoudingen_terug_te_vragen_cent'),
    allowance: allowanceOwed(allowance, facts),
    on_short: cents('vakantiebijslag_over_tekort_cent') + cents('vakantiebijslag_over_oproep_cent'),
  };
}

export function totalOf(owed: Owed): number {
  return OWED_PARTS.reduce((total, part) => total + owed[part], 0);
}

function allowanceOwed({ verdict, figures }: Finding, facts: Facts): number {
  const paid = facts['vakantiebijslag_cent'];
  const minimum = figures.find(({ outcome }) => outcome === 'vakantiebijslag_minimum_cent');
  return verdict === 'wrong' && minimum && typeof paid === 'number' ? Math.max(0, minimum.value - paid) : 0;
}
