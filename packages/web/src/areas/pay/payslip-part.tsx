// SPDX-License-Identifier: EUPL-1.2
import { formatNumber } from '@opstap/kernel';
import { formatDate, type Translator } from '@opstap/publication';
import { useState } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { State } from '../../ui/state.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { AdultThen } from './adult-then.tsx';
import type { AssessedPayslip } from './assess-payslip.ts';
import { FirstOf } from './first-of.tsx';
import { euro, periodOf } from './letter.ts';
import { addPayslips, overlapping, type Payslip, replacePayslip } from './payslip.ts';
import { PayslipFile } from './payslip-file.tsx';
import { PayslipForm } from './payslip-form.tsx';
import { SplitForm } from './split-form.tsx';
import type { Pay } from './use-pay.ts';

/** What is being filled in: a new payslip, one that changes, or the first part of one that is split. */
type Editing = { kind: 'new' } | { kind: 'edit' | 'split'; payslip: Payslip };

/** The payslips on this device: add, change, split, take out, or read a whole table. */
export function PayslipPart({ pay, t }: { pay: Pay; t: Translator }) {
  const { pack, payslips, change } = pay;
  const [editing, setEditing] = useState<Editing>();
  const overlaps = overlapping(payslips);
  const done = (changed?: readonly Payslip[]) => {
    if (changed) change({ payslips: changed });
    setEditing(undefined);
    // The form is gone: the list says what there is now.
    queueMicrotask(() => document.getElementById('payslips')?.focus());
  };
  return (
    <section aria-labelledby="payslips">
      <Heading level={2} id="payslips" focusable>
        {t('pay.payslips.title')}
      </Heading>
      {!pay.isExample && <Paragraph>{t('pay.payslips.lead')}</Paragraph>}
      <AdultThen pay={pay} t={t} />
      {overlaps.length > 0 && (
        <Notice kind="warning" title={t('pay.payslips.overlap')}>
          <FirstOf
            all={overlaps}
            t={t}
            draw={(some) => (
              <ul>
                {some.map((payslip) => (
                  <li key={payslip.id}>{periodOf(payslip, t)}</li>
                ))}
              </ul>
            )}
          />
        </Notice>
      )}
      {payslips.length > 0 ? (
        <PayslipRows
          pay={pay}
          t={t}
          onEdit={setEditing}
          onRemove={(id) => done(replacePayslip(payslips, id, []))}
        />
      ) : (
        !editing && <State kind="empty" title={t('pay.payslips.none')} />
      )}
      {editing && <Editor editing={editing} pay={pay} t={t} onDone={done} />}
      {!editing && !pay.isExample && (
        <p class="o-actions">
          <Button
            kind={payslips.length === 0 ? 'primary' : 'secondary'}
            onClick={() => setEditing({ kind: 'new' })}
          >
            {t('pay.payslips.add')}
          </Button>
          {payslips.length > 1 && (
            <Button kind="subtle" onClick={() => done([])}>
              {t('pay.payslips.remove_all')}
            </Button>
          )}
        </p>
      )}
      {!pay.isExample && (
        <PayslipFile pack={pack} payslips={payslips} t={t} onAdd={(all) => change({ payslips: all })} />
      )}
    </section>
  );
}

type EditorProps = {
  editing: Editing;
  pay: Pay;
  t: Translator;
  onDone: (changed?: readonly Payslip[]) => void;
};

function Editor({ editing, pay, t, onDone }: EditorProps) {
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

type RowsProps = {
  pay: Pay;
  t: Translator;
  onEdit: (editing: Editing) => void;
  onRemove: (id: number) => void;
};

function PayslipRows({ pay, t, ...actions }: RowsProps) {
  return (
    <FirstOf
      all={pay.assessment.payslips}
      t={t}
      draw={(some) => (
        <ul class="o-payslips">
          {some.map((one) => (
            <li key={one.payslip.id}>
              <PayslipLine payslip={one.payslip} t={t} />
              {!pay.isExample && <RowActions assessed={one} t={t} {...actions} />}
            </li>
          ))}
        </ul>
      )}
    />
  );
}

function PayslipLine({ payslip, t }: { payslip: Payslip; t: Translator }) {
  const hours = formatNumber(Number(payslip.facts['loonperiode_uren']), t.language);
  return (
    <p>
      <strong>{periodOf(payslip, t)}</strong>
      <br />
      {`${hours} ${t('pay.form.hours')} · ${euro(Number(payslip.facts['loonperiode_loon_cent']), t)}`}
    </p>
  );
}

function RowActions({
  assessed,
  t,
  onEdit,
  onRemove,
}: Omit<RowsProps, 'pay'> & { assessed: AssessedPayslip }) {
  const { payslip, turns } = assessed;
  const period = periodOf(payslip, t);
  const [day] = turns;
  return (
    <p class="o-payslips__actions">
      {day && (
        <Button onClick={() => onEdit({ kind: 'split', payslip })}>
          {t('pay.split.button', { date: formatDate(day, t.language) })}
        </Button>
      )}
      <Button kind="subtle" onClick={() => onEdit({ kind: 'edit', payslip })}>
        {t('flow.change')}
        <span class="o-visually-hidden"> {period}</span>
      </Button>
      <Button kind="subtle" onClick={() => onRemove(payslip.id)}>
        {t('pay.payslips.remove')}
        <span class="o-visually-hidden"> {period}</span>
      </Button>
    </p>
  );
}
