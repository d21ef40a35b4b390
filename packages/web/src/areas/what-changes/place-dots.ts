// SPDX-License-Identifier: EUPL-1.2
import { addMonths, dayNumber, type PlainDate } from '@opstap/kernel';

/** A dot on the line: how far along it stands, in percent, and how many rows up, so that neighbours do not overlap. */
export type Dot = { on: PlainDate; at: number; row: number };

/** On the narrowest phone a dot and its number take about this share of the line. */
const WIDTH = 8;
const MONTHS_BETWEEN_TICKS = 6;

/** Where the days of a timeline stand on a line from its first day to its last. */
export function placeDots(days: readonly PlainDate[], from: PlainDate, to: PlainDate): Dot[] {
  const rows: number[] = [];
  return days.map((on) => {
    const at = shareOf(on, from, to);
    const free = rows.findIndex((last) => at - last >= WIDTH);
    const row = free === -1 ? rows.length : free;
    rows[row] = at;
    return { on, at, row };
  });
}

/** The first day and every half year after it. */
export function placeTicks(from: PlainDate, to: PlainDate): { on: PlainDate; at: number }[] {
  const ticks: { on: PlainDate; at: number }[] = [];
  for (let on = from; on <= to; on = addMonths(from, ticks.length * MONTHS_BETWEEN_TICKS))
    ticks.push({ on, at: shareOf(on, from, to) });
  return ticks;
}

function shareOf(on: PlainDate, from: PlainDate, to: PlainDate): number {
  const share = (dayNumber(on) - dayNumber(from)) / (dayNumber(to) - dayNumber(from));
  return Math.round(share * 1000) / 10;
}
