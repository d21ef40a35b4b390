// SPDX-License-Identifier: EUPL-1.2
import { type FieldFault, isPlainDate, type PlainDate } from '@opstap/kernel';
import { plainText } from '../plain-text.ts';
import { DESCRIPTION_LIMIT } from '../raw-vacancy.ts';

/** Parsed JSON whose shape nobody has checked. */
export type Json = unknown;

/** A property, of an object or of the first of a list of objects. */
export function at(value: Json, ...names: readonly string[]): Json {
  let found = value;
  for (const name of names) {
    const owner = Array.isArray(found) ? found[0] : found;
    if (typeof owner !== 'object' || owner === null) return undefined;
    found = (owner as Record<string, unknown>)[name];
  }
  return found;
}

export const listOf = (value: Json): readonly Json[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** A text that says something; numbers count, objects do not. */
export function textOf(value: Json): string | undefined {
  const [first] = listOf(value);
  const text = typeof first === 'number' ? String(first) : typeof first === 'string' ? first.trim() : '';
  return text === '' || text === 'null' ? undefined : text;
}

export function numberOf(value: Json): number | undefined {
  const text = textOf(value)?.replace(',', '.');
  const number = text === undefined ? Number.NaN : Number(text);
  return Number.isFinite(number) ? number : undefined;
}

/** The day of a date or a moment (`2026-11-03T10:00:00+01:00`), or of `03-11-2026`. */
export function dayOf(value: Json): PlainDate | undefined {
  const text = textOf(value) ?? '';
  const [, day, month, year] = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(text) ?? [];
  const date = day ? `${year}-${month?.padStart(2, '0')}-${day.padStart(2, '0')}` : text.slice(0, 10);
  return isPlainDate(date) ? date : undefined;
}

/** Reads the fields of one row and gathers what is wrong with them. */
export function rowReader() {
  const faults: FieldFault[] = [];
  return {
    faults,
    required(field: string, value: Json): string {
      const text = textOf(value);
      if (text === undefined) faults.push({ field, code: 'field-required' });
      return text ?? '';
    },
    day(field: string, value: Json): PlainDate | undefined {
      if (textOf(value) === undefined) return undefined;
      const day = dayOf(value);
      if (day === undefined) faults.push({ field, code: 'field-date' });
      return day;
    },
    description: (value: Json) =>
      plainText((textOf(value) ?? '').slice(0, 4 * DESCRIPTION_LIMIT)).slice(0, DESCRIPTION_LIMIT),
    abroad(field: string, country: string | undefined): void {
      if (
        country &&
        !/^(nl|nld|nederland|the netherlands|netherlands|holland|pays-bas|niederlande)$/i.test(country)
      )
        faults.push({ field, code: 'row-abroad', data: { country: country.slice(0, 60) } });
    },
  };
}

/** Leaves out what is undefined, so that absent is absent. */
export function present<T extends object>(given: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  // Only the keys without a value go; the rest is what came in.
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as never;
}
