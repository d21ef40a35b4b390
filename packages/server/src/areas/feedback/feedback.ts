// SPDX-License-Identifier: EUPL-1.2
import type { FeedbackRequest } from '@opstap/contract';
import {
  addDays,
  dayNumber,
  fromDayNumber,
  type PlainDate,
  plainDate,
  todayInAmsterdam,
} from '@opstap/kernel';

export const NOTE_KEPT_DAYS = 90;

/** One piece of feedback as editors see it. */
export type Feedback = {
  id: string;
  about: FeedbackRequest['about'];
  kind: FeedbackRequest['kind'];
  language: FeedbackRequest['language'];
  note: string | undefined;
  /** ISO 8601, UTC. */
  createdAt: string;
};

/** The ISO week of a day, `2026-W48`: weeks begin on Monday, and week 1 holds 4 January. */
export function weekOf(date: PlainDate): string {
  const thursday = addDays(date, 3 - ((dayNumber(date) + 3) % 7));
  const year = thursday.slice(0, 4);
  const week = Math.floor((dayNumber(thursday) - dayNumber(plainDate(`${year}-01-01`))) / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** Monday to Sunday of a week, or undefined when there is no such week. */
export function daysOfWeek(week: string): { monday: PlainDate; sunday: PlainDate } | undefined {
  const match = /^(\d{4})-W(\d{2})$/.exec(week);
  if (!match) return undefined;
  const fourth = dayNumber(plainDate(`${match[1]}-01-04`));
  const monday = fromDayNumber(fourth - ((fourth + 3) % 7) + (Number(match[2]) - 1) * 7);
  return weekOf(monday) === week ? { monday, sunday: addDays(monday, 6) } : undefined;
}

const COLUMNS = ['week', 'created_at', 'about_type', 'about_id', 'kind', 'language', 'note'];

/** RFC 4180, UTF-8, one line per piece of feedback. */
export function feedbackCsv(entries: readonly Feedback[]): string {
  const lines = entries.map(({ about, kind, language, note = '', createdAt }) => {
    const week = weekOf(todayInAmsterdam(Date.parse(createdAt)));
    return [week, createdAt, about.type, about.id, kind, language, note];
  });
  return [COLUMNS, ...lines].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}

/** A note that begins like a formula would be run by a spreadsheet: it gets an apostrophe in front. */
function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
