// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import type { PageContext } from '../../app/page.ts';
import { CheckboxGroup, RadioGroup } from '../../ui/choice-group.tsx';
import { Combobox } from '../../ui/combobox.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Field, FieldNotes, Fieldset } from '../../ui/field.tsx';
import { MoneyField, NumberField, Select, TextField } from '../../ui/inputs.tsx';
import { Heading } from '../../ui/text.tsx';
import { Component, type ForcedState, Sample } from './sample.tsx';

type Part = { context: PageContext };
type FormState = { name: 'plain' | 'focus' | 'error'; as?: ForcedState };

const STATES: readonly FormState[] = [{ name: 'plain' }, { name: 'focus', as: 'focus' }, { name: 'error' }];
const nothing = () => undefined;

/** Everything that is filled in, as it is, with the focus, and with a fault. */
export function FormsPart({ context }: Part) {
  const { t } = context;
  return (
    <section aria-labelledby="forms">
      <Heading level={2} id="forms">
        {t('design.parts.forms')}
      </Heading>
      <Inputs context={context} />
      <Component name="DateField">
        {STATES.map(({ name, as }) => (
          <Sample state={t(`design.state.${name}`)} key={name} {...(as && { as })}>
            <DateField
              id={`design-date-${name}`}
              label={t('facts.startdatum.ask')}
              labels={{ day: t('flow.day'), month: t('flow.month'), year: t('flow.year') }}
              value={{ day: '30', month: '2', year: '2027' }}
              error={name === 'error' ? t('flow.fault.date') : undefined}
            />
          </Sample>
        ))}
      </Component>
      <Choices context={context} />
      <Component name="Combobox">
        {STATES.map(({ name, as }) => (
          <Sample state={t(`design.state.${name}`)} key={name} {...(as && { as })}>
            <Combobox
              id={`design-box-${name}`}
              label={t('facts.gemeente.ask')}
              text="Utr"
              options={[]}
              announce={(count) => t('flow.suggestions', { count })}
              onText={nothing}
              onChoose={nothing}
              error={name === 'error' ? t('flow.fault.choose') : undefined}
            />
          </Sample>
        ))}
      </Component>
    </section>
  );
}

function Inputs({ context: { t } }: Part) {
  const both = (id: string, draw: (own: { id: string; error?: string }) => ComponentChildren) =>
    STATES.map(({ name, as }) => (
      <Sample state={t(`design.state.${name}`)} key={name} {...(as && { as })}>
        {draw({ id: `design-${id}-${name}`, ...(name === 'error' && { error: t('flow.fault.number') }) })}
      </Sample>
    ));
  return (
    <>
      <Component name="TextField">
        {both('text', (own) => (
          <TextField {...own} label={t('professions.search.label')} hint={t('professions.search.hint')} />
        ))}
      </Component>
      <Component name="MoneyField">
        {both('money', (own) => (
          <MoneyField {...own} label={t('pay.column.loonperiode_loon_cent')} value="2 160,50" />
        ))}
      </Component>
      <Component name="NumberField">
        {both('number', (own) => (
          <NumberField
            {...own}
            label={t('pay.column.loonperiode_uren')}
            value="38"
            unit={t('pay.form.hours')}
          />
        ))}
      </Component>
      <Component name="Select">
        {both('select', (own) => (
          <Select
            {...own}
            label={t('result.what_if.fact')}
            empty={t('result.what_if.choose')}
            options={[{ value: 'a', label: t('shell.nav.steps') }]}
          />
        ))}
      </Component>
      <Component name="Field, Fieldset, FieldNotes">
        <Field id="design-field" label={t('pay.letter.place')} hint={t('design.sample.hint')}>
          <input class="utrecht-textbox utrecht-textbox--html-input" id="design-field" name="design-field" />
        </Field>
        <Fieldset id="design-fieldset" legend={t('result.document.languages')} big>
          <FieldNotes id="design-notes" hint={t('design.sample.hint')} error={t('flow.fault.empty')} />
        </Fieldset>
      </Component>
    </>
  );
}

function Choices({ context: { t } }: Part) {
  const choices = [
    { value: 'a', label: t('shell.nav.steps'), hint: t('shell.steps.description') },
    { value: 'b', label: t('shell.nav.help') },
    { value: 'c', label: t('flow.unknown') },
  ];
  const yesNo = [
    { value: 'yes', label: t('pay.then.yes') },
    { value: 'no', label: t('pay.then.no') },
  ];
  return (
    <>
      <Component name="RadioGroup">
        <Sample state={t('design.state.plain')}>
          <RadioGroup id="design-radio" legend={t('result.what_if.fact')} choices={choices} value="a" />
        </Sample>
        <Sample state={t('design.state.hover')} as="hover">
          <RadioGroup id="design-radio-hover" legend={t('pay.then.why')} choices={yesNo} />
        </Sample>
        <Sample state={t('design.state.focus')} as="focus">
          <RadioGroup id="design-radio-focus" legend={t('pay.then.why')} choices={yesNo} />
        </Sample>
        <Sample state={t('design.state.error')}>
          <RadioGroup
            id="design-radio-error"
            legend={t('pay.then.why')}
            choices={yesNo}
            error={t('flow.fault.empty')}
          />
        </Sample>
      </Component>
      <Component name="CheckboxGroup">
        <Sample state={t('design.state.plain')}>
          <CheckboxGroup
            id="design-boxes"
            legend={t('result.what_if.fact')}
            hint={t('design.sample.hint')}
            choices={choices}
            values={['a', 'b']}
            onChange={nothing}
          />
        </Sample>
      </Component>
    </>
  );
}
