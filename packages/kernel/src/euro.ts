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
