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
  if (year < 1900 || year > 2199 || month < 1 || month > 12) return false;
  return day >= 1 && day <= daysInMonth(year, month);
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
  const moment = new Date(days * DAY);
  return written(moment.getUTCFullYear(), moment.getUTCMonth() + 1, moment.getUTCDate());
}

export function addDays(date: PlainDate, days: number): PlainDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** Adds calendar months; a day that the target month lacks becomes its last day (31 Jan + 1 month = 28 or 29 Feb). */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const start = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(start / 12), start % 12];
  return written(year, month + 1, Math.min(Number(date.slice(8, 10)), daysInMonth(year, month + 1)));
}

/** Today in Amsterdam, from an instant in milliseconds. */
export function todayInAmsterdam(now: number): PlainDate {
  amsterdam ??= new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });
  return plainDate(amsterdam.format(now));
}

/** `month` 1 to 12. */
function daysInMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

function written(year: number, month: number, day: number): PlainDate {
  const pad = (part: number, length: number) => String(part).padStart(length, '0');
  // The brand is earned here: four, two and two digits of a day that exists.
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as PlainDate;
}
