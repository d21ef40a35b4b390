// SPDX-License-Identifier: EUPL-1.2

/** A calendar date in Europe/Amsterdam, written `YYYY-MM-DD`. No time, no zone. */
export type PlainDate = string & { readonly __brand: 'PlainDate' };

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY = 86_400_000;
/** Swedish writes dates as `YYYY-MM-DD`. Made at the first use and kept: making it is slow. */
let amsterdam: Intl.DateTimeFormat | undefined;

/** True only for dates that exist: `2026-02-30` is refused. Years 1900 to 2199. */
export function isPlainDate(text: unknown): text is PlainDate {
  if (typeof text !== 'string') return false;
  const match = PATTERN.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1900 || year > 2199) return false;
  return toPlainDate(Date.UTC(year, month - 1, day)) === text;
}

/** Parses `YYYY-MM-DD`. Throws a RangeError for a date that does not exist. */
export function plainDate(text: string): PlainDate {
  if (!isPlainDate(text)) throw new RangeError(`not a date: ${text}`);
  return text;
}

/** Days since 1970-01-01. Dates compare as strings; this is for arithmetic. */
export function dayNumber(date: PlainDate): number {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / DAY;
}

export function fromDayNumber(days: number): PlainDate {
  return toPlainDate(days * DAY);
}

export function addDays(date: PlainDate, days: number): PlainDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** Adds calendar months; a day that the target month lacks becomes its last day (31 Jan + 1 month = 28 or 29 Feb). */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const start = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(start / 12), start % 12];
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return toPlainDate(Date.UTC(year, month, Math.min(Number(date.slice(8, 10)), lastDay)));
}

/** Today in Amsterdam, from an instant in milliseconds. */
export function todayInAmsterdam(now: number): PlainDate {
  amsterdam ??= new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });
  return plainDate(amsterdam.format(now));
}

function toPlainDate(milliseconds: number): PlainDate {
  // The brand is earned here: an ISO string cut to its date part always has the pattern.
  return new Date(milliseconds).toISOString().slice(0, 10) as PlainDate;
}
