// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGES, type Language } from '@opstap/kernel';
import { atStart, termFinder } from '../glossary/find-terms.ts';
import type { Glossary } from '../glossary/glossary.ts';
import type { Content, Problem } from './content.ts';
import type { AcceptedWords } from './glossary.ts';

/** In Dutch texts brackets hold abbreviations and explanations, not the word for a desk. */
const TRANSLATED = LANGUAGES.filter((language) => language !== 'nl');
const IN_BRACKETS = /\(([^(),]+)[^()]*\)/g;
/** What stands before the sentence, or before the part of it, that the bracket belongs to. */
const PART_ENDS = /[.!?;)]\s/;

/**
 * "Розрахунковий лист (loonstrook)": before a Dutch word in brackets stands the term that the glossary has for it. Where a language
 * has no word of its own and says IDW or HACCP, any description may stand before it.
 */
export function checkBrackets(glossary: Glossary, accepted: AcceptedWords, content: Content): Problem[] {
  const byDutchWord = dutchWords(glossary);
  return TRANSLATED.flatMap((language) => {
    const findTerm = findersOf(accepted, language);
    return content[language].flatMap(({ file, field, text }) =>
      [...text.matchAll(IN_BRACKETS)].flatMap(({ 1: word = '', index }) => {
        const id = byDutchWord.get(atStart(word));
        if (!id) return [];
        const forms = glossary.forms[language][id] ?? [];
        const isDutchHereToo = byDutchWord.get(atStart(forms[0] ?? '')) === id;
        const before = text.slice(0, index).split(PART_ENDS).at(-1) ?? '';
        if (isDutchHereToo || findTerm(id, before)) return [];
        const expected = forms.slice(0, 3).map((form) => `"${form}"`);
        return [
          {
            path: `content/${language}/${file}.json`,
            message: `${field}: before "(${word})" stands another word than in the glossary: ${expected.join(', ')}`,
          },
        ];
      }),
    );
  });
}

/** Every way to write a term in Dutch, with a capital, to its id. */
function dutchWords({ terms, forms }: Glossary): ReadonlyMap<string, string> {
  return new Map(
    terms.flatMap(({ id, dutch, short }) =>
      [dutch, ...(short ? [short] : []), ...(forms.nl[id] ?? [])].map((word) => [atStart(word), id] as const),
    ),
  );
}

/** Each term is looked for by itself: in "курс від муніципалітету (gemeente)" the town is there, though the course is longer. */
function findersOf(accepted: AcceptedWords, language: Language): (id: string, text: string) => boolean {
  const finders = new Map(
    Object.entries(accepted[language]).map(([id, words]) => [id, termFinder({ [id]: words })]),
  );
  return (id, text) => (finders.get(id)?.(text) ?? []).length > 0;
}
