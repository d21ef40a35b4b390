// SPDX-License-Identifier: EUPL-1.2

/** The four languages of the product, equal in rank. Dutch comes first only because the law is in Dutch. */
export const LANGUAGES = ['nl', 'en', 'uk', 'ru'] as const;
export type Language = (typeof LANGUAGES)[number];

export function isLanguage(text: unknown): text is Language {
  return LANGUAGES.some((language) => language === text);
}

/** Each language's name in that language itself: what a language switch shows. */
export const LANGUAGE_NAMES: Record<Language, string> = {
  nl: 'Nederlands',
  en: 'English',
  uk: 'Українська',
  ru: 'Русский',
};
