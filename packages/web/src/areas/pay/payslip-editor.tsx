// SPDX-License-Identifier: EUPL-1.2
import type { Translator } from '@opstap/publication';
import { addPayslips, type Payslip, replacePayslip } from './payslip.ts';
import { PayslipForm } from './payslip-form.tsx';
import { SplitForm } from './split-form.tsx';
import type { Pay } from './use-pay.ts';

/** What is being filled in: a new payslip, one that changes, or the first part of one that is split. */
export type Editing = { kind: 'new' } | { kind: 'edit' | 'split'; payslip: Payslip };

type EditorProps = {
  editing: Editing;
  pay: Pay;
  t: Translator;
  onDone: (changed?: readonly Payslip[]) => void;
};

export function PayslipEditor({ editing, pay, t, onDone }: EditorProps) {
  const { pack, payslips } = pay;
  const put = (saved: readonly Payslip[]) =>
    onDone(
      editing.kind === 'new'
        ? addPayslips(payslips, saved).payslips
        : replacePayslip(payslips, editing.payslip.id, saved),
    );
  if (editing.kind === 'split')
    return <SplitForm pay={pay} payslip={editing.payslip} t={t} onSplit={put} onCancel={() => onDone()} />;
  return (
    <PayslipForm
      key={editing.kind === 'edit' ? editing.payslip.id : 'new'}
      pack={pack}
      t={t}
      title={t(`pay.form.${editing.kind}`)}
      lead={t('pay.form.not_known')}
      facts={editing.kind === 'edit' ? editing.payslip.facts : {}}
      onSave={(saved) => put([saved])}
      onCancel={() => onDone()}
    />
  );
}
