// SPDX-License-Identifier: EUPL-1.2
import { isPlainDate, type PlainDate } from '@opstap/kernel';
import type { Translator } from '@opstap/publication';
import { type Facts, type Pack, shownFacts } from '@opstap/rules';
import { RadioGroup } from '../../ui/choice-group.tsx';
import { Field } from '../../ui/field.tsx';

/** All that the minimum wage per hour depends on besides the day. */
export const AGE_FACTS: readonly string[] = ['leeftijdsgroep', 'geboortedatum', 'leert_en_werkt_bbl'];

export type Law = { pack: Pack; t: Translator };
type AgeFieldsProps = { law: Law; facts: Facts; today: PlainDate; onChange: (facts: Facts) => void };

/** The questions about age, in the words of the rules; a birthday only where it matters. */
export function AgeFields({ law: { pack, t }, facts, today, onChange }: AgeFieldsProps) {
  const shown = pack.questions
    .flatMap((question) => shownFacts(pack, question, facts, { on: today }))
    .filter((name) => AGE_FACTS.includes(name));
  const set = (name: string, value: string | boolean) => onChange({ ...facts, [name]: value });
  return (
    <>
      {shown.map((name) => {
        const fact = pack.facts[name];
        if (fact?.type === 'date')
          return (
            <Field id={name} label={t(`facts.${name}.ask`)} key={name}>
              <input
                class="utrecht-textbox utrecht-textbox--html-input o-input--medium"
                id={name}
                type="date"
                max={today}
                autocomplete="off"
                value={String(facts[name] ?? '')}
                onInput={({ currentTarget: { value } }) => isPlainDate(value) && set(name, value)}
              />
            </Field>
          );
        const values = fact?.type === 'yesno' ? ['true', 'false'] : (fact?.values ?? []);
        return (
          <RadioGroup
            id={name}
            legend={t(`facts.${name}.ask`)}
            choices={values.map((value) => ({ value, label: t(`facts.${name}.values.${value}`) }))}
            value={facts[name] === undefined ? undefined : String(facts[name])}
            onChange={(value) => set(name, fact?.type === 'yesno' ? value === 'true' : value)}
            key={name}
          />
        );
      })}
    </>
  );
}
