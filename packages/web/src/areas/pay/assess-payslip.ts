// SPDX-License-Identifier: EUPL-1.2
import { addDays, isPlainDate, type PlainDate } from '@opstap/kernel';
import { ask, type Facts, type Inquiry, inquire, type Outcome, type Pack } from '@opstap/rules';
import { travel } from '@opstap/rules/ahead';
import type { Payslip } from './payslip.ts';

/** `open`: cannot be judged, because something is not known or not in the law that we have. */
export type Verdict = 'right' | 'wrong' | 'open';

/** A line of the answer: the outcome that was asked for, and the amounts that go with it. */
export type Finding = { outcome: string; verdict: Verdict; answer: Outcome; amounts: readonly Amount[] };
export type Amount = { outcome: string; cents: number };

/**
 * A payslip and what the law says of it on its last day. Amounts are those that the employer owes, in cents. `turns` are the
 * days on which the minimum changes within the period; `bounds` the minimum if all hours fell in the cheapest or dearest part.
 */
export type AssessedPayslip = {
  payslip: Payslip;
  findings: readonly Finding[];
  verdict: Verdict;
  shortCents: number;
  backCents: number;
  allowanceCents: number;
  minimumCents?: number;
  claimUntil?: PlainDate;
  isExpired: boolean;
  verify: boolean;
  turns: readonly PlainDate[];
  bounds?: { low: number; high: number };
};

/** `facts` are the person's own; that of the age group counts for all periods when there is no date of birth. */
export function assessPayslip(
  pack: Pack,
  payslip: Payslip,
  person: Facts,
  today: PlainDate,
): AssessedPayslip {
  const facts = factsOfPeriod(pack, payslip, person);
  const asked = inquire(pack, facts, { on: payslip.to });
  const claim = inquire(pack, facts, { on: today });
  const wage = finding(asked, 'loonperiode_genoeg', ['loonperiode_minimum_cent', 'loonperiode_tekort_cent']);
  const deductions = finding(asked, 'inhoudingen_in_orde', [
    'inhouding_huisvesting_maximum_cent',
    'inhoudingen_terug_te_vragen_cent',
  ]);
  const allowance = finding(asked, 'vakantiebijslag_genoeg', ['vakantiebijslag_minimum_cent']);
  const isAllowanceShown =
    facts['vakantiebijslag_betaald'] === 'elke_periode' || 'vakantiebijslag_cent' in facts;
  const findings = [wage, deductions, ...(isAllowanceShown ? [allowance] : [])];
  const until = claim.ask('loonvordering_kan_tot_en_met');
  const minimum = numberOf(asked.ask('loonperiode_minimum_cent'));
  return {
    payslip,
    findings,
    verdict: worst(findings),
    shortCents: numberOf(asked.ask('loonperiode_tekort_cent')) ?? 0,
    backCents: numberOf(asked.ask('inhoudingen_terug_te_vragen_cent')) ?? 0,
    allowanceCents: allowanceOwed(allowance, facts),
    ...(minimum !== undefined && { minimumCents: minimum }),
    ...(until.kind === 'known' && isPlainDate(until.value) && { claimUntil: until.value }),
    isExpired: isKnown(claim.ask('loonvordering_kan_nog'), false),
    verify: [...findings, { answer: until }].some(({ answer }) => answer.kind === 'known' && answer.verify),
    ...partsOf(pack, payslip, facts, wage.answer),
  };
}

/** The person's facts and those of the payslip; the age group is that of its first day when the date of birth is known. */
export function factsOfPeriod(pack: Pack, { from, facts }: Payslip, person: Facts): Facts {
  const birth = person['geboortedatum'];
  const { leeftijdsgroep: _today, ...known } = person;
  const group = typeof birth === 'string' ? ageGroup(pack, birth, from) : person['leeftijdsgroep'];
  return { ...known, ...(group !== undefined && { leeftijdsgroep: group }), ...facts };
}

function ageGroup(pack: Pack, birth: string, on: PlainDate): string | undefined {
  const age = numberOf(ask(pack, 'leeftijd', { geboortedatum: birth }, { on }));
  if (age === undefined) return undefined;
  if (age >= 21) return '21_en_ouder';
  return age >= 18 ? '18_tot_en_met_20' : age >= 16 ? '16_of_17' : 'tot_en_met_15';
}

/** One line: right or wrong as the law answers, open otherwise; amounts that are known are shown beside it. */
export function finding(asked: Inquiry, outcome: string, amounts: readonly string[] = []): Finding {
  const answer = asked.ask(outcome);
  return {
    outcome,
    answer,
    verdict: answer.kind === 'known' ? (answer.value === false ? 'wrong' : 'right') : 'open',
    amounts: amounts.flatMap((name) => {
      const cents = numberOf(asked.ask(name));
      return cents === undefined ? [] : [{ outcome: name, cents }];
    }),
  };
}

export function worst(findings: readonly Finding[]): Verdict {
  const has = (verdict: Verdict) => findings.some((one) => one.verdict === verdict);
  return has('wrong') ? 'wrong' : has('open') ? 'open' : 'right';
}

export function numberOf(outcome: Outcome): number | undefined {
  return outcome.kind === 'known' && typeof outcome.value === 'number' ? outcome.value : undefined;
}

function isKnown(outcome: Outcome, value: boolean): boolean {
  return outcome.kind === 'known' && outcome.value === value;
}

function allowanceOwed({ verdict, amounts }: Finding, facts: Facts): number {
  const paid = facts['vakantiebijslag_cent'];
  const minimum = amounts.find(({ outcome }) => outcome === 'vakantiebijslag_minimum_cent');
  return verdict === 'wrong' && minimum && typeof paid === 'number' ? Math.max(0, minimum.cents - paid) : 0;
}

/** Where the minimum changes on the way, the law has an amount for each part, but not for hours of which the day is unknown. */
function partsOf(
  pack: Pack,
  { from, to }: Payslip,
  facts: Facts,
  wage: Outcome,
): Pick<AssessedPayslip, 'turns' | 'bounds'> {
  if (wage.kind !== 'ask_a_person') return { turns: [] };
  const turns = travel(pack, 'minimumloon_per_uur_cent', facts, { from, to }).changes.map(({ on }) => on);
  const ends = [...turns.map((day) => addDays(day, -1)), to];
  const minimums = [from, ...turns].map((first, part) => {
    const last = ends[part] ?? to;
    const all = { ...facts, loonperiode_van: first, loonperiode_tot: last };
    return numberOf(ask(pack, 'loonperiode_minimum_cent', all, { on: last }));
  });
  const known = minimums.filter((cents) => cents !== undefined);
  if (turns.length === 0 || known.length < minimums.length) return { turns };
  return { turns, bounds: { low: Math.min(...known), high: Math.max(...known) } };
}
