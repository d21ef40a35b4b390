// SPDX-License-Identifier: EUPL-1.2
import type { PlainDate } from '@opstap/kernel';
import type { Translator } from '@opstap/publication';
import { Fragment } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { describedBy, Field } from '../../ui/field.tsx';
import { Select } from '../../ui/inputs.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Heading } from '../../ui/text.tsx';
import { type Entry, type EntryDraft, type EntryFault, PAID_HOW, readEntry } from './notes.ts';

type EntryFormProps = {
  draft: EntryDraft;
  today: PlainDate;
  t: Translator;
  onTyping: (draft: EntryDraft) => void;
  onSave: (entry: Entry) => void;
  onCancel: () => void;
};

type FieldName = Exclude<keyof Entry, 'id' | 'paidHow'>;

/** How each field is typed; in the order of the form. */
const FIELDS: readonly (readonly [FieldName, 'date' | 'time' | 'numeric' | 'decimal' | 'text' | 'long'])[] = [
  ['date', 'date'],
  ['from', 'time'],
  ['to', 'time'],
  ['breakMinutes', 'numeric'],
  ['place', 'text'],
  ['work', 'text'],
  ['paidCents', 'decimal'],
  ['promised', 'text'],
  ['promisedBy', 'text'],
  ['witnesses', 'text'],
  ['note', 'long'],
];

/** One day at work. What is typed goes up at every key, so that a lock in between loses nothing. */
export function EntryForm({ draft: given, today, t, onTyping, onSave, onCancel }: EntryFormProps) {
  const [draft, setDraft] = useState(given);
  const [faults, setFaults] = useState<readonly EntryFault[]>([]);
  const summary = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (faults.length > 0) summary.current?.focus();
  }, [faults]);
  const type = (field: string, value: string) => {
    const next = { ...draft, [field]: value };
    setDraft(next);
    onTyping(next);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const { entry, faults: found } = readEntry(draft, draft['id'] ?? crypto.randomUUID(), today);
    if (entry) onSave(entry);
    else setFaults(found);
  };
  const errorOf = (field: string) => {
    const fault = faults.find((one) => one.field === field);
    return fault && t(`evidence.fault.${fault.code}`);
  };
  return (
    <form onSubmit={submit} noValidate autocomplete="off" class="o-entry-form">
      <Heading level={2} id="notes-screen" focusable>
        {t('evidence.form.title')}
      </Heading>
      {faults.length > 0 && (
        <div ref={summary} tabIndex={-1}>
          <Notice kind="error" title={t('evidence.form.faults')}>
            <ul>
              {faults.map(({ field, code }) => (
                <li key={field}>
                  <a href={`#entry-${field}`} onClick={(event) => focusField(event, field)}>
                    {labelOf(field, t)}: {t(`evidence.fault.${code}`)}
                  </a>
                </li>
              ))}
            </ul>
          </Notice>
        </div>
      )}
      {FIELDS.map(([field, kind]) => (
        <Fragment key={field}>
          <EntryField
            field={field}
            kind={kind}
            latest={today}
            value={draft[field] ?? ''}
            error={errorOf(field)}
            t={t}
            onInput={(value) => type(field, value)}
          />
          {field === 'paidCents' && (
            <Select
              id="entry-paidHow"
              label={t('evidence.field.paidHow')}
              value={draft['paidHow'] ?? ''}
              empty=""
              options={PAID_HOW.map((way) => ({ value: way, label: t(`evidence.paid_how.${way}`) }))}
              onInput={(value) => type('paidHow', value)}
            />
          )}
        </Fragment>
      ))}
      <p class="o-actions">
        <Button kind="primary" type="submit">
          {t('evidence.form.save')}
        </Button>
        <Button onClick={onCancel}>{t('evidence.form.cancel')}</Button>
      </p>
    </form>
  );
}

/** The address stays as it was: nothing of the form goes into the browser's history. */
function focusField(event: Event, field: string): void {
  event.preventDefault();
  document.getElementById(`entry-${field}`)?.focus();
}

function labelOf(field: string, t: Translator): string {
  const name = FIELDS.find(([one]) => one === field)?.[0];
  return name ? t(`evidence.field.${name}`) : '';
}

type EntryFieldProps = {
  field: FieldName;
  kind: (typeof FIELDS)[number][1];
  latest: PlainDate;
  value: string;
  error: string | undefined;
  t: Translator;
  onInput: (value: string) => void;
};

const TEXT = { type: 'text' } as const;

function EntryField({ field, kind, latest, value, error, t, onInput }: EntryFieldProps) {
  const id = `entry-${field}`;
  const hint = field === 'to' ? t('evidence.form.to_hint') : undefined;
  const described = describedBy(id, { hint, error });
  const common = {
    id,
    value,
    ...(described ? { 'aria-describedby': described } : {}),
    ...(error ? { 'aria-invalid': 'true' as const } : {}),
  };
  const boxClass = 'utrecht-textbox utrecht-textbox--html-input';
  return (
    <Field id={id} label={t(`evidence.field.${field}`)} hint={hint} error={error}>
      {kind === 'long' ? (
        <textarea
          {...common}
          class={boxClass}
          rows={5}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      ) : (
        <input
          {...common}
          {...(kind === 'date' || kind === 'time' ? { type: kind } : TEXT)}
          class={`${boxClass}${kind === 'text' ? '' : ' o-input--medium'}`}
          autocomplete="off"
          {...(kind === 'date' ? { max: latest } : {})}
          {...(kind === 'numeric' || kind === 'decimal' ? { inputMode: kind } : {})}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
