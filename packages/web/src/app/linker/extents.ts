// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGES, type Language } from '@opstap/kernel';
import type { Extent, LinkerQuestion } from './question.ts';

const CYRILLIC = /\p{Script=Cyrillic}/u;
const LATIN = /\p{Script=Latin}/u;
/** Letters that only one of the two has. */
const ONLY = { uk: /[іїєґ]/iu, ru: /[ыэёъ]/iu };
const OF_CYRILLIC: readonly Language[] = ['uk', 'ru'];

/**
 * What to look in, one after the other, until the text is known: the reader's language and Dutch, with those whose script
 * the text is in; then also what people do at work; then every language.
 */
export function extentsFor({ text, language, about }: LinkerQuestion): readonly Extent[] {
  const isCyrillicReader = OF_CYRILLIC.includes(language);
  const languages = unique([
    language,
    'nl',
    ...(CYRILLIC.test(text) && !isCyrillicReader ? OF_CYRILLIC : []),
    ...OF_CYRILLIC.filter((one) => ONLY[one === 'uk' ? 'uk' : 'ru'].test(text)),
    ...(LATIN.test(text) && isCyrillicReader ? (['en'] as const) : []),
  ]);
  return [
    { languages, tasks: about === 'competences' },
    { languages, tasks: true },
    { languages: LANGUAGES, tasks: true },
  ];
}

export function covers(whole: Extent, part: Extent): boolean {
  return (
    (whole.tasks || !part.tasks) && part.languages.every((language) => whole.languages.includes(language))
  );
}

export function union(one: Extent, other: Extent): Extent {
  return { languages: unique([...one.languages, ...other.languages]), tasks: one.tasks || other.tasks };
}

function unique(languages: readonly Language[]): Language[] {
  return [...new Set(languages)];
}
