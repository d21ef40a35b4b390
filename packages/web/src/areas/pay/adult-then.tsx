// SPDX-License-Identifier: EUPL-1.2
import { isPlainDate } from '@opstap/kernel';
import { formatDate, type Translator } from '@opstap/publication';
import { useState } from 'preact/hooks';
import { answer } from '../../app/device-journey.ts';
import { Button } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/choice-group.tsx';
import { DateField, type DateParts, joinDate } from '../../ui/date-field.tsx';
import { isAgeOpen } from './assessment.ts';
import { inOrder } from './payslip.ts';
import type { Pay } from './use-pay.ts';

const NO_DATE: DateParts = { day: '', month: '', year: '' };

/**
 * Somebody who is 21 or older today may not have been so on an old payslip: asked once, for the oldest. Who was so then is so now,
 * and is not asked for an age again.
 */
export function AdultThen({ pay, t }: { pay: Pay; t: Translator }) {
  const [isYounger, setYounger] = useState(false);
  const [parts, setParts] = useState<DateParts>(NO_DATE);
  const [isWrong, setWrong] = useState(false);
  const [first] = inOrder(pay.payslips);
  if (!first || !isAgeOpen(pay.person, pay.payslips, pay.adultOn)) return null;

  const wasAdult = () => {
    pay.change({ adultOn: first.from });
    if ('leeftijdsgroep' in pay.person) return;
    const given = { leeftijdsgroep: '21_en_ouder' };
    void pay.inquiry.change((device) =>
      answer(device, 'leeftijdsgroep', given, new Date().toISOString(), 'klopt_mijn_loon'),
    );
  };
  const keep = (event: Event) => {
    event.preventDefault();
    const birth = joinDate(parts);
    if (!isPlainDate(birth)) return setWrong(true);
    void pay.inquiry.change((device) =>
      answer(device, 'geboortedatum', { geboortedatum: birth }, new Date().toISOString(), 'klopt_mijn_loon'),
    );
  };
  return (
    <form class="o-card" onSubmit={keep} noValidate>
      <RadioGroup
        id="adult-then"
        legend={t('pay.then.title', { date: formatDate(first.from, t.language) })}
        hint={t('pay.then.why')}
        choices={[
          { value: 'yes', label: t('pay.then.yes') },
          { value: 'no', label: t('pay.then.no') },
        ]}
        value={isYounger ? 'no' : undefined}
        onChange={(value) => {
          setYounger(value === 'no');
          if (value === 'yes') wasAdult();
        }}
      />
      {isYounger && (
        <>
          <DateField
            id="birth-then"
            label={t('pay.then.birth')}
            labels={{ day: t('flow.day'), month: t('flow.month'), year: t('flow.year') }}
            isOwnBirth
            error={isWrong ? t('flow.fault.date') : undefined}
            value={parts}
            onInput={setParts}
          />
          <Button type="submit" kind="primary">
            {t('flow.next')}
          </Button>
        </>
      )}
    </form>
  );
}
