// SPDX-License-Identifier: EUPL-1.2
import { formatNumber, type PlainDate } from '@opstap/kernel';
import { formatDate, type Translator } from '@opstap/publication';
import type { Facts, Pack } from '@opstap/rules';
import type { AssessedPayslip } from './assess-payslip.ts';
import type { Assessment } from './assessment.ts';
import type { Finding } from './finding.ts';
import { euro, periodOf } from './in-words.ts';
import { OWED_PARTS, type OwedPart, totalOf } from './owed.ts';

/** What a person writes in by hand or types, never kept. Empty ones become a dotted line. */
export type LetterNames = { name: string; employer: string; place: string; pay_by: string };
export const NO_NAMES: LetterNames = { name: '', employer: '', place: '', pay_by: '' };

export type LetterPeriod = { period: string; lines: readonly { label: string; text: string }[] };

/** A letter as it stands on paper, in one language. `basedOn` are titles of laws, in Dutch as published. */
export type Letter = {
  head: readonly string[];
  subject: string;
  dear: string;
  paragraphs: readonly string[];
  periods: readonly LetterPeriod[];
  request: readonly string[];
  basedOn?: { lead: string; titles: readonly string[] };
  closing: string;
  name: string;
};

type Wanted = { assessment: Assessment; person: Facts; pack: Pack; today: PlainDate };

/** What the employer is asked to mend, of the contract or on a payslip, and the phrase for each. */
const REQUESTS = {
  vakantiebijslag_op_tijd: 'late_allowance',
  betaalwijze_in_orde: 'cash',
  loonstrook_in_orde: 'payslip',
  loonstrook_volledig: 'incomplete',
  meeruren_in_orde: 'extra_hours',
  vaste_uren_aanbod_te_laat: 'fixed_hours',
  nachturen_toegestaan: 'night_ban',
} as const;

/** The letter in the translator's language, from phrases and figures alone; undefined when there is nothing to ask. */
export function letterOf(wanted: Wanted, names: LetterNames, t: Translator): Letter | undefined {
  const { assessment, pack, today } = wanted;
  const owed = assessment.payslips.filter((one) => !one.isExpired && totalOf(one.owed) > 0);
  const paragraphs = [...agreedWage(wanted, t), ...amounts(assessment, t), ...requests(assessment, t)];
  if (paragraphs.length === 0) return undefined;
  const blank = t('pay.letter.blank');
  const laws = lawsBehind([...assessment.contract, ...owed.flatMap(({ findings }) => findings)], pack);
  const total = assessment.totals.totalCents;
  return {
    head: [
      t('pay.letter.from', { name: names.name || blank }),
      t('pay.letter.to', { employer: names.employer || blank }),
      t('pay.letter.heading', { place: names.place || blank, date: formatDate(today, t.language) }),
    ],
    subject: subjectOf(owed, t),
    dear: t('pay.letter.dear'),
    paragraphs: [t('pay.letter.intro'), ...paragraphs],
    periods: owed.map((one) => sumOf(one, t)),
    request: [
      ...(total > 0 ? [t('pay.letter.total', { amount: euro(total, t), date: names.pay_by || blank })] : []),
      ...questions(assessment, t),
      t('pay.letter.reply'),
    ],
    ...(laws.length > 0 && { basedOn: { lead: t('pay.letter.based_on'), titles: laws } }),
    closing: t('pay.letter.closing'),
    name: names.name || blank,
  };
}

function agreedWage({ assessment, person }: Wanted, t: Translator): string[] {
  const wage = assessment.contract.find(({ outcome }) => outcome === 'loon_genoeg');
  const minimum = wage?.figures.find(({ outcome }) => outcome === 'loon_minimum_cent');
  const [agreed, per] = [person['loon_cent'], person['loon_per']];
  if (wage?.verdict !== 'wrong' || !minimum || typeof agreed !== 'number') return [];
  const unit = t(`facts.loon_per.values.${String(per)}`).toLowerCase();
  return [
    t('pay.letter.agreed', {
      wage: `${euro(agreed, t)} ${unit}`,
      minimum: `${euro(minimum.value, t)} ${unit}`,
    }),
  ];
}

function amounts({ totals }: Assessment, t: Translator): string[] {
  return OWED_PARTS.filter((part) => totals.owed[part] > 0).map((part) =>
    t(`pay.letter.${part}`, { amount: euro(totals.owed[part], t) }),
  );
}

/** What an employer knows and we do not: no law that was read has a surcharge for nights. */
function questions({ payslips }: Assessment, t: Translator): string[] {
  const isOpen = payslips.some(({ findings }) => findings.some(({ outcome }) => outcome === 'nachttoeslag'));
  return isOpen ? [t('pay.letter.night')] : [];
}

function requests({ contract, payslips }: Assessment, t: Translator): string[] {
  const findings = [...contract, ...payslips.flatMap((one) => one.findings)];
  const isWrong = (name: string) =>
    findings.some(({ outcome, verdict }) => outcome === name && verdict === 'wrong');
  return Object.entries(REQUESTS).flatMap(([outcome, phrase]) =>
    isWrong(outcome) ? [t(`pay.letter.${phrase}`)] : [],
  );
}

function subjectOf(owed: readonly AssessedPayslip[], t: Translator): string {
  const [first, last] = [owed[0], owed.at(-1)];
  if (!first || !last) return t('pay.letter.subject_contract');
  return t('pay.letter.subject', {
    from: formatDate(first.payslip.from, t.language),
    to: formatDate(last.payslip.to, t.language),
  });
}

/** How the sum of one period names each part. */
const LABELS: Readonly<
  Record<OwedPart, 'difference' | 'call_hours' | 'held_back' | 'holiday' | 'holiday_on_short'>
> = {
  short: 'difference',
  on_call: 'call_hours',
  back: 'held_back',
  allowance: 'holiday',
  on_short: 'holiday_on_short',
};

/** The sum of one period, amounts that are nothing left out. */
function sumOf({ payslip, minimumCents, owed }: AssessedPayslip, t: Translator): LetterPeriod {
  const amounts = [
    ['wage', Number(payslip.facts['loonperiode_loon_cent'])] as const,
    ['minimum', minimumCents ?? 0] as const,
    ...OWED_PARTS.map((part) => [LABELS[part], owed[part]] as const),
  ];
  return {
    period: periodOf(payslip, t),
    lines: [
      {
        label: t('pay.letter.hours'),
        text: formatNumber(Number(payslip.facts['loonperiode_uren']), t.language),
      },
      ...amounts
        .filter(([, cents]) => cents > 0)
        .map(([name, cents]) => ({ label: t(`pay.letter.${name}`), text: euro(cents, t) })),
    ],
  };
}

/** Titles of the laws that what is wrong rests on; a text that we have not read is not quoted to an employer. */
function lawsBehind(findings: readonly Finding[], pack: Pack): string[] {
  const ids = findings
    .filter(({ verdict }) => verdict === 'wrong')
    .flatMap(({ answer }) => answer.reasons.flatMap(({ sources }) => sources));
  const laws = [...new Set(ids)].flatMap((id) => pack.sources[id] ?? []);
  const isQuoted = ({ kind, verify }: Pack['sources'][string]) =>
    (kind === 'law' || kind === 'regulation') && !verify;
  return laws.filter(isQuoted).map(({ title }) => title);
}
