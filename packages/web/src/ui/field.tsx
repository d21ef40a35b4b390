// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';

export type FieldTexts = { label: string; hint?: string | undefined; error?: string | undefined };

/** Ids of hint and error, for `aria-describedby`; undefined when there is neither. */
export function describedBy(
  id: string,
  { hint, error }: Pick<FieldTexts, 'hint' | 'error'>,
): string | undefined {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

type FieldProps = FieldTexts & { id: string; children: ComponentChildren };

/** Label, hint, control and error, in the order in which they are read. */
export function Field({ id, label, hint, error, children }: FieldProps) {
  return (
    <div
      class={`utrecht-form-field utrecht-form-field--distanced${error ? ' utrecht-form-field--invalid' : ''}`}
    >
      <label class="utrecht-form-label utrecht-form-field__label" for={id}>
        {label}
      </label>
      <FieldNotes id={id} hint={hint} error={error} />
      <div class="o-field__control">{children}</div>
    </div>
  );
}

export function FieldNotes({ id, hint, error }: { id: string } & Pick<FieldTexts, 'hint' | 'error'>) {
  return (
    <>
      {hint && (
        <p class="o-field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="o-field__error" id={`${id}-error`}>
          <Icon name="warning" /> {error}
        </p>
      )}
    </>
  );
}

type FieldsetProps = {
  id: string;
  legend: ComponentChildren;
  hint?: string | undefined;
  error?: string | undefined;
  children: ComponentChildren;
  big?: boolean;
};

/** Several controls under one question. `big` when the question is the heading of the screen. */
export function Fieldset({ id, legend, hint, error, children, big }: FieldsetProps) {
  const described = describedBy(id, { hint, error });
  return (
    <fieldset
      id={id}
      class={`o-fieldset${error ? ' utrecht-form-field--invalid' : ''}`}
      {...(described ? { 'aria-describedby': described } : {})}
    >
      <legend class={big ? 'o-fieldset__legend o-fieldset__legend--big' : 'o-fieldset__legend'}>
        {legend}
      </legend>
      <FieldNotes id={id} hint={hint} error={error} />
      {children}
    </fieldset>
  );
}
