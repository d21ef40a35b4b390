// SPDX-License-Identifier: EUPL-1.2
import { formatNumber } from '@opstap/kernel';
import { formatDate, type Translator } from '@opstap/publication';
import { useState } from 'preact/hooks';
import { later, useLater } from '../../app/later.ts';
import { Button } from '../../ui/button.tsx';
import { LoadFailed } from '../../ui/load-failed.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Loading, State } from '../../ui/state.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { AdultThen } from './adult-then.tsx';
import type { AssessedPayslip } from './assess-payslip.ts';
import { FirstOf } from './first-of.tsx';
import { euro, periodOf } from './in-words.ts';
import { overlapping, type Payslip, replacePayslip } from './payslip.ts';
import type { Editing } from './payslip-editor.tsx';
import { PayslipFile } from './payslip-file.tsx';
import type { Pay } from './use-pay.ts';

const editor = later(async () => (await import('./payslip-editor.tsx')).PayslipEditor);

/** The payslips on this device: add, change, split, take out, or read a whole table. `isNear`: somebody has begun to use the page. */
export function PayslipPart({ pay, isNear, t }: { pay: Pay; isNear: boolean; t: Translator }) {
  const { pack, payslips, change } = pay;
  const [editing, setEditing] = useState<Editing>();
  const Editor = useLater(editor, isNear || editing !== undefined);
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
      {editing && !Editor && <Loading text={t('flow.loading')} />}
      {editing && Editor === 'failed' && <LoadFailed t={t} />}
      {editing && Editor && Editor !== 'failed' && <Editor editing={editing} pay={pay} t={t} onDone={done} />}
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
