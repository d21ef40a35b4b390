// SPDX-License-Identifier: EUPL-1.2
import { addDays, type PlainDate } from '@opstap/kernel';

/** A whole day in a calendar. `id` is stable, so that a second import replaces the first. */
export type CalendarEvent = { id: string; date: PlainDate; title: string; description: string; url?: string };

const LINE_BYTES = 75;

/**
 * An iCalendar file (RFC 5545) with one all-day event each and a reminder a week and a day before.
 *
 * @param madeAt instant of making it, in milliseconds
 */
export function calendarFile(events: readonly CalendarEvent[], name: string, madeAt: number): string {
  const stamp = new Date(madeAt).toISOString().replace(/[-:]|\.\d{3}/g, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Opstap//Opstap//NL',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
  ];
  return `${lines.flatMap(fold).join('\r\n')}\r\n`;
}

function eventLines({ id, date, title, description, url }: CalendarEvent, stamp: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${id}@opstap`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(date)}`,
    `DTEND;VALUE=DATE:${compact(addDays(date, 1))}`,
    `SUMMARY:${escapeText(title)}`,
    `DESCRIPTION:${escapeText(description)}`,
    ...(url ? [`URL:${url}`] : []),
    'TRANSP:TRANSPARENT',
    ...['-P7D', '-P1D'].flatMap((before) => reminderLines(before, title)),
    'END:VEVENT',
  ];
}

function reminderLines(before: string, title: string): string[] {
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `TRIGGER:${before}`,
    `DESCRIPTION:${escapeText(title)}`,
    'END:VALARM',
  ];
}

function compact(date: PlainDate): string {
  return date.replaceAll('-', '');
}

function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** Lines of at most 75 bytes of UTF-8, never cut inside a character; a continued line starts with a space. */
function fold(line: string): string[] {
  const encoder = new TextEncoder();
  const folded: string[] = [];
  let current = '';
  let bytes = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (bytes + size > LINE_BYTES) {
      folded.push(current);
      current = ' ';
      bytes = 1;
    }
    current += character;
    bytes += size;
  }
  return [...folded, current];
}
