// SPDX-License-Identifier: EUPL-1.2
import type { Language } from './language.ts';

/** An amount of money in whole euro cents. Never a float of euros. */
export type EuroCents = number & { readonly __brand: 'EuroCents' };

/** @throws RangeError when the number is not a whole number of cents. */
export function euroCents(cents: number): EuroCents {
  if (!Number.isSafeInteger(cents)) throw new RangeError(`not whole cents: ${cents}`);
  // The check above is the brand.
  return cents as EuroCents;
}

/** Made at the first use and kept: making a formatter is slow. */
const formats = new Map<Language, Intl.NumberFormat>();

/** `€ 244,22` and its forms in the other languages. */
export function formatEuro(cents: EuroCents, language: Language): string {
  const format =
    formats.get(language) ?? new Intl.NumberFormat(language, { style: 'currency', currency: 'EUR' });
  formats.set(language, format);
  return format.format(cents / 100);
}

/** Thousands may be set apart by points, commas or spaces; cents follow the last point or comma. */
const TYPED = /^(\d+|\d{1,3}(?:([.,])\d{3})(?:\2\d{3})*)(?:(?!\2)[.,](\d{1,2}|-))?$/;

/** An amount as people type it: `14,99`, `14.99`, `1.234,50`, `€ 2 000`, `85,-`. Undefined when it is no amount. */
export function parseEuro(text: string): EuroCents | undefined {
  const [whole, euros = '', , cents = ''] = TYPED.exec(text.replaceAll(/[€\s]/g, '')) ?? [];
  if (whole === undefined) return undefined;
  const amount = Number(euros.replaceAll(/[.,]/g, '')) * 100 + Number(cents.replace('-', '').padEnd(2, '0'));
  return Number.isSafeInteger(amount) ? euroCents(amount) : undefined;
}
