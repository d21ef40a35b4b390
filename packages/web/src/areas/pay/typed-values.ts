// SPDX-License-Identifier: EUPL-1.2
import { isPlainDate, type PlainDate } from '@opstap/kernel';

/** Why a text is not the date or the number that was asked for. */
export type TypedFault = 'date_format' | 'no_such_date' | 'number' | 'negative';

/** The day of a text: `2026-07-31`, or day, month and year as on a Dutch payslip. A day that does not exist is named as such. */
export function readDay(text: string): PlainDate | { fault: TypedFault } {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim());
  const dutch = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/.exec(text.trim());
  const [year, month, day] = iso ? iso.slice(1) : (dutch?.slice(1).reverse() ?? []);
  if (!year || !month || !day) return { fault: 'date_format' };
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isPlainDate(date) ? date : { fault: 'no_such_date' };
}

/**
 * Whole hundredths of a number as it is written here or in Ukraine: `13,5` is 1350, `€ 1.234,56` is 123456. A comma or dot
 * before exactly three digits parts thousands; before one or two it begins the decimals.
 */
export function readHundredths(text: string): number | { fault: TypedFault } {
  const bare = text.replaceAll(/[\s€'’]|eur\b/gi, '').replaceAll('−', '-');
  const match = /^(-?)([1-9]\d{0,2}(?:([.,])\d{3})(?:\3\d{3})*|\d+)(?:([.,])(\d{1,2}))?(-?)$/.exec(bare);
  if (!match) return { fault: 'number' };
  const [, before, whole = '', grouping, decimal, decimals = '', after] = match;
  if (grouping !== undefined && grouping === decimal) return { fault: 'number' };
  const hundredths = Number(whole.replaceAll(/[.,]/g, '') + decimals.padEnd(2, '0'));
  if ((before || after) && hundredths > 0) return { fault: 'negative' };
  return hundredths;
}
