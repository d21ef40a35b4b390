// SPDX-License-Identifier: EUPL-1.2
import type { TextKey, Translator } from '@opstap/publication';
import type { SlipLine } from '../../ui/marked-payslip.tsx';
import type { AssessedPayslip } from './assess-payslip.ts';
import { type Finding, worst } from './finding.ts';
import { euro } from './in-words.ts';
import { DEDUCTIONS, type PayslipFact } from './payslip.ts';

/** The lines of a payslip that stand on it as they are, with the outcomes that judge them. */
const JUDGED_BY: readonly { fact: PayslipFact; outcomes: readonly string[] }[] = [
  { fact: 'loonperiode_uren', outcomes: [] },
  { fact: 'loonperiode_nachturen', outcomes: ['nachturen_toegestaan', 'nachttoeslag'] },
  { fact: 'loonperiode_oproep_betaalde_uren', outcomes: ['loonperiode_oproep_betaald'] },
  { fact: 'loonperiode_loon_cent', outcomes: ['loonperiode_genoeg'] },
  { fact: 'vakantiebijslag_cent', outcomes: ['vakantiebijslag_genoeg'] },
];
const DEDUCTIONS_JUDGED_BY = ['inhoudingen_in_orde'];

/** What a figure beside a line says. */
const NOTES: Readonly<Record<string, TextKey>> = {
  loonperiode_minimum_cent: 'pay.result.minimum',
  vakantiebijslag_minimum_cent: 'pay.result.minimum',
  inhoudingen_terug_te_vragen_cent: 'pay.result.back',
};

/** A payslip as it was filled in, line by line, each with what the law says of it. Deductions are judged together. */
export function slipLines({ payslip, findings }: AssessedPayslip, t: Translator): SlipLine[] {
  const amountOf = (fact: PayslipFact) => Number(payslip.facts[fact] ?? 0);
  const markOf = (outcomes: readonly string[]) =>
    mark(
      findings.filter(({ outcome }) => outcomes.includes(outcome)),
      t,
    );
  const deductions = DEDUCTIONS.filter((fact) => amountOf(fact) > 0);
  const isOne = deductions.length === 1;
  const sum = deductions.reduce((total, fact) => total + amountOf(fact), 0);
  return [
    ...JUDGED_BY.filter(({ fact }) => amountOf(fact) > 0 || fact === 'loonperiode_loon_cent').map(
      ({ fact, outcomes }) => ({ ...line(fact, amountOf(fact), t), ...markOf(outcomes) }),
    ),
    ...deductions.map((fact) => ({
      ...line(fact, amountOf(fact), t),
      ...(isOne && markOf(DEDUCTIONS_JUDGED_BY)),
    })),
    ...(deductions.length > 1
      ? [
          {
            id: 'deductions',
            label: t('pay.slip.deductions'),
            amount: euro(sum, t),
            ...markOf(DEDUCTIONS_JUDGED_BY),
          },
        ]
      : []),
  ];
}

function line(fact: PayslipFact, value: number, t: Translator): SlipLine {
  const number = new Intl.NumberFormat(t.language).format(value);
  const amount = fact.endsWith('_cent') ? euro(value, t) : `${number} ${t('pay.form.hours')}`;
  return { id: fact, label: t(`pay.column.${fact}`), amount };
}

function mark(findings: readonly Finding[], t: Translator): Pick<SlipLine, 'mark'> {
  if (findings.length === 0) return {};
  const verdict = worst(findings);
  const [note] = findings
    .flatMap(({ figures }) => figures)
    .flatMap(({ outcome, value }) => {
      const key = NOTES[outcome];
      return key && value > 0 ? [`${t(key)}: ${euro(value, t)}`] : [];
    });
  return { mark: { verdict, word: t(`pay.verdict.${verdict}`), note } };
}
