// SPDX-License-Identifier: EUPL-1.2
import { isPlainDate, type PlainDate } from '@opstap/kernel';
import type { Translator } from '@opstap/publication';
import { useState } from 'preact/hooks';
import { DOERS, type Doer, type Note, wordsOf } from '../../app/device-journey.ts';
import { Button } from '../../ui/button.tsx';
import { DateField, joinDate, splitDate } from '../../ui/date-field.tsx';
import { Select, TextField } from '../../ui/inputs.tsx';

/** What somebody wrote down: own words, or a step, or both; who does it, and by when. */
export type Agreement = { text: string; step?: string; who: Doer; due: PlainDate | null };

type AgreedFormProps = {
  /** The steps that can be agreed on, by name. */
  steps: readonly { id: string; title: string }[];
  /** The note that changes; absent for a new one. Its step stays. */
  note?: Note;
  /** What was typed so far, kept by the page so that it survives what goes wrong. */
  text: string;
  onText: (text: string) => void;
  /** @returns whether it was saved; what was typed stays until then. */
  onSave: (agreement: Agreement) => Promise<boolean>;
  onCancel?: () => void;
  t: Translator;
};

const NOTE_LENGTH = 500;

/** One next step. Needs the texts `adviser` and `agreed`. */
export function AgreedForm({ steps, note, text, onText, onSave, onCancel, t }: AgreedFormProps) {
  const [step, setStep] = useState('');
  const [who, setWho] = useState<Doer>(note?.who?.value ?? 'person');
  const [due, setDue] = useState(() => splitDate(note?.due?.value ?? undefined));
  const [busy, setBusy] = useState(false);
  const [faults, setFaults] = useState<{ text?: string; due?: string }>({});
  const id = (field: string) => `agreed-${field}${note ? `-${note.id}` : ''}`;
  const textId = note ? id('text') : 'adviser-note';
  const save = async (event: Event) => {
    event.preventDefault();
    if (busy) return;
    const typed = Object.values(due).some((part) => part !== '');
    const date = joinDate(due);
    const day = typed && isPlainDate(date) ? date : null;
    const isEmpty = text.trim() === '' && step === '' && !note?.step;
    const found = {
      ...(isEmpty && { text: t('agreed.form.empty') }),
      ...(typed && !day && { due: t('agreed.form.no_date') }),
    };
    setFaults(found);
    if (found.text || found.due)
      return document.getElementById(found.text ? textId : `${id('due')}-day`)?.focus();
    setBusy(true);
    const isSaved = await onSave({ text: text.trim(), ...(step && { step }), who, due: day });
    // The form of a note that changed is gone by now; a new one is ready for the next.
    if (isSaved && !note) {
      onText('');
      setStep('');
      setDue(splitDate(undefined));
    }
    setBusy(false);
    if (!note) document.getElementById(textId)?.focus();
  };
  return (
    <form class="o-note-form" onSubmit={(event) => void save(event)} noValidate>
      <TextField
        id={textId}
        label={t('adviser.notes.label')}
        hint={t('adviser.notes.hint')}
        error={faults.text}
        maxLength={NOTE_LENGTH}
        value={text}
        onInput={onText}
      />
      {!note && (
        <Select
          id={id('step')}
          label={t('agreed.form.step')}
          empty={t('agreed.form.no_step')}
          value={step}
          options={steps.map(({ id: value, title }) => ({ value, label: title }))}
          onInput={setStep}
        />
      )}
      <Select
        id={id('who')}
        label={t('agreed.form.who')}
        value={who}
        options={DOERS.map((value) => ({ value, label: t(`agreed.who.${value}`) }))}
        onInput={(value) => setWho(DOERS.find((one) => one === value) ?? who)}
      />
      <DateField
        id={id('due')}
        label={t('agreed.form.due')}
        hint={t('agreed.form.due_hint')}
        error={faults.due}
        labels={{ day: t('agreed.form.day'), month: t('agreed.form.month'), year: t('agreed.form.year') }}
        value={due}
        onInput={setDue}
      />
      <p class="o-actions">
        <Button kind="primary" type="submit" busy={busy}>
          {t(busy ? 'adviser.notes.saving' : 'adviser.notes.save')}
        </Button>
        {onCancel && (
          <Button kind="subtle" onClick={onCancel}>
            {t('agreed.form.cancel')}
          </Button>
        )}
      </p>
    </form>
  );
}

/** What changes in a note by what the form says; only what really is another. */
export function changesOf(note: Note, { text, who, due }: Agreement, at: string) {
  return {
    ...(text !== wordsOf(note) && { wording: { value: text, at } }),
    ...(who !== (note.who?.value ?? 'person') && { who: { value: who, at } }),
    ...(due !== (note.due?.value ?? null) && { due: { value: due, at } }),
  };
}

export function newNote({ text, step, who, due }: Agreement, by: Note['by'], at: string): Note {
  return {
    id: crypto.randomUUID(),
    text,
    by,
    at,
    ...(step && { step }),
    who: { value: who, at },
    ...(due && { due: { value: due, at } }),
  };
}
