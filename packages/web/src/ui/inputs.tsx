// SPDX-License-Identifier: EUPL-1.2
import { describedBy, Field, type FieldTexts } from './field.tsx';

type InputProps = FieldTexts & {
  id: string;
  name?: string;
  value?: string;
  onInput?: (value: string) => void;
};
type TextFieldProps = InputProps & {
  maxLength?: number;
  autocomplete?: 'off' | 'address-level2';
};

function noteAttributes(id: string, texts: FieldTexts) {
  const described = describedBy(id, texts);
  return {
    ...(described ? { 'aria-describedby': described } : {}),
    ...(texts.error ? { 'aria-invalid': 'true' as const } : {}),
  };
}

export function TextField({
  id,
  name = id,
  value = '',
  onInput,
  maxLength,
  autocomplete = 'off',
  ...texts
}: TextFieldProps) {
  return (
    <Field id={id} {...texts}>
      <input
        class="utrecht-textbox utrecht-textbox--html-input"
        id={id}
        name={name}
        type="text"
        value={value}
        autocomplete={autocomplete}
        {...(maxLength ? { maxLength } : {})}
        {...noteAttributes(id, texts)}
        onInput={(event) => onInput?.(event.currentTarget.value)}
      />
    </Field>
  );
}

/** An amount in euros, as people write it: with a comma or a point. */
export function MoneyField({ id, name = id, value = '', onInput, ...texts }: InputProps) {
  return (
    <Field id={id} {...texts}>
      <span class="o-field__currency" aria-hidden="true">
        €
      </span>
      <input
        class="utrecht-textbox utrecht-textbox--html-input o-input--money"
        id={id}
        name={name}
        inputMode="decimal"
        maxLength={14}
        autocomplete="off"
        value={value}
        {...noteAttributes(id, texts)}
        onInput={(event) => onInput?.(event.currentTarget.value)}
      />
    </Field>
  );
}

/** A number. A text input with digits: number inputs change by scrolling and hide what was typed wrong. */
export function NumberField({
  id,
  name = id,
  value = '',
  onInput,
  unit,
  ...texts
}: InputProps & { unit?: string }) {
  return (
    <Field id={id} {...texts}>
      <input
        class="utrecht-textbox utrecht-textbox--html-input o-input--short"
        id={id}
        name={name}
        inputMode="decimal"
        maxLength={6}
        autocomplete="off"
        value={value}
        {...noteAttributes(id, texts)}
        onInput={(event) => onInput?.(event.currentTarget.value)}
      />
      {unit && <span class="o-field__unit">{unit}</span>}
    </Field>
  );
}

type SelectProps = InputProps & { options: readonly { value: string; label: string }[]; empty?: string };

export function Select({ id, name = id, value = '', onInput, options, empty, ...texts }: SelectProps) {
  return (
    <Field id={id} {...texts}>
      <select
        class="utrecht-select utrecht-select--html-select"
        id={id}
        name={name}
        {...noteAttributes(id, texts)}
        onChange={(event) => onInput?.(event.currentTarget.value)}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) => (
          <option value={option.value} selected={option.value === value} key={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
