// SPDX-License-Identifier: EUPL-1.2
import { CEFR_LEVELS } from '@opstap/kernel';
import type { Translator } from '@opstap/publication';
import type { Published } from '../../app/published.ts';
import { RadioGroup } from '../../ui/choice-group.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { MoneyField, NumberField } from '../../ui/inputs.tsx';
import { type DraftValue, isMoney } from './draft.ts';
import { MunicipalityField, OccupationField } from './look-up-fields.tsx';

type FactFieldProps = {
  name: string;
  /** In place of the fact's own question, where somebody else than the person answers. */
  wording?: { label: string; hint: string | undefined };
  value: DraftValue;
  error: string | undefined;
  published: Published;
  t: Translator;
  onChange: (value: DraftValue) => void;
};

const BIRTH = 'geboortedatum';

/** The control for one fact, by its type. */
export function FactField({ name, wording, value, error, published, t, onChange }: FactFieldProps) {
  const fact = published.pack.facts[name];
  if (!fact) return null;
  const { label, hint } = wording ?? ownWording(name, t);
  const texts = { hint, error };
  if (typeof value === 'object' && 'day' in value) {
    const labels = { day: t('flow.day'), month: t('flow.month'), year: t('flow.year') };
    return (
      <DateField
        id={name}
        label={label}
        labels={labels}
        isOwnBirth={name === BIRTH && !wording}
        value={value}
        onInput={onChange}
        {...texts}
      />
    );
  }
  if (typeof value === 'object') {
    const Field = fact.type === 'municipality' ? MunicipalityField : OccupationField;
    return <Field {...{ name, label, value, published, t, onChange, ...texts }} />;
  }
  if (fact.type === 'number') {
    const Control = isMoney(name) ? MoneyField : NumberField;
    return <Control id={name} label={label} value={value} onInput={onChange} {...texts} />;
  }
  const values =
    fact.type === 'yesno' ? ['true', 'false'] : fact.type === 'cefr' ? CEFR_LEVELS : (fact.values ?? []);
  const choices = values.map((choice) => ({ value: choice, label: t(`facts.${name}.values.${choice}`) }));
  return (
    <RadioGroup id={name} legend={label} choices={choices} value={value} onChange={onChange} {...texts} />
  );
}

function ownWording(name: string, t: Translator) {
  const hint = t.has(`facts.${name}.help`) ? t(`facts.${name}.help`) : undefined;
  return { label: t(`facts.${name}.ask`), hint };
}
