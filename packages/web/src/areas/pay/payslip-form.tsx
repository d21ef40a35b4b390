// SPDX-License-Identifier: EUPL-1.2
import type { Translator } from '@opstap/publication';
import type { Facts, Pack } from '@opstap/rules';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { DateField, type DateParts, splitDate } from '../../ui/date-field.tsx';
import { Details } from '../../ui/details.tsx';
import { describedBy, Field } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { faultText } from './in-words.ts';
import { PAYSLIP_FACTS, type Payslip, type PayslipFact, RARE_FACTS } from './payslip.ts';
import { isMoney, type PayslipFault, type PayslipTexts, readPayslip } from './read-payslip.ts';

type Props = {
  pack: Pack;
  t: Translator;
  title: string;
  lead: string;
  /** What stands in the fields at first. */
  facts: Facts;
  /** Fields that are fixed and not shown. */
  fixed?: readonly PayslipFact[];
  /** More that is wrong with what was read, such as a part that is more than the whole. */
  check?: (payslip: Payslip) => PayslipFault[];
  onSave: (payslip: Payslip) => void;
  onCancel: () => void;
};

const DATES: readonly string[] = ['loonperiode_van', 'loonperiode_tot'];

/** One payslip. What was typed stays as it was until it is right; faults are listed by field. */
export function PayslipForm({ pack, t, title, lead, facts, fixed = [], check, onSave, onCancel }: Props) {
  const [texts, setTexts] = useState<PayslipTexts>(() => textsOf(facts, t));
  const [faults, setFaults] = useState<readonly PayslipFault[]>([]);
  const summary = useRef<HTMLDivElement>(null);
  const shown = PAYSLIP_FACTS.filter((fact) => !fixed.includes(fact));
  const rare = shown.filter((fact) => RARE_FACTS.includes(fact));
  const [isMoreOpen, setMoreOpen] = useState(() => rare.some((fact) => fact in facts));
  useLayoutEffect(() => document.getElementById('payslip-form')?.focus(), []);
  useLayoutEffect(() => {
    if (faults.length > 0) summary.current?.focus();
  }, [faults]);

  const field = (fact: PayslipFact) => (
    <PayslipField
      key={fact}
      fact={fact}
      text={texts[fact] ?? ''}
      fault={faults.find((fault) => fault.field === fact)}
      t={t}
      onText={(text) => setTexts((before) => ({ ...before, [fact]: text }))}
    />
  );
  const submit = (event: Event) => {
    event.preventDefault();
    const read = readPayslip(pack, texts);
    const found = Array.isArray(read) ? read : (check?.(read) ?? []);
    setFaults(found);
    if (found.some((fault) => RARE_FACTS.includes(fault.field))) setMoreOpen(true);
    if (!Array.isArray(read) && found.length === 0) onSave(read);
  };

  return (
    <form class="o-card o-payslip-form" onSubmit={submit} noValidate>
      <Heading level={3} id="payslip-form" focusable>
        {title}
      </Heading>
      <Paragraph>{lead}</Paragraph>
      {faults.length > 0 && (
        <div ref={summary} tabIndex={-1}>
          <Notice kind="error" title={t('flow.mend', { count: faults.length })}>
            <ul>
              {faults.map((fault) => (
                <li key={fault.field}>
                  <a
                    href={`#${anchorOf(fault.field)}`}
                  >{`${t(`pay.column.${fault.field}`)}: ${faultText(fault, t)}`}</a>
                </li>
              ))}
            </ul>
          </Notice>
        </div>
      )}
      <div class="o-payslip-form__fields">
        {shown.filter((fact) => !RARE_FACTS.includes(fact)).map(field)}
      </div>
      {rare.length > 0 && (
        <Details summary={t('pay.form.more')} open={isMoreOpen} onToggle={setMoreOpen}>
          <Paragraph>{t('pay.form.more_lead')}</Paragraph>
          <div class="o-payslip-form__fields">{rare.map(field)}</div>
        </Details>
      )}
      <div class="o-actions">
        <Button kind="primary" type="submit">
          {t('pay.form.save')}
        </Button>
        <Button onClick={onCancel}>{t('pay.form.cancel')}</Button>
      </div>
    </form>
  );
}

type FieldProps = {
  fact: PayslipFact;
  text: string;
  fault: PayslipFault | undefined;
  t: Translator;
  onText: (text: string) => void;
};

function PayslipField({ fact, text, fault, t, onText }: FieldProps) {
  const label = t(`pay.column.${fact}`);
  const error = fault && faultText(fault, t);
  if (DATES.includes(fact)) {
    const labels = { day: t('flow.day'), month: t('flow.month'), year: t('flow.year') };
    return (
      <DateField
        id={fact}
        label={label}
        labels={labels}
        error={error}
        value={partsOf(text)}
        onInput={(parts) => onText(joinParts(parts))}
      />
    );
  }
  const hint = t.has(`facts.${fact}.help`) ? t(`facts.${fact}.help`) : undefined;
  const described = describedBy(fact, { hint, error });
  return (
    <Field id={fact} label={label} hint={hint} error={error}>
      <input
        class="utrecht-textbox utrecht-textbox--html-input o-payslip-form__amount"
        id={fact}
        inputMode="decimal"
        autocomplete="off"
        maxLength={20}
        value={text}
        {...(described ? { 'aria-describedby': described } : {})}
        {...(error ? { 'aria-invalid': 'true' as const } : {})}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      <span class="o-field__unit">{t(`pay.form.${unitOf(fact)}`)}</span>
    </Field>
  );
}

function unitOf(fact: PayslipFact): 'euro' | 'hours' | 'times' {
  if (isMoney(fact)) return 'euro';
  return fact.endsWith('uren') ? 'hours' : 'times';
}

/** A date is three inputs in a fieldset: the first takes the focus. */
function anchorOf(field: PayslipFact): string {
  return DATES.includes(field) ? `${field}-day` : field;
}

/** Dates pass through the form as `day-month-year`, with empty places while they are typed. */
function partsOf(text: string): DateParts {
  const [day = '', month = '', year = ''] = text.split('-');
  return { day, month, year };
}

function joinParts({ day, month, year }: DateParts): string {
  return day || month || year ? `${day}-${month}-${year}` : '';
}

function textsOf(facts: Facts, t: Translator): PayslipTexts {
  const number = new Intl.NumberFormat(t.language === 'en' ? 'en-GB' : 'nl-NL', { useGrouping: false });
  const money = new Intl.NumberFormat(t.language === 'en' ? 'en-GB' : 'nl-NL', {
    useGrouping: false,
    minimumFractionDigits: 2,
  });
  return Object.fromEntries(
    PAYSLIP_FACTS.flatMap((fact) => {
      const value = facts[fact];
      if (typeof value === 'string') return [[fact, joinParts(splitDate(value))]];
      if (typeof value !== 'number') return [];
      return [[fact, isMoney(fact) ? money.format(value / 100) : number.format(value)]];
    }),
  );
}
