// SPDX-License-Identifier: EUPL-1.2
import type { PlainDate } from '@opstap/kernel';
import { formatDate, type Translator } from '@opstap/publication';
import { type Note, wordsOf } from '../../app/device-journey.ts';
import { Both, type Sides } from '../../ui/pair.tsx';
import { Heading } from '../../ui/text.tsx';
import { inOrder } from './agreed-list.tsx';
import './agreed.css';

type AgreedSheetProps = {
  notes: readonly Note[];
  titleOf: (step: string) => Sides<string>;
  /** The languages of the sheet, Dutch first. */
  sides: Sides<Translator>;
  today: PlainDate;
};

/** Only on paper: what was agreed, in two languages, with room to write. Who it is about is not on it. */
export function AgreedSheet({ notes, titleOf, sides, today }: AgreedSheetProps) {
  const both = (say: (t: Translator) => string) => <Both sides={sides}>{(t) => say(t)}</Both>;
  return (
    <section class="o-sheet" data-sheet>
      <Heading level={1}>{both((t) => t('agreed.sheet.title'))}</Heading>
      <p>{both((t) => t('agreed.sheet.made', { date: formatDate(today, t.language) }))}</p>
      <table>
        <thead>
          <tr>
            {(['what', 'who', 'due', 'done'] as const).map((column) => (
              <th scope="col" key={column}>
                {both((t) => t(`agreed.sheet.${column}`))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {inOrder(notes).map((note) => (
            <Row key={note.id} note={note} titles={note.step ? titleOf(note.step) : []} both={both} />
          ))}
        </tbody>
      </table>
      <p>{both((t) => t('agreed.sheet.note'))}</p>
    </section>
  );
}

type RowProps = {
  note: Note;
  titles: Sides<string>;
  both: (say: (t: Translator) => string) => preact.JSX.Element;
};

function Row({ note, titles, both }: RowProps) {
  const { who, due, done } = note;
  const words = wordsOf(note);
  const day = due?.value;
  return (
    <tr>
      <td>
        {titles.length > 0 && <Both sides={titles}>{(title) => <strong>{title}</strong>}</Both>}
        {words && <p lang="">{words}</p>}
      </td>
      <td>{who && both((t) => t(`agreed.who.${who.value}`))}</td>
      <td>{day && both((t) => formatDate(day, t.language))}</td>
      <td>{done?.value ? '☑' : '☐'}</td>
    </tr>
  );
}
