// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGES, type Language } from '@opstap/kernel';
import type { Term } from '@opstap/taxonomy';
import { atStart, type TermFinder, termFinder } from '../glossary/find-terms.ts';
import type { Glossary, TermForms } from '../glossary/glossary.ts';
import { type Content, type Message, type Problem, type SourceFile, TERMS_FILE } from './content.ts';

/** In Dutch texts brackets hold abbreviations and explanations, not the word for a desk. */
const TRANSLATED = LANGUAGES.filter((language) => language !== 'nl');
const DATA = 'reference/glossary/terms.yaml';

/** Joins the terms with how they are written in each language. Problems of the texts themselves are reported by `readContent`. */
export function readGlossary(
  terms: readonly Term[],
  sources: readonly SourceFile[],
): { glossary: Glossary; problems: Problem[] } {
  const problems: Problem[] = [];
  const read = (language: Language): TermForms => {
    const path = termsPath(language);
    const entries = entriesOf(sources.find((source) => source.path === path));
    return Object.fromEntries(
      terms.map(({ id }) => {
        const { term, forms } = entries[id] ?? {};
        if (!isForms(forms)) problems.push({ path, message: `${id}.forms is not a list of words` });
        else if (typeof term === 'string' && !forms.includes(term))
          problems.push({ path, message: `${id}.forms does not hold the term itself, "${term}"` });
        return [id, isForms(forms) ? forms : []];
      }),
    );
  };
  const forms = { nl: read('nl'), en: read('en'), uk: read('uk'), ru: read('ru') };
  return { glossary: { terms, forms }, problems };
}

/**
 * The glossary fits the texts: each term has its texts, is found somewhere, by forms that no other term has; and where a text gives
 * the Dutch word in brackets, the words before it are those of the glossary.
 */
export function checkGlossary(
  glossary: Glossary,
  content: Content,
  sources: Readonly<Record<string, unknown>>,
): Problem[] {
  const { terms, forms } = glossary;
  const finders = new Map(LANGUAGES.map((language) => [language, termFinder(forms[language])]));
  return [
    ...missingTexts(terms, content),
    ...terms.flatMap((term) =>
      term.sources
        .filter((id) => !sources[id])
        .map((id) => ({ path: DATA, message: `${term.id}: there is no source "${id}" in corpus/sources` })),
    ),
    ...LANGUAGES.flatMap((language) => sharedForms(language, forms[language])),
    ...unusedTerms(terms, content, finders),
    ...TRANSLATED.flatMap((language) => otherWords(language, content[language], glossary)),
  ];
}

function missingTexts(terms: readonly Term[], content: Content): Problem[] {
  const path = termsPath('nl');
  const texts = new Set(content.nl.map(({ key }) => key));
  const ids = new Set(terms.map(({ id }) => id));
  const written = new Set(content.nl.filter(isTermText).map(({ field }) => field.split('.', 1)[0] ?? ''));
  return [
    ...terms.flatMap(({ id }) =>
      ['term', 'meaning']
        .filter((name) => !texts.has(`${TERMS_FILE}.${id}.${name}`))
        .map((name) => ({ path, message: `${id}.${name} is missing` })),
    ),
    ...[...written]
      .filter((id) => !ids.has(id))
      .map((id) => ({ path, message: `there is no term "${id}" in ${DATA}` })),
  ];
}

function sharedForms(language: Language, forms: TermForms): Problem[] {
  const owners = new Map<string, string>();
  return Object.entries(forms).flatMap(([id, own]) =>
    own.flatMap((form) => {
      const owner = owners.get(atStart(form));
      owners.set(atStart(form), id);
      if (owner === undefined) return [];
      const message =
        owner === id ? `${id} has the form "${form}" twice` : `${owner} and ${id} have the form "${form}"`;
      return [{ path: termsPath(language), message }];
    }),
  );
}

function unusedTerms(
  terms: readonly Term[],
  content: Content,
  finders: ReadonlyMap<Language, TermFinder>,
): Problem[] {
  const used = new Set<string>();
  for (const [language, find] of finders) {
    for (const message of content[language]) {
      if (!isTermText(message)) for (const { id } of find(message.text)) used.add(id);
    }
  }
  return terms
    .filter(({ id }) => !used.has(id))
    .map(({ id }) => ({ path: DATA, message: `${id} is in no text of the product` }));
}

/**
 * "Розрахунковий лист (loonstrook)": before a Dutch word in brackets stands the term that the glossary has for it. Where a language
 * has no word of its own and says IDW or HACCP, any description may stand before it.
 */
function otherWords(language: Language, messages: readonly Message[], { terms, forms }: Glossary): Problem[] {
  // Each term by itself: in "курс від муніципалітету (gemeente)" both are right.
  const finders = new Map(terms.map(({ id }) => [id, termFinder({ [id]: forms[language][id] ?? [] })]));
  const byDutchWord = new Map(
    terms.flatMap(({ id, dutch, short }) =>
      [dutch, ...(short ? [short] : []), ...(forms.nl[id] ?? [])].map((word) => [atStart(word), id] as const),
    ),
  );
  return messages.flatMap(({ file, field, text }) =>
    [...text.matchAll(/\(([^(),]+)[^()]*\)/g)].flatMap(({ 1: word = '', index }) => {
      const id = byDutchWord.get(atStart(word));
      const [own = ''] = forms[language][id ?? ''] ?? [];
      if (byDutchWord.get(atStart(own)) === id) return [];
      const before =
        text
          .slice(0, index)
          .split(/[.!?;)]\s/)
          .at(-1) ?? '';
      if (!id || finders.get(id)?.(before).length) return [];
      const expected = (forms[language][id] ?? []).slice(0, 3).map((form) => `"${form}"`);
      return [
        {
          path: `content/${language}/${file}.json`,
          message: `${field}: before "(${word})" stands another word than in the glossary: ${expected.join(', ')}`,
        },
      ];
    }),
  );
}

type Entries = Readonly<Record<string, { term?: unknown; forms?: unknown } | undefined>>;

function entriesOf(source: SourceFile | undefined): Entries {
  try {
    // What is no object of objects gives no forms, and each term says so.
    return (JSON.parse(source?.text ?? '{}') ?? {}) as Entries;
  } catch {
    return {};
  }
}

function isForms(forms: unknown): forms is readonly string[] {
  return (
    Array.isArray(forms) &&
    forms.length > 0 &&
    forms.every((form) => typeof form === 'string' && /^[\p{L}\p{N}]/u.test(form))
  );
}

function isTermText({ file }: Message): boolean {
  return file === TERMS_FILE;
}

function termsPath(language: Language): string {
  return `content/${language}/${TERMS_FILE}.json`;
}
