// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import { Fieldset } from './field.tsx';

export type Choice = { value: string; label: ComponentChildren; hint?: string | undefined };

type GroupProps = {
  id: string;
  legend: ComponentChildren;
  hint?: string | undefined;
  error?: string | undefined;
  choices: readonly Choice[];
  big?: boolean;
};
type RadioGroupProps = GroupProps & {
  name?: string;
  value?: string | undefined;
  onChange?: (value: string) => void;
};

/** One answer of several. */
export function RadioGroup({ id, name = id, choices, value, onChange, ...texts }: RadioGroupProps) {
  return (
    <Fieldset id={id} {...texts}>
      <div class="o-choices">
        {choices.map((choice) => (
          <Row id={`${id}-${choice.value}`} choice={choice} key={choice.value}>
            <input
              class="utrecht-radio-button utrecht-radio-button--html-input"
              type="radio"
              id={`${id}-${choice.value}`}
              name={name}
              value={choice.value}
              checked={choice.value === value}
              {...(choice.hint ? { 'aria-describedby': `${id}-${choice.value}-hint` } : {})}
              onChange={() => onChange?.(choice.value)}
            />
          </Row>
        ))}
      </div>
    </Fieldset>
  );
}

type CheckboxGroupProps = GroupProps & { values: readonly string[]; onChange: (values: string[]) => void };

/** Any number of answers. */
export function CheckboxGroup({ id, choices, values, onChange, ...texts }: CheckboxGroupProps) {
  const toggled = (value: string) =>
    values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  return (
    <Fieldset id={id} {...texts}>
      <div class="o-choices">
        {choices.map((choice) => (
          <Row id={`${id}-${choice.value}`} choice={choice} key={choice.value}>
            <input
              class="o-checkbox"
              type="checkbox"
              id={`${id}-${choice.value}`}
              checked={values.includes(choice.value)}
              {...(choice.hint ? { 'aria-describedby': `${id}-${choice.value}-hint` } : {})}
              onChange={() => onChange(toggled(choice.value))}
            />
          </Row>
        ))}
      </div>
    </Fieldset>
  );
}

function Row({ id, choice, children }: { id: string; choice: Choice; children: ComponentChildren }) {
  return (
    <div class="o-choice">
      {children}
      <label for={id}>{choice.label}</label>
      {choice.hint && (
        <p class="o-choice__hint" id={`${id}-hint`}>
          {choice.hint}
        </p>
      )}
    </div>
  );
}
