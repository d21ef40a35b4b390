// SPDX-License-Identifier: EUPL-1.2
import type { Translator } from '@opstap/publication';
import { useState } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/inputs.tsx';

type NoteFormProps = {
  text: string;
  onText: (text: string) => void;
  /** @returns whether it was saved; what was typed stays until then. */
  onSave: (text: string) => Promise<boolean>;
  t: Translator;
};

const NOTE_LENGTH = 500;

/** One line for a next step. */
export function NoteForm({ text, onText, onSave, t }: NoteFormProps) {
  const [busy, setBusy] = useState(false);
  const [isEmpty, setEmpty] = useState(false);
  const save = async (event: Event) => {
    event.preventDefault();
    if (busy) return;
    setEmpty(text.trim() === '');
    if (text.trim() === '') return;
    setBusy(true);
    if (await onSave(text.trim())) onText('');
    setBusy(false);
    document.getElementById('adviser-note')?.focus();
  };
  return (
    <form class="o-note-form" onSubmit={(event) => void save(event)}>
      <TextField
        id="adviser-note"
        label={t('adviser.notes.label')}
        hint={t('adviser.notes.hint')}
        error={isEmpty ? t('adviser.notes.empty') : undefined}
        maxLength={NOTE_LENGTH}
        value={text}
        onInput={(typed) => {
          setEmpty(false);
          onText(typed);
        }}
      />
      <Button kind="primary" type="submit" busy={busy}>
        {t(busy ? 'adviser.notes.saving' : 'adviser.notes.save')}
      </Button>
    </form>
  );
}
