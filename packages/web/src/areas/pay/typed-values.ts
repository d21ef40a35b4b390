// SPDX-License-Identifier: EUPL-1.2
import { isPlainDate, type PlainDate, parseEuro } from '@opstap/kernel';

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

/** Whole hundredths of a number, written as an amount is: `13,5` is 1350, `€ 1.234,56` is 123456. */
export function readHundredths(text: string): number | { fault: TypedFault } {
  const bare = text
    .replaceAll(/['’]|eur\b/gi, '')
    .replaceAll('−', '-')
    .trim();
  const hundredths = parseEuro(bare.replace(/^(€?\s*)-|(?<=\d)-$/, '$1'));
  if (hundredths === undefined) return { fault: 'number' };
  const isNegative = /^€?\s*-|\d-$/.test(bare) && hundredths > 0;
  return isNegative ? { fault: 'negative' } : hundredths;
}
