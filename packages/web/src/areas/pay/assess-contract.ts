// SPDX-License-Identifier: EUPL-1.2
import type { PlainDate } from '@opstap/kernel';
import { type Facts, type Inquiry, inquire, type Pack, type Question, shownFacts } from '@opstap/rules';
import { factsOfPeriod } from './assess-payslip.ts';
import { type Finding, finding, isKnown, judgedIn, type Line } from './finding.ts';
import { DEDUCTIONS, isPayslipFact, type Payslip, type PayslipFact, RARE_FACTS } from './payslip.ts';

/** What is judged once, as it is today, with the figures shown beside each. */
const LINES: readonly Line[] = [
  { outcome: 'loon_genoeg', figures: ['loon_minimum_cent', 'loon_tekort_cent'] },
  { outcome: 'betaalwijze_in_orde' },
  { outcome: 'loonstrook_in_orde' },
  { outcome: 'loonstrook_volledig' },
  { outcome: 'meeruren_in_orde' },
  { outcome: 'vakantiebijslag_op_tijd' },
  { outcome: 'loonheffingskorting_in_orde' },
  { outcome: 'oproep_mag_u_weigeren' },
  { outcome: 'vaste_uren_aanbod_te_laat' },
];

/** What the questions must settle for the payslips, and the field of a payslip without which an outcome needs no question. */
const PAYSLIP_OUTCOMES: readonly { outcome: string; ifAny?: PayslipFact }[] = [
  { outcome: 'loonperiode_minimum_cent' },
  { outcome: 'inhoudingen_terug_te_vragen_cent' },
  { outcome: 'loonperiode_oproep_uren', ifAny: 'loonperiode_korte_oproepen' },
  { outcome: 'nachturen_toegestaan', ifAny: 'loonperiode_nachturen' },
];

/** The lines of the contract and the way of paying, as they are today; those that do not apply to this person stay away. */
export function assessContract(pack: Pack, person: Facts, today: PlainDate): Finding[] {
  const asked = inquire(pack, person, { on: today });
  const hasPayslip = person['loonstrook_gekregen'] !== false;
  return LINES.filter(({ outcome }) => outcome !== 'loonstrook_volledig' || hasPayslip)
    .filter(({ outcome }) => applies(pack, asked, outcome))
    .map((line) => finding(pack, asked, line));
}

/** Whether an outcome has anything to do with this person; until that is known, the outcome that decides it is asked first. */
function applies(pack: Pack, asked: Inquiry, outcome: string): boolean {
  const { onlyIf } = judgedIn(pack, outcome);
  return onlyIf === undefined || isKnown(asked.ask(onlyIf), true);
}

function outcomesToAsk(pack: Pack, person: Facts, today: PlainDate): string[] {
  const asked = inquire(pack, person, { on: today });
  return LINES.map(({ outcome }) =>
    applies(pack, asked, outcome) ? outcome : (judgedIn(pack, outcome).onlyIf ?? outcome),
  );
}

/** Statutory holiday hours a year, when the hours a week are known. */
export function holidayHours(pack: Pack, person: Facts, today: PlainDate): Finding {
  return finding(pack, inquire(pack, person, { on: today }), {
    outcome: 'wettelijke_vakantie_uren_per_jaar',
  });
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
  const highest = highestOf(payslips);
  const ofPayslips = PAYSLIP_OUTCOMES.filter(({ ifAny }) => !ifAny || Number(highest[ifAny] ?? 0) > 0);
  const ends = new Set([payslips[0], payslips.at(-1)]);
  const rounds = [
    { outcomes: outcomesToAsk(pack, person, today), facts: person, on: today },
    ...[...ends].flatMap((payslip) =>
      payslip
        ? [
            {
              outcomes: ofPayslips.map(({ outcome }) => outcome),
              facts: { ...factsOfPeriod(pack, payslip, person), ...highest },
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

/** What decides which fields a question shows: the person's facts as they were in the first period, and the most of what was held back or is rare. */
export function factsForQuestions(pack: Pack, person: Facts, payslips: readonly Payslip[]): Facts {
  const [first] = payslips;
  const then = first ? factsOfPeriod(pack, first, person) : person;
  return { ...then, ...highestOf(payslips) };
}

/** A question without the facts that a payslip holds. */
export function withoutPayslip(question: Question): Question {
  return { ...question, facts: question.facts.filter((name) => !isPayslipFact(name)) };
}

/** The highest figure on any payslip of each kind that can bring a question. */
function highestOf(payslips: readonly Payslip[]): Facts {
  return Object.fromEntries(
    [...DEDUCTIONS, ...RARE_FACTS].flatMap((name) => {
      const figures = payslips.flatMap(({ facts }) => (typeof facts[name] === 'number' ? [facts[name]] : []));
      return figures.length > 0 ? [[name, Math.max(...figures)]] : [];
    }),
  );
}
