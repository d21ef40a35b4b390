// SPDX-License-Identifier: EUPL-1.2
import type { PlainDate } from '@opstap/kernel';
import type { Facts } from '@opstap/rules';

/** What is taken from a payslip, in the order of a row: facts of the law, money in cents, time in hours. */
export const PAYSLIP_FACTS = [
  'loonperiode_van',
  'loonperiode_tot',
  'loonperiode_uren',
  'loonperiode_loon_cent',
  'vakantiebijslag_cent',
  'inhouding_huisvesting_cent',
  'inhouding_zorg_cent',
  'inhouding_anders_cent',
  'loonperiode_afgezegde_uren',
  'loonperiode_korte_oproepen',
  'loonperiode_korte_oproep_uren',
  'loonperiode_oproep_betaalde_uren',
  'loonperiode_nachturen',
] as const;
export type PayslipFact = (typeof PAYSLIP_FACTS)[number];

export const REQUIRED_FACTS: readonly PayslipFact[] = PAYSLIP_FACTS.slice(0, 4);
export const DEDUCTIONS: readonly PayslipFact[] = PAYSLIP_FACTS.slice(5, 8);
export const ON_CALL_FACTS: readonly PayslipFact[] = PAYSLIP_FACTS.slice(8, 12);
/** What most people have nothing to fill in for. */
export const RARE_FACTS: readonly PayslipFact[] = PAYSLIP_FACTS.slice(8);

export const MAX_PAYSLIPS = 1000;

/** One pay period: its first and last day and the amounts. */
export type Payslip = {
  /** Its number on this device; 0 before it is added. */
  id: number;
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
  const room = Math.max(0, MAX_PAYSLIPS - before.length);
  const next = nextId(before);
  const added = fresh.slice(0, room).map((payslip, index) => ({ ...payslip, id: next + index }));
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

/** Puts others in the place of one; none when it is taken out. */
export function replacePayslip(before: readonly Payslip[], id: number, by: readonly Payslip[]): Payslip[] {
  const others = before.filter((payslip) => payslip.id !== id);
  return addPayslips(others, by).payslips;
}

/** What remains of a whole payslip after its first part, from a day on. */
export function restOf(whole: Payslip, day: PlainDate, first: Facts): Payslip {
  const rest = Object.entries(whole.facts).map(([name, value]) => {
    const part = first[name];
    const isAmount = typeof value === 'number' && typeof part === 'number';
    return [name, isAmount ? Math.round((value - part) * 100) / 100 : value] as const;
  });
  return { ...whole, from: day, facts: { ...Object.fromEntries(rest), loonperiode_van: day } };
}

function nextId(payslips: readonly Payslip[]): number {
  return 1 + payslips.reduce((most, { id }) => Math.max(most, id), 0);
}

function contentOf({ facts }: Payslip): string {
  return PAYSLIP_FACTS.map((name) => facts[name] ?? '').join(' ');
}
