// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGES, type Language } from '@opstap/kernel';
import type { Term } from '@opstap/taxonomy';
import { atStart, type TermFinder, termFinder } from '../glossary/find-terms.ts';
import type { Glossary, TermForms } from '../glossary/glossary.ts';
import { checkBrackets } from './check-brackets.ts';
import { type Content, type Message, type Problem, type SourceFile, TERMS_FILE } from './content.ts';

const DATA = 'reference/glossary/terms.yaml';

/** Forms, and words that are as right before the Dutch word but mean more than the term: they are accepted there, and never marked. */
export type AcceptedWords = Readonly<Record<Language, TermForms>>;

/** Joins the terms with how they are written in each language. Problems of the texts themselves are reported by `readContent`. */
export function readGlossary(
  terms: readonly Term[],
  sources: readonly SourceFile[],
): { glossary: Glossary; accepted: AcceptedWords; problems: Problem[] } {
  const problems: Problem[] = [];
  const entriesIn = (language: Language) =>
    entriesOf(sources.find((source) => source.path === termsPath(language)));
  const read = (language: Language): TermForms => {
    const path = termsPath(language);
    const entries = entriesIn(language);
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
  const withVariants = (language: Language): TermForms => {
    const entries = entriesIn(language);
    return Object.fromEntries(
      Object.entries(forms[language]).map(([id, own]) => {
        const { variants = [] } = entries[id] ?? {};
        if (!isWords(variants))
          problems.push({ path: termsPath(language), message: `${id}.variants is not a list of words` });
        return [id, isWords(variants) ? [...own, ...variants] : own];
      }),
    );
  };
  const accepted = { nl: forms.nl, en: withVariants('en'), uk: withVariants('uk'), ru: withVariants('ru') };
  return { glossary: { terms, forms }, accepted, problems };
}

/**
 * The glossary fits the texts: each term has its texts, is found somewhere, by forms that no other term has; and where a text gives
 * the Dutch word in brackets, the words before it are those of the glossary.
 */
export function checkGlossary(
  glossary: Glossary,
  accepted: AcceptedWords,
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
    ...checkBrackets(glossary, accepted, content),
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

type Entries = Readonly<Record<string, { term?: unknown; forms?: unknown; variants?: unknown } | undefined>>;

function entriesOf(source: SourceFile | undefined): Entries {
  try {
    // What is no object of objects gives no forms, and each term says so.
    return (JSON.parse(source?.text ?? '{}') ?? {}) as Entries;
  } catch {
    return {};
  }
}

function isForms(forms: unknown): forms is readonly string[] {
  return isWords(forms) && forms.length > 0;
}

function isWords(words: unknown): words is readonly string[] {
  return (
    Array.isArray(words) && words.every((word) => typeof word === 'string' && /^[\p{L}\p{N}]/u.test(word))
  );
}

function isTermText({ file }: Message): boolean {
  return file === TERMS_FILE;
}

function termsPath(language: Language): string {
  return `content/${language}/${TERMS_FILE}.json`;
}
