// SPDX-License-Identifier: EUPL-1.2
import { addDays, type PlainDate } from '@opstap/kernel';
import type { Facts } from '@opstap/rules';

/** What is taken from a payslip, in the order of a row: facts of the law, money in cents. */
export const PAYSLIP_FACTS = [
  'loonperiode_van',
  'loonperiode_tot',
  'loonperiode_uren',
  'loonperiode_loon_cent',
  'vakantiebijslag_cent',
  'inhouding_huisvesting_cent',
  'inhouding_zorg_cent',
  'inhouding_anders_cent',
] as const;
export type PayslipFact = (typeof PAYSLIP_FACTS)[number];

export const REQUIRED_FACTS: readonly PayslipFact[] = PAYSLIP_FACTS.slice(0, 4);
export const DEDUCTIONS: readonly PayslipFact[] = PAYSLIP_FACTS.slice(5);

export const MAX_PAYSLIPS = 1000;

/** One pay period: its first and last day and the amounts. */
export type Payslip = {
  id: string;
  from: PlainDate;
  to: PlainDate;
  facts: Facts;
};

export function isPayslipFact(name: string): name is PayslipFact {
  return PAYSLIP_FACTS.some((fact) => fact === name);
}

/** By first day. */
export function inOrder(payslips: readonly Payslip[]): Payslip[] {
  return payslips.toSorted((a, b) => a.from.localeCompare(b.from) || a.to.localeCompare(b.to));
}

/** Adds those that are not there yet, up to the most that is kept; `known` and `left` count what stayed out. */
export function addPayslips(
  before: readonly Payslip[],
  more: readonly Payslip[],
): { payslips: Payslip[]; known: number; left: number } {
  const seen = new Set(before.map(contentOf));
  const fresh = more.filter((payslip) => {
    const isNew = !seen.has(contentOf(payslip));
    seen.add(contentOf(payslip));
    return isNew;
  });
  const added = fresh.slice(0, Math.max(0, MAX_PAYSLIPS - before.length));
  return {
    payslips: inOrder([...before, ...added]),
    known: more.length - fresh.length,
    left: fresh.length - added.length,
  };
}

/** Payslips of which days are also on another one: they would be counted twice. */
export function overlapping(payslips: readonly Payslip[]): Payslip[] {
  const found = new Set<Payslip>();
  let last: Payslip | undefined;
  for (const payslip of inOrder(payslips)) {
    if (last && payslip.from <= last.to) {
      found.add(last);
      found.add(payslip);
    }
    if (!last || payslip.to > last.to) last = payslip;
  }
  return [...found];
}

/** The part of a period before a day, with its own amounts, and the rest with what remains of each. */
export function splitPayslip(whole: Payslip, day: PlainDate, first: Facts): [Payslip, Payslip] {
  const before = addDays(day, -1);
  const rest = Object.entries(whole.facts).map(([name, value]) => {
    const part = first[name];
    const isAmount = typeof value === 'number' && typeof part === 'number';
    return [name, isAmount ? Math.round((value - part) * 100) / 100 : value] as const;
  });
  return [
    {
      id: `${whole.id}-1`,
      from: whole.from,
      to: before,
      facts: { ...first, loonperiode_van: whole.from, loonperiode_tot: before },
    },
    {
      id: `${whole.id}-2`,
      from: day,
      to: whole.to,
      facts: { ...Object.fromEntries(rest), loonperiode_van: day },
    },
  ];
}

function contentOf({ facts }: Payslip): string {
  return PAYSLIP_FACTS.map((name) => facts[name] ?? '').join(' ');
}
