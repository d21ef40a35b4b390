// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGES, type Language } from '@opstap/kernel';
import { z } from 'zod';
import type { NamesById } from '../competence.ts';

const inOneLanguage = z
  .array(z.string().trim().min(1))
  .min(2, 'give the label that is shown and at least one that people type')
  .max(14);

/** The labels of an entry: per language the one that is shown, then what people type. */
export const names = z.strictObject({
  nl: inOneLanguage,
  en: inOneLanguage,
  uk: inOneLanguage,
  ru: inOneLanguage,
});

type Written = { id: string; labels: z.infer<typeof names> };

/** The names of entries, a list for each language: a browser loads few of them. */
export function namesOf(entries: readonly Written[]): Record<Language, NamesById> {
  return perLanguage((language) =>
    Object.fromEntries(
      entries.map(({ id, labels }) => {
        const [preferred = '', ...alternative] = labels[language];
        return [id, { preferred, alternative }];
      }),
    ),
  );
}

/** One list for each language out of several. */
export function joinNames(parts: readonly Record<Language, NamesById>[]): Record<Language, NamesById> {
  return perLanguage((language) => Object.assign({}, ...parts.map((part) => part[language])));
}

export function perLanguage<T>(make: (language: Language) => T): Record<Language, T> {
  const [nl, en, uk, ru] = LANGUAGES.map(make);
  // LANGUAGES are exactly these four, in this order.
  return { nl, en, uk, ru } as Record<Language, T>;
}
