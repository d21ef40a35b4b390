// SPDX-License-Identifier: EUPL-1.2
import { addDays, addMonths, dayNumber, isPlainDate, type PlainDate, plainDate } from '@opstap/kernel';
import { moveWorkdays } from './calendar.ts';
import type { Value } from './outcome.ts';

/** What a host function takes and gives; `same` is a number or a date, all alike. */
export type HostType = 'date' | 'number' | 'same';
export type HostFunction = {
  takes: readonly HostType[];
  gives: HostType;
  /** The last parameter may be repeated. */
  variadic?: true;
  run: (given: readonly Value[]) => Value;
};

/**
 * The closed list of functions that an expression may call. Dates are `YYYY-MM-DD`, money is whole cents. The compiler has
 * checked the types of the arguments; a wrong one here is a fault in the pack and throws a RangeError.
 */
export const HOST_FUNCTIONS: Readonly<Record<string, HostFunction>> = {
  /** The last day that leaves `n` whole working days before `date` begins. */
  workdays_before: fromDay((day, n) => moveWorkdays(day, -n)),
  workdays_after: fromDay(moveWorkdays),
  add_days: fromDay(addDays),
  add_months: fromDay(addMonths),
  end_of_year: { takes: ['date'], gives: 'date', run: (v) => plainDate(`${date(v, 0).slice(0, 4)}-12-31`) },
  /** Whole years. Somebody born on 29 February is a year older on 1 March of a common year. */
  age_on: betweenDays((born, on) => Math.floor(wholeMonths(born, on) / 12)),
  months_between: betweenDays(wholeMonths),
  days_between: betweenDays((from, to) => dayNumber(to) - dayNumber(from)),
  min: ofAll((values) => values.reduce((a, b) => (b < a ? b : a))),
  max: ofAll((values) => values.reduce((a, b) => (b > a ? b : a))),
  /** Half goes away from zero. */
  round_half_up: ofNumber((n) => Math.sign(n) * Math.round(Math.abs(n))),
  round_up: ofNumber(Math.ceil),
  /** `p` thousandths of an amount, not rounded. */
  permille: {
    takes: ['number', 'number'],
    gives: 'number',
    run: (v) => (number(v, 0) * number(v, 1)) / 1000,
  },
};

/** @throws RangeError for a function that there is not. */
export function hostFunction(name: string): HostFunction {
  const found = HOST_FUNCTIONS[name];
  if (!found) throw new RangeError(`no such function: ${name}`);
  return found;
}

function fromDay(move: (day: PlainDate, n: number) => PlainDate): HostFunction {
  return { takes: ['date', 'number'], gives: 'date', run: (v) => move(date(v, 0), number(v, 1)) };
}

function betweenDays(count: (from: PlainDate, to: PlainDate) => number): HostFunction {
  return { takes: ['date', 'date'], gives: 'number', run: (v) => count(date(v, 0), date(v, 1)) };
}

function ofNumber(round: (n: number) => number): HostFunction {
  return { takes: ['number'], gives: 'number', run: (v) => round(number(v, 0)) };
}

function ofAll(run: (values: readonly Value[]) => Value): HostFunction {
  return { takes: ['same', 'same'], gives: 'same', variadic: true, run };
}

/** Whole calendar months from one date to a later one; negative when it is earlier. */
function wholeMonths(from: PlainDate, to: PlainDate): number {
  if (to < from) return 0 - wholeMonths(to, from);
  const months =
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
    Number(to.slice(5, 7)) -
    Number(from.slice(5, 7));
  return to.slice(8) < from.slice(8) ? months - 1 : months;
}

function date(given: readonly Value[], index: number): PlainDate {
  const value = given[index];
  if (!isPlainDate(value)) throw new RangeError(`argument ${index + 1} is not a date: ${value}`);
  return value;
}

function number(given: readonly Value[], index: number): number {
  const value = given[index];
  if (typeof value !== 'number') throw new RangeError(`argument ${index + 1} is not a number: ${value}`);
  return value;
}
