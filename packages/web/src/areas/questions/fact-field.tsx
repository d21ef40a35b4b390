// SPDX-License-Identifier: EUPL-1.2
import { CEFR_LEVELS } from '@opstap/kernel';
import type { Translator } from '@opstap/publication';
import {
  buildOccupationIndex,
  lookUpMunicipalities,
  lookUpOccupations,
  type OccupationIndex,
} from '@opstap/taxonomy';
import type { Published } from '../../app/published.ts';
import { RadioGroup } from '../../ui/choice-group.tsx';
import { Combobox, type ComboboxOption } from '../../ui/combobox.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { MoneyField, NumberField } from '../../ui/inputs.tsx';
import { type DraftValue, isMoney } from './draft.ts';

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

const SUGGESTIONS = 8;

/** The control for one fact, by its type. */
export function FactField({ name, wording, value, error, published, t, onChange }: FactFieldProps) {
  const fact = published.pack.facts[name];
  if (!fact) return null;
  const { label, hint } = wording ?? ownWording(name, t);
  const texts = { hint, error };
  if (typeof value === 'object' && 'day' in value) {
    const labels = { day: t('flow.day'), month: t('flow.month'), year: t('flow.year') };
    return <DateField id={name} label={label} labels={labels} value={value} onInput={onChange} {...texts} />;
  }
  if (typeof value === 'object') {
    return (
      <Combobox
        id={name}
        label={label}
        text={value.text}
        options={value.chosen ? [] : suggest(fact.type, value.text, published, t)}
        announce={(count) => t('flow.suggestions', { count })}
        onText={(text) => onChange({ chosen: '', text })}
        onChoose={(option) => onChange({ chosen: option.value, text: option.label })}
        {...texts}
      />
    );
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

let index: OccupationIndex | undefined;

function suggest(type: string, text: string, { reference }: Published, t: Translator): ComboboxOption[] {
  if (type === 'municipality') {
    return lookUpMunicipalities(reference.municipalities, text, SUGGESTIONS).map(({ code, name }) => ({
      value: code,
      label: name,
    }));
  }
  index ??= buildOccupationIndex(reference.occupations);
  return lookUpOccupations(index, text, t.language, SUGGESTIONS).map(({ occupation, label }) => {
    const own = occupation.labels[t.language].preferred;
    return { value: occupation.id, label: own, ...(label !== own && { note: label }) };
  });
}
