// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { euroCents, formatEuro, parseEuro } from './euro.ts';
import { LANGUAGES } from './language.ts';

describe('an amount as people type it', () => {
  it.each([
    ['14,99', 1499],
    ['14.99', 1499],
    ['14,9', 1490],
    ['2000', 200_000],
    [' € 2 000 ', 200_000],
    ['1.234', 123_400],
    ['1.234,50', 123_450],
    ['1,234.50', 123_450],
    ['12.345.678,90', 1_234_567_890],
    ['85,-', 8500],
    ['0', 0],
  ])('%s is %i cents', (text, cents) => expect(parseEuro(text)).toBe(cents));

  it.each(['', 'veel', '14,999,9', '1.23.456', '14,99,99', '-5', '14,', '1e3', '1.234.50', '9'.repeat(20)])(
    '%s is no amount',
    (text) => expect(parseEuro(text)).toBeUndefined(),
  );

  it('is the same amount with a comma and with a point', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), (cents) => {
        const text = (cents / 100).toFixed(2);
        expect(parseEuro(text)).toBe(cents);
        expect(parseEuro(text.replace('.', ','))).toBe(cents);
      }),
    ));
});

describe.each(LANGUAGES)('an amount as it is written in %s', (language) => {
  it('is what CLDR says', () => {
    const format = new Intl.NumberFormat(language, {
      style: 'currency',
      currency: 'EUR',
      currencyDisplay: 'narrowSymbol',
    });
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), (cents) => {
        expect(formatEuro(euroCents(cents), language)).toBe(format.format(cents / 100));
      }),
    );
  });
});
