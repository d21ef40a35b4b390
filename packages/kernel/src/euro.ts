// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGES, type Language } from './language.ts';

/** An amount of money in whole euro cents. Never a float of euros. */
export type EuroCents = number & { readonly __brand: 'EuroCents' };

/** @throws RangeError when the number is not a whole number of cents. */
export function euroCents(cents: number): EuroCents {
  if (!Number.isSafeInteger(cents)) throw new RangeError(`not whole cents: ${cents}`);
  // The check above is the brand.
  return cents as EuroCents;
}

/** Made once: making a formatter is slow. */
const FORMATS = new Map(
  LANGUAGES.map((language) => [
    language,
    new Intl.NumberFormat(language, { style: 'currency', currency: 'EUR' }),
  ]),
);

/** `€ 244,22` and its forms in the other languages. */
export function formatEuro(cents: EuroCents, language: Language): string {
  return FORMATS.get(language)?.format(cents / 100) ?? '';
}
