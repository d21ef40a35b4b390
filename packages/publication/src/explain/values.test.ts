// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGES, plainDate } from '@opstap/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDate } from './values.ts';

const LOCALES = { nl: 'nl-NL', en: 'en-GB', uk: 'uk-UA', ru: 'ru-RU' };

describe.each(LANGUAGES)('a date in words in %s', (language) => {
  it('is what CLDR says', () => {
    const format = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' });
    const days = fc.date({ min: new Date('1930-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (day) => {
        const date = plainDate(day.toISOString().slice(0, 10));
        expect(formatDate(date, language)).toBe(format.format(day));
      }),
    );
  });
});
