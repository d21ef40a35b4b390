// SPDX-License-Identifier: EUPL-1.2
import type { Translator } from '@opstap/publication';
import { useState } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { AdultThen } from './adult-then.tsx';
import { euro, periodOf } from './letter.ts';
import { addPayslips, overlapping, type Payslip, replacePayslip } from './payslip.ts';
import { PayslipFile } from './payslip-file.tsx';
import { PayslipForm } from './payslip-form.tsx';
import { SplitForm, splitDay } from './split-form.tsx';
import type { Pay } from './use-pay.ts';

/** What is being filled in: a new payslip, one that changes, or the first part of one that is split. */
type Editing = { kind: 'new' } | { kind: 'edit' | 'split'; payslip: Payslip };

/** How many rows are drawn at first: a long list stays quick. */
const FIRST_ROWS = 24;

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
          <ul>
            {overlaps.slice(0, FIRST_ROWS).map((payslip) => (
              <li key={payslip.id}>{periodOf(payslip, t)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {payslips.length > 0 ? (
        <PayslipTable
          pay={pay}
          t={t}
          onEdit={setEditing}
          onRemove={(id) => done(replacePayslip(payslips, id, []))}
        />
      ) : (
        !editing && <Paragraph quiet>{t('pay.payslips.none')}</Paragraph>
      )}
      {editing?.kind === 'split' ? (
        <SplitForm
          pay={pay}
          payslip={editing.payslip}
          t={t}
          onSplit={(parts) => done(replacePayslip(payslips, editing.payslip.id, parts))}
          onCancel={() => done()}
        />
      ) : (
        editing && (
          <PayslipForm
            key={editing.kind === 'edit' ? editing.payslip.id : 'new'}
            pack={pack}
            t={t}
            title={t(editing.kind === 'edit' ? 'pay.form.edit' : 'pay.form.new')}
            lead={t('pay.form.not_known')}
            facts={editing.kind === 'edit' ? editing.payslip.facts : {}}
            onSave={(saved) =>
              done(
                editing.kind === 'edit'
                  ? replacePayslip(payslips, editing.payslip.id, [saved])
                  : addPayslips(payslips, [saved]).payslips,
              )
            }
            onCancel={() => done()}
          />
        )
      )}
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

type TableProps = {
  pay: Pay;
  t: Translator;
  onEdit: (editing: Editing) => void;
  onRemove: (id: number) => void;
};

function PayslipTable({ pay, t, onEdit, onRemove }: TableProps) {
  const [isWhole, setWhole] = useState(false);
  const { payslips } = pay.assessment;
  const hours = new Intl.NumberFormat(t.language);
  return (
    <>
      <ul class="o-payslips">
        {payslips.slice(0, isWhole ? payslips.length : FIRST_ROWS).map((one) => {
          const { payslip } = one;
          const period = periodOf(payslip, t);
          return (
            <li key={payslip.id}>
              <p>
                <strong>{period}</strong>
                <br />
                {`${hours.format(Number(payslip.facts['loonperiode_uren']))} ${t('pay.form.hours')} · `}
                {euro(Number(payslip.facts['loonperiode_loon_cent']), t)}
              </p>
              {!pay.isExample && (
                <p class="o-payslips__actions">
                  {splitDay(one) && (
                    <Button onClick={() => onEdit({ kind: 'split', payslip })}>
                      {t('pay.split.button', { date: splitDay(one, t) ?? '' })}
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
              )}
            </li>
          );
        })}
      </ul>
      {!isWhole && payslips.length > FIRST_ROWS && (
        <p class="o-actions">
          <Button onClick={() => setWhole(true)}>{t('pay.payslips.more', { count: payslips.length })}</Button>
        </p>
      )}
    </>
  );
}
