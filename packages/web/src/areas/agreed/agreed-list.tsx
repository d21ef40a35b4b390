// SPDX-License-Identifier: EUPL-1.2
import { formatDate, type Translator } from '@opstap/publication';
import { useState } from 'preact/hooks';
import { type DeviceJourney, type Note, notesOf, wordingOf, wordsOf } from '../../app/device-journey.ts';
import { formatInstant } from '../../app/format.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Pair, type Sides } from '../../ui/pair.tsx';
import { AgreedForm, type Agreement, changesOf } from './agreed-form.tsx';

type AgreedListProps = {
  journey: DeviceJourney;
  /** The name of a step in each language that is shown; empty where it has none any more. */
  titleOf: (step: string) => Sides<string>;
  t: Translator;
  /** Absent: can only be read. */
  on?:
    | {
        done(id: string, isDone: boolean): void;
        change?(id: string, change: ReturnType<typeof changesOf>): Promise<boolean>;
        remove?(id: string): void;
      }
    | undefined;
};

/** What was agreed, the first to do first; what is done stands last. Own words are in whatever language. Needs the texts `agreed`, `take_along`. */
export function AgreedList({ journey, titleOf, t, on }: AgreedListProps) {
  return (
    <ul class="o-notes">
      {inOrder(notesOf(journey)).map((note) => (
        <AgreedNote
          key={note.id}
          note={note}
          earlier={journey.replaced.findLast(({ fact }) => fact === wordingOf(note.id))?.value}
          titles={note.step ? titleOf(note.step) : []}
          on={on}
          t={t}
        />
      ))}
    </ul>
  );
}

type AgreedNoteProps = Pick<AgreedListProps, 'on' | 't'> & {
  note: Note;
  /** Words that lost against later ones. */
  earlier: unknown;
  titles: Sides<string>;
};

function AgreedNote({ note, earlier, titles, on, t }: AgreedNoteProps) {
  const [text, setText] = useState<string>();
  const { id, by, at, who, due, done } = note;
  const words = wordsOf(note);
  const own = titles.find(({ language }) => language === t.language) ?? titles[0];
  const name = words || own?.value || '';
  const isDone = done?.value === true;
  const save = async (agreement: Agreement) => {
    const isSaved = (await on?.change?.(id, changesOf(note, agreement, new Date().toISOString()))) ?? false;
    if (isSaved) setText(undefined);
    return isSaved;
  };
  if (text !== undefined)
    return (
      <li class="o-card">
        <AgreedForm
          steps={[]}
          note={note}
          text={text}
          onText={setText}
          onSave={save}
          onCancel={() => setText(undefined)}
          t={t}
        />
      </li>
    );
  return (
    <li class="o-card" data-agreed={id}>
      {titles.length > 0 && (
        <Pair sides={titles} compact>
          {(title) => <strong>{title}</strong>}
        </Pair>
      )}
      {words && <p lang="">{words}</p>}
      {typeof earlier === 'string' && <p class="o-quiet">{t('agreed.earlier', { text: earlier })}</p>}
      <p class="o-badges">
        {who && <Badge icon="people">{t(`agreed.who.${who.value}`)}</Badge>}
        {due?.value && (
          <Badge tone="deadline" icon="calendar">
            {t('agreed.due', { date: formatDate(due.value, t.language) })}
          </Badge>
        )}
        {isDone && (
          <Badge tone="done" icon="check">
            {t('agreed.done')}
          </Badge>
        )}
      </p>
      <p class="o-quiet">{t(`take_along.notes.${by}`, { date: formatInstant(at, t.language) })}</p>
      {on && (
        <p class="o-actions">
          <Button icon="check" pressed={isDone} onClick={() => on.done(id, !isDone)}>
            {t('agreed.mark_done')}
            <span class="o-visually-hidden">: {name}</span>
          </Button>
          {on.change && (
            <Button kind="subtle" onClick={() => setText(words)}>
              {t('agreed.change')}
              <span class="o-visually-hidden">: {name}</span>
            </Button>
          )}
          {on.remove && (
            <Button kind="subtle" onClick={() => on.remove?.(id)}>
              {t('adviser.notes.remove')}
              <span class="o-visually-hidden">: {name}</span>
            </Button>
          )}
        </p>
      )}
    </li>
  );
}

/** Those with the nearest day first, those without one after them, those that are done last. */
export function inOrder(notes: readonly Note[]): Note[] {
  const key = ({ done, due, at }: Note) => `${done?.value ? 1 : 0} ${due?.value ?? '9999'} ${at}`;
  return notes.toSorted((a, b) => key(a).localeCompare(key(b)));
}
