// SPDX-License-Identifier: EUPL-1.2
import { addDays, dayNumber, type PlainDate, plainDate } from '@opstap/kernel';

/**
 * Easter Sunday of a year in the Gregorian calendar (the anonymous computus published in Nature, 1876).
 */
export function easterSunday(year: number): PlainDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return plainDate(`${year}-${pad(Math.floor(f / 31))}-${pad((f % 31) + 1)}`);
}

/**
 * Public holidays of the Algemene termijnenwet, article 3, first and second paragraph. Good Friday is put on a level with
 * them by the second paragraph. King's Day is 27 April, or the 26th when that is a Sunday. Interpretation: 5 May counts every
 * year, as the article names the day without condition. Single days put on a level by decree (third paragraph) are not here.
 */
export function publicHolidays(year: number): readonly PlainDate[] {
  const easter = easterSunday(year);
  const kingsDay = plainDate(`${year}-04-27`);
  return [
    plainDate(`${year}-01-01`),
    addDays(easter, -2),
    addDays(easter, 1),
    weekday(kingsDay) === 0 ? addDays(kingsDay, -1) : kingsDay,
    plainDate(`${year}-05-05`),
    addDays(easter, 39),
    addDays(easter, 50),
    plainDate(`${year}-12-25`),
    plainDate(`${year}-12-26`),
  ];
}

/** Neither Saturday, Sunday nor a public holiday (Algemene termijnenwet, articles 1 and 3). */
export function isWorkday(date: PlainDate): boolean {
  const day = weekday(date);
  return day !== 0 && day !== 6 && !holidaysOf(Number(date.slice(0, 4))).has(date);
}

/** The date that lies `count` working days from `date`, which is not counted itself; a negative count goes back. */
export function moveWorkdays(date: PlainDate, count: number): PlainDate {
  const step = count < 0 ? -1 : 1;
  let [moved, left] = [date, Math.abs(count)];
  while (left > 0) {
    moved = addDays(moved, step);
    if (isWorkday(moved)) left -= 1;
  }
  return moved;
}

/** 0 is Sunday. 1970-01-01 was a Thursday. */
function weekday(date: PlainDate): number {
  return (((dayNumber(date) + 4) % 7) + 7) % 7;
}

const holidays = new Map<number, ReadonlySet<string>>();

function holidaysOf(year: number): ReadonlySet<string> {
  const found = holidays.get(year) ?? new Set<string>(publicHolidays(year));
  holidays.set(year, found);
  return found;
}

function pad(part: number): string {
  return String(part).padStart(2, '0');
}
