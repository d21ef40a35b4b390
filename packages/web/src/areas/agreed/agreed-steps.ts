// SPDX-License-Identifier: EUPL-1.2
import type { CalendarEvent } from '@opstap/journeys';
import type { PlainDate } from '@opstap/kernel';
import type { TextKey, Translator } from '@opstap/publication';
import { type DeviceJourney, notesOf, wordsOf } from '../../app/device-journey.ts';
import type { Sides } from '../../ui/pair.tsx';

/** The name of a step in each language; a step that this version does not have has none. Needs the texts `steps`. */
export function stepTitles(step: string, translators: readonly Translator[]): Sides<string> {
  // Steps are files of the corpus; a hand-over may name one of another version.
  const key = `steps.${step}.title` as TextKey;
  return translators.flatMap((t) =>
    t.has(key) ? [{ language: t.language, t, value: (t as (key: TextKey) => string)(key) }] : [],
  );
}

/** What was agreed in one line: the step, the own words, or both. */
export function agreedLines(journey: DeviceJourney, t: Translator) {
  return notesOf(journey).map((note) => {
    const [step] = note.step ? stepTitles(note.step, [t]) : [];
    const text = [step?.value ?? '', wordsOf(note)].filter(Boolean).join(': ');
    return {
      id: note.id,
      text,
      who: note.who?.value,
      due: note.due?.value ?? undefined,
      isDone: note.done?.value === true,
    };
  });
}

/** The days by which something was agreed and is not done yet. */
export function agreedDates(
  journey: DeviceJourney,
  today: PlainDate,
  url: string,
  t: Translator,
): CalendarEvent[] {
  return agreedLines(journey, t).flatMap(({ id, text, due, isDone }) =>
    due && due >= today && !isDone
      ? [{ id: `agreed-${id}`, date: due, title: t('agreed.event', { text }), description: text, url }]
      : [],
  );
}
