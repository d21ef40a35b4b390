// SPDX-License-Identifier: EUPL-1.2
import type { Translator } from '@opstap/publication';
import { useState } from 'preact/hooks';
import { NumberField } from '../../ui/inputs.tsx';

type CountFieldProps = {
  id: string;
  label: string;
  unit?: string;
  value: number | undefined;
  min: number;
  max: number;
  t: Translator;
  /** Undefined when the box is empty; not called for what cannot be read. */
  onChange: (value: number | undefined) => void;
};

/** A whole number that may stay empty. Keeps what was typed, also when it cannot be read, and says so. */
export function CountField({ id, label, unit, value, min, max, t, onChange }: CountFieldProps) {
  const [text, setText] = useState(value === undefined ? '' : String(value));
  const read = (typed: string) => {
    const count = Number(typed);
    return /^\d{1,4}$/.test(typed) && count >= min && count <= max ? count : undefined;
  };
  const isFaulty = text.trim() !== '' && read(text.trim()) === undefined;
  return (
    <NumberField
      id={id}
      label={label}
      {...(unit && { unit })}
      value={text}
      error={isFaulty ? t('profile.number_fault', { min: String(min), max: String(max) }) : undefined}
      onInput={(typed) => {
        setText(typed);
        const count = read(typed.trim());
        if (count !== undefined || typed.trim() === '') onChange(count);
      }}
    />
  );
}
