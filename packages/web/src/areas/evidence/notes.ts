// SPDX-License-Identifier: EUPL-1.2
import { isPlainDate, type PlainDate, parseEuro, plainDate } from '@opstap/kernel';

/** One day at work, in the person's own words. Times are `HH:MM`; an end before the start lies on the next day. */
export type Entry = {
  id: string;
  date: PlainDate;
  from?: string;
  to?: string;
  breakMinutes?: number;
  place?: string;
  work?: string;
  paidCents?: number;
  paidHow?: PaidHow;
  promised?: string;
  promisedBy?: string;
  witnesses?: string;
  note?: string;
};

export const PAID_HOW = ['bank', 'cash', 'otherwise'] as const;
export type PaidHow = (typeof PAID_HOW)[number];

/** A picture of a roster or payslip, made small on the device. `data` is JPEG in base64. */
export type Photo = { id: string; caption: string; date: PlainDate; data: string };

/** Who and what the report is about; all of it optional, for a report may be without a name. */
export type About = { employer?: string; workplace?: string; name?: string; contact?: string };

/** An entry as it is being typed: kept too, so that locking loses nothing. */
export type EntryDraft = Readonly<Record<string, string>>;

/** Minutes without use after which the notes lock themselves: the first unless the person chose another. */
export const LOCK_MINUTES = [5, 15, 60] as const;
export type LockMinutes = (typeof LOCK_MINUTES)[number];

/** All that the diary holds. */
export type Notes = {
  entries: readonly Entry[];
  photos: readonly Photo[];
  about: About;
  draft?: EntryDraft;
  lockAfter?: LockMinutes;
};

export const NO_NOTES: Notes = { entries: [], photos: [], about: {} };

export function lockAfter({ lockAfter: chosen }: Notes): LockMinutes {
  return LOCK_MINUTES.find((minutes) => minutes === chosen) ?? LOCK_MINUTES[0];
}

/** Adds the entry, or puts it in the place of the one with its id; by day and then by the hour. */
export function withEntry(notes: Notes, entry: Entry): Notes {
  const { draft: _draft, ...rest } = notes;
  const others = notes.entries.filter(({ id }) => id !== entry.id);
  return { ...rest, entries: [...others, entry].toSorted(byTime) };
}

export function withoutEntry(notes: Notes, id: string): Notes {
  return { ...notes, entries: notes.entries.filter((entry) => entry.id !== id) };
}

function byTime(a: Entry, b: Entry): number {
  return a.date.localeCompare(b.date) || (a.from ?? '').localeCompare(b.from ?? '');
}

const DAY = 24 * 60;

/** Minutes between two times of day, across midnight where the end is not after the start. */
export function minutesBetween(from: string, to: string): number {
  const [start, end] = [minuteOfDay(from), minuteOfDay(to)];
  return end > start ? end - start : end + DAY - start;
}

function minuteOfDay(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** Minutes worked without the break; undefined where a time was not noted. */
export function minutesWorked({ from, to, breakMinutes = 0 }: Entry): number | undefined {
  return from && to ? minutesBetween(from, to) - breakMinutes : undefined;
}

export type Totals = {
  days: number;
  minutes: number;
  /** Entries whose hours cannot be counted. */
  withoutHours: number;
  paidCents: number;
  firstDay?: PlainDate;
  lastDay?: PlainDate;
};

export function totalsOf(entries: readonly Entry[]): Totals {
  const worked = entries.map(minutesWorked);
  const dates = entries.map(({ date }) => date).toSorted();
  const [firstDay, lastDay] = [dates[0], dates.at(-1)];
  return {
    days: new Set(dates).size,
    minutes: worked.reduce<number>((sum, minutes) => sum + (minutes ?? 0), 0),
    withoutHours: worked.filter((minutes) => minutes === undefined).length,
    paidCents: entries.reduce((sum, { paidCents = 0 }) => sum + paidCents, 0),
    ...(firstDay && lastDay && { firstDay, lastDay }),
  };
}

export type EntryFault = { field: string; code: 'date' | 'future' | 'time' | 'break' | 'money' };

/** Reads what was typed. All faults at once, each with its field; what is empty is left out. */
export function readEntry(
  draft: EntryDraft,
  id: string,
  today: PlainDate,
): { entry?: Entry; faults: EntryFault[] } {
  const faults: EntryFault[] = [];
  const text = (field: string) => draft[field]?.trim() || undefined;
  const date = text('date') ?? '';
  if (!isPlainDate(date)) faults.push({ field: 'date', code: 'date' });
  else if (date > today) faults.push({ field: 'date', code: 'future' });
  const [from, to] = ['from', 'to'].map((field) => readTime(text(field), field, faults));
  const breakMinutes = readBreak(text('breakMinutes'), from && to ? minutesBetween(from, to) : DAY, faults);
  const paidCents = readMoney(text('paidCents'), faults);
  const paidHow = PAID_HOW.find((way) => way === text('paidHow'));
  if (faults.length > 0) return { faults };
  const words = ['place', 'work', 'promised', 'promisedBy', 'witnesses', 'note'].map((field) => [
    field,
    text(field),
  ]);
  const values = { from, to, breakMinutes, paidCents, paidHow, ...Object.fromEntries(words) };
  const filled = Object.entries(values).filter(([, value]) => value !== undefined);
  return { entry: { id, date: plainDate(date), ...Object.fromEntries(filled) }, faults };
}

/** An entry as its form shows it. */
export function draftOf(entry: Entry): EntryDraft {
  const { paidCents, ...rest } = entry;
  const texts = Object.entries(rest).map(([field, value]) => [field, String(value)]);
  return {
    ...Object.fromEntries(texts),
    ...(paidCents !== undefined && { paidCents: (paidCents / 100).toFixed(2).replace('.', ',') }),
  };
}

function readTime(typed: string | undefined, field: string, faults: EntryFault[]): string | undefined {
  if (!typed) return undefined;
  const [, hours = '', minutes = ''] = /^(\d{1,2})[:.](\d{2})$/.exec(typed) ?? [];
  const isTime = hours !== '' && Number(hours) < 24 && Number(minutes) < 60;
  if (!isTime) faults.push({ field, code: 'time' });
  return isTime ? `${hours.padStart(2, '0')}:${minutes}` : undefined;
}

function readBreak(typed: string | undefined, longest: number, faults: EntryFault[]): number | undefined {
  if (!typed) return undefined;
  const minutes = /^\d{1,4}$/.test(typed) ? Number(typed) : Number.NaN;
  if (!(minutes < longest)) faults.push({ field: 'breakMinutes', code: 'break' });
  return minutes;
}

function readMoney(typed: string | undefined, faults: EntryFault[]): number | undefined {
  if (!typed) return undefined;
  const cents = parseEuro(typed);
  if (cents === undefined) faults.push({ field: 'paidCents', code: 'money' });
  return cents;
}
