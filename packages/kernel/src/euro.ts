// SPDX-License-Identifier: EUPL-1.2
import type { Language } from './language.ts';
import { writtenDigits } from './written-number.ts';

/** An amount of money in whole euro cents. Never a float of euros. */
export type EuroCents = number & { readonly __brand: 'EuroCents' };

/** @throws RangeError when the number is not a whole number of cents. */
export function euroCents(cents: number): EuroCents {
  if (!Number.isSafeInteger(cents)) throw new RangeError(`not whole cents: ${cents}`);
  // The check above is the brand.
  return cents as EuroCents;
}

const AROUND: Record<Language, (number: string, minus: string) => string> = {
  nl: (number, minus) => `€\u00a0${minus}${number}`,
  en: (number, minus) => `${minus}€${number}`,
  uk: (number, minus) => `${minus}${number}\u00a0€`,
  ru: (number, minus) => `${minus}${number}\u00a0€`,
};

/** `€ 244,22` and its forms in the other languages, as CLDR has them with the narrow sign. */
export function formatEuro(cents: EuroCents, language: Language): string {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  const number = writtenDigits(digits.slice(0, -2), digits.slice(-2), language);
  return AROUND[language](number, cents < 0 ? '-' : '');
}

/** Euros, with thousands that may be set apart by points or commas; then cents behind the other of the two. */
const EUROS = /^(\d+|[1-9]\d{0,2}(\.\d{3})+|[1-9]\d{0,2}(,\d{3})+)$/;
const WITH_CENTS = /^(.*?)(?:([.,])(\d{1,2}|-))?$/;

/** An amount as people type it: `14,99`, `14.99`, `1.234,50`, `€ 2 000`, `85,-`. Undefined when it is no amount. */
export function parseEuro(text: string): EuroCents | undefined {
  const typed = WITH_CENTS.exec(text.replaceAll(/[€\s]/g, ''));
  const [, euros = '', separator, cents = '-'] = typed ?? [];
  if (!EUROS.test(euros) || (separator && euros.includes(separator))) return undefined;
  const whole = Number(euros.replaceAll(/[.,]/g, ''));
  const amount = whole * 100 + Number(cents.replace('-', '').padEnd(2, '0'));
  return Number.isSafeInteger(amount) ? euroCents(amount) : undefined;
}
