// SPDX-License-Identifier: EUPL-1.2
import { addDays, isPlainDate, type PlainDate } from '@opstap/kernel';
import { ask, type Facts, inquire, type Outcome, type Pack } from '@opstap/rules';
import { travel } from '@opstap/rules/ahead';
import { type Finding, finding, isKnown, numberOf, type Verdict, worst } from './finding.ts';
import { type Owed, owedFor } from './owed.ts';
import type { Payslip } from './payslip.ts';
import { ALLOWANCE, linesFor } from './payslip-lines.ts';

/**
 * A payslip and what the law says of it on its last day. Amounts are those that the employer owes, in cents. `turns` are the
 * days on which the minimum changes within the period; `bounds` the minimum if all hours fell in the cheapest or dearest part.
 */
export type AssessedPayslip = {
  payslip: Payslip;
  findings: readonly Finding[];
  verdict: Verdict;
  owed: Owed;
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
  const isShort = (outcome: string) => (numberOf(asked.ask(outcome)) ?? 0) > 0;
  const findings = linesFor(facts, isShort).map((line) => finding(pack, asked, line));
  const until = claim.ask('loonvordering_kan_tot_en_met');
  const minimum = numberOf(asked.ask('loonperiode_minimum_cent'));
  return {
    payslip,
    findings,
    verdict: worst(findings),
    owed: owedFor(asked, finding(pack, asked, ALLOWANCE), facts),
    ...(minimum !== undefined && { minimumCents: minimum }),
    ...(until.kind === 'known' && isPlainDate(until.value) && { claimUntil: until.value }),
    isExpired: isKnown(claim.ask('loonvordering_kan_nog'), false),
    verify: [...findings, { answer: until }].some(({ answer }) => answer.kind === 'known' && answer.verify),
    ...partsOf(pack, payslip, facts, asked.ask('loonperiode_genoeg')),
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
