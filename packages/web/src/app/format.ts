// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';

/** Date and time of an instant, in the Netherlands. */
export function formatInstant(instant: string, language: Language): string {
  const format = new Intl.DateTimeFormat(language, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Amsterdam',
  });
  return format.format(new Date(instant));
}

/** The day of an instant, in the Netherlands. */
export function formatDay(instant: string, language: Language): string {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'Europe/Amsterdam' });
  return format.format(new Date(instant));
}
