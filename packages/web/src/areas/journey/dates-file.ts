// SPDX-License-Identifier: EUPL-1.2
import { type CalendarEvent, calendarFile } from '@opstap/journeys';
import type { ExplainedStep, Translator } from '@opstap/publication';

/** The dates of steps that are still to come: last days, and days before which a step cannot be done. */
export function datesOf(
  steps: readonly ExplainedStep[],
  t: Translator,
  address: (step: string) => string,
): CalendarEvent[] {
  return steps.flatMap((step) => eventsOf(step, t, address(step.id)));
}

export function datesFile(events: readonly CalendarEvent[], t: Translator): Blob {
  return new Blob([calendarFile(events, t('document.title'), Date.now())], { type: 'text/calendar' });
}

function eventsOf(
  { id, title, summary, deadline, notBefore }: ExplainedStep,
  t: Translator,
  url: string,
): CalendarEvent[] {
  const shown = { description: summary, url };
  return [
    ...(deadline && !deadline.past
      ? [
          {
            ...shown,
            id,
            date: deadline.date,
            title: `${title}: ${t('document.deadline', { date: deadline.text })}`,
          },
        ]
      : []),
    ...(notBefore ? [{ ...shown, id: `${id}-from`, date: notBefore.date, title }] : []),
  ];
}
