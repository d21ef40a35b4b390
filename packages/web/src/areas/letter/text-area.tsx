// SPDX-License-Identifier: EUPL-1.2
import { describedBy, Field, type FieldTexts } from '../../ui/field.tsx';

type TextAreaProps = FieldTexts & {
  id: string;
  value: string;
  maxLength: number;
  onInput: (value: string) => void;
};

/** Text of more than one line. */
export function TextArea({ id, value, maxLength, onInput, ...texts }: TextAreaProps) {
  const described = describedBy(id, texts);
  return (
    <Field id={id} {...texts}>
      <textarea
        class="utrecht-textbox utrecht-textbox--html-input"
        id={id}
        rows={5}
        maxLength={maxLength}
        value={value}
        {...(described && { 'aria-describedby': described })}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </Field>
  );
}
