// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from './language.ts';
import { formatNumber, formatShare } from './written-number.ts';

const LOCALES = { nl: 'nl-NL', en: 'en-GB', uk: 'uk-UA', ru: 'ru-RU' };
/** Thousandths: no amount or number of the law has more. */
const numbers = fc.integer({ min: -1e9, max: 1e9 }).map((thousandths) => thousandths / 1000);

describe.each(LANGUAGES)('numbers as they are written in %s', (language) => {
  it('are what CLDR says', () => {
    const format = new Intl.NumberFormat(LOCALES[language]);
    fc.assert(
      fc.property(numbers, (number) => {
        expect(formatNumber(number, language)).toBe(format.format(number));
      }),
    );
  });

  it('are what CLDR says in percent, for permilles', () => {
    const format = new Intl.NumberFormat(LOCALES[language], { style: 'percent', maximumFractionDigits: 1 });
    fc.assert(
      fc.property(fc.integer({ min: -5000, max: 5000 }), (permille) => {
        expect(formatShare(permille / 1000, language)).toBe(format.format(permille / 1000));
      }),
    );
  });
});
