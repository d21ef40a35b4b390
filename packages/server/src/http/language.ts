// SPDX-License-Identifier: EUPL-1.2
import { isLanguage, LANGUAGES, type Language } from '@opstap/kernel';

/** `?language=` when it is one of ours, else the best of `Accept-Language`, else Dutch. */
export function languageOf(query: string | undefined, acceptLanguage: string | undefined): Language {
  if (isLanguage(query)) return query;
  const wishes = (acceptLanguage ?? '').slice(0, 500).split(',').flatMap(wish);
  const best = wishes.sort((one, other) => other.weight - one.weight)[0];
  return best?.language ?? LANGUAGES[0];
}

function wish(text: string): { language: Language; weight: number }[] {
  const [range = '', ...parameters] = text.trim().toLowerCase().split(';');
  const language = range.split('-', 1)[0];
  const quality = parameters.map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find(Boolean);
  const weight = quality === undefined ? 1 : Number(quality);
  return isLanguage(language) && weight > 0 ? [{ language, weight }] : [];
}
