// SPDX-License-Identifier: EUPL-1.2

import { addDays, isPlainDate, type PlainDate } from '@opstap/kernel';
import { keep, readKept } from '../../app/device-store.ts';

const KEY = 'reminders';
const DAYS_BEFORE = 30;

/** The days of which this device reminds; those that are past are forgotten. */
export async function readReminders(today: PlainDate): Promise<PlainDate[]> {
  const kept = await readKept<unknown>(KEY);
  return Array.isArray(kept) ? kept.filter(isPlainDate).filter((day) => day >= today) : [];
}

/** @returns false when the browser refuses to store. */
export async function writeReminders(days: readonly PlainDate[]): Promise<boolean> {
  return keep(KEY, days);
}

/** Those that are near enough to be shown, in order. */
export function nearReminders(days: readonly PlainDate[], today: PlainDate): PlainDate[] {
  return days.filter((day) => day <= addDays(today, DAYS_BEFORE)).sort();
}
