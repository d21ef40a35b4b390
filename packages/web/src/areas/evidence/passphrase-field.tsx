// SPDX-License-Identifier: EUPL-1.2
import { describedBy, Field } from '../../ui/field.tsx';

const READABLE = { type: 'text' } as const;
const HIDDEN = { type: 'password' } as const;

type PassphraseFieldProps = {
  id: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  value: string;
  isReadable: boolean;
  onInput: (value: string) => void;
};

/** A password field, so that keyboards do not learn the phrase. */
export function PassphraseField({ id, value, isReadable, onInput, ...texts }: PassphraseFieldProps) {
  const described = describedBy(id, texts);
  return (
    <Field id={id} {...texts}>
      <input
        class="utrecht-textbox utrecht-textbox--html-input"
        id={id}
        {...(isReadable ? READABLE : HIDDEN)}
        value={value}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        {...(described ? { 'aria-describedby': described } : {})}
        {...(texts.error ? { 'aria-invalid': 'true' as const } : {})}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </Field>
  );
}
