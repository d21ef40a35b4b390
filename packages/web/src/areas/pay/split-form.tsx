// SPDX-License-Identifier: EUPL-1.2
import { addDays } from '@opstap/kernel';
import { formatDate, type Translator } from '@opstap/publication';
import { periodOf } from './in-words.ts';
import { isPayslipFact, PAYSLIP_FACTS, type Payslip, restOf } from './payslip.ts';
import { PayslipForm } from './payslip-form.tsx';
import type { PayslipFault } from './read-payslip.ts';
import type { Pay } from './use-pay.ts';

type Props = {
  pay: Pay;
  payslip: Payslip;
  t: Translator;
  onSplit: (parts: readonly Payslip[]) => void;
  onCancel: () => void;
};

/** The first part of a period in which the minimum changes; what is left of every amount is the second part. */
export function SplitForm({ pay, payslip, t, onSplit, onCancel }: Props) {
  const [day] = pay.assessment.payslips.find((one) => one.payslip.id === payslip.id)?.turns ?? [];
  if (!day) return null;
  const to = addDays(day, -1);
  return (
    <PayslipForm
      pack={pay.pack}
      t={t}
      title={t('pay.split.title', { period: periodOf({ ...payslip, to }, t) })}
      lead={t('pay.split.lead', { date: formatDate(day, t.language) })}
      facts={{ loonperiode_van: payslip.from, loonperiode_tot: to }}
      fixed={PAYSLIP_FACTS.filter((fact) => typeof payslip.facts[fact] !== 'number')}
      check={(first) => moreThanWhole(payslip, first)}
      onSave={(first) => onSplit([first, restOf(payslip, day, first.facts)])}
      onCancel={onCancel}
    />
  );
}

/** Every amount of the whole payslip has a part here, and none is more than the whole. */
function moreThanWhole(whole: Payslip, first: Payslip): PayslipFault[] {
  return Object.entries(whole.facts).flatMap(([field, value]): PayslipFault[] => {
    const part = first.facts[field];
    if (typeof value !== 'number' || !isPayslipFact(field)) return [];
    if (typeof part !== 'number') return [{ field, code: 'empty' }];
    return part > value ? [{ field, code: 'over' }] : [];
  });
}
