// SPDX-License-Identifier: EUPL-1.2
import type { Translator } from '@opstap/publication';
import type { Note } from '../../app/device-journey.ts';
import { formatInstant } from '../../app/format.ts';
import { Button } from '../../ui/button.tsx';

type NoteListProps = {
  notes: readonly Note[];
  t: Translator;
  /** Absent: notes can only be read. Called for the notes that an adviser wrote. */
  onRemove?: { label: string; remove: (id: string) => void };
};

/** Next steps that were written down, in whatever language; so none is claimed for their text. Needs the texts `take_along`. */
export function NoteList({ notes, t, onRemove }: NoteListProps) {
  return (
    <ul class="o-notes">
      {notes.map(({ id, text, by, at }) => (
        <li class="o-card" key={id}>
          <p lang="">{text}</p>
          <p class="o-quiet">{t(`take_along.notes.${by}`, { date: formatInstant(at, t.language) })}</p>
          {onRemove && by === 'adviser' && (
            <Button kind="subtle" onClick={() => onRemove.remove(id)}>
              {onRemove.label}
              <span class="o-visually-hidden">: {text}</span>
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
