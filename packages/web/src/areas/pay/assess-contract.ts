// SPDX-License-Identifier: EUPL-1.2
import type { PlainDate } from '@opstap/kernel';
import { type Facts, inquire, type Pack, type Question, shownFacts } from '@opstap/rules';
import { type Finding, factsOfPeriod, finding } from './assess-payslip.ts';
import { DEDUCTIONS, isPayslipFact, type Payslip } from './payslip.ts';

/** What is judged once, as it is today, with the amounts shown beside each. */
const LINES: Readonly<Record<string, readonly string[]>> = {
  loon_genoeg: ['loon_minimum_cent', 'loon_tekort_cent'],
  betaalwijze_in_orde: [],
  loonstrook_in_orde: [],
  loonstrook_volledig: [],
  meeruren_in_orde: [],
  vakantiebijslag_op_tijd: [],
  loonheffingskorting_in_orde: [],
};

/** What the questions must settle for the payslips. */
const PAYSLIP_OUTCOMES = ['loonperiode_minimum_cent', 'inhoudingen_terug_te_vragen_cent'];

/** The lines of the contract and the way of paying, as they are today. */
export function assessContract(pack: Pack, person: Facts, today: PlainDate): Finding[] {
  const asked = inquire(pack, person, { on: today });
  const findings = Object.entries(LINES).map(([outcome, amounts]) => finding(asked, outcome, amounts));
  const hasPayslip = person['loonstrook_gekregen'] !== false;
  return findings.filter(({ outcome }) => outcome !== 'loonstrook_volledig' || hasPayslip);
}

/** Statutory holiday hours a year, when the hours a week are known. */
export function holidayHours(pack: Pack, person: Facts, today: PlainDate): Finding {
  return finding(inquire(pack, person, { on: today }), 'wettelijke_vakantie_uren_per_jaar');
}

/**
 * The questions that can still change a line, without what is read from the payslips: first those on the contract today, then
 * those on the oldest and the newest payslip as they were.
 */
export function openQuestions(
  pack: Pack,
  person: Facts,
  payslips: readonly Payslip[],
  today: PlainDate,
): Question[] {
  const deductions = highestDeductions(payslips);
  const ends = new Set([payslips[0], payslips.at(-1)]);
  const rounds = [
    { outcomes: Object.keys(LINES), facts: person, on: today },
    ...[...ends].flatMap((payslip) =>
      payslip
        ? [
            {
              outcomes: PAYSLIP_OUTCOMES,
              facts: { ...factsOfPeriod(pack, payslip, person), ...deductions },
              on: payslip.to,
            },
          ]
        : [],
    ),
  ];
  const open = rounds.flatMap(({ outcomes, facts, on }) =>
    inquire(pack, facts, { on })
      .next(outcomes)
      .map(withoutPayslip)
      .filter((question) => isOpen(pack, question, facts, on)),
  );
  return [...new Map(open.map((question) => [question.id, question])).values()];
}

/** Whether a screen shows a fact that is not known. */
function isOpen(pack: Pack, question: Question, facts: Facts, on: PlainDate): boolean {
  return shownFacts(pack, question, facts, { on }).some((name) => facts[name] === undefined);
}

/** What decides which fields a question shows: the person's facts as they were in the first period, and what was held back. */
export function factsForQuestions(pack: Pack, person: Facts, payslips: readonly Payslip[]): Facts {
  const [first] = payslips;
  const then = first ? factsOfPeriod(pack, first, person) : person;
  return { ...then, ...highestDeductions(payslips) };
}

/** A question without the facts that a payslip holds. */
export function withoutPayslip(question: Question): Question {
  return { ...question, facts: question.facts.filter((name) => !isPayslipFact(name)) };
}

/** The highest amount of each kind that was held back on any payslip. */
function highestDeductions(payslips: readonly Payslip[]): Facts {
  return Object.fromEntries(
    DEDUCTIONS.flatMap((name) => {
      const amounts = payslips.flatMap(({ facts }) => (typeof facts[name] === 'number' ? [facts[name]] : []));
      return amounts.length > 0 ? [[name, Math.max(...amounts)]] : [];
    }),
  );
}
