// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import { contentOf, keyOf, stemOf, stemsOf, wordsOf } from '@opstap/taxonomy/linking';
import MiniSearch, { type SearchResult } from 'minisearch';
import type { Found, SearchDocument, SearchKind } from './document.ts';

const FIELDS = ['title', 'words', 'description', 'body'] as const;
type Field = (typeof FIELDS)[number];
type Indexed = Record<Field, string> & { id: number };

export type SearchIndex = {
  documents: SearchDocument[];
  /** Of each address its document in a language. */
  byAddress: Map<string, Map<Language, SearchDocument>>;
  engine: MiniSearch<Indexed>;
};

const BOOST = { title: 4, words: 3, description: 1.2, body: 0.3 } as const;
/** Among things that fit equally, what helps a person comes before what is for editors. */
const WEIGHT: Readonly<Record<SearchKind, number>> = {
  page: 1.4,
  step: 1.15,
  library: 1.15,
  glossary: 1,
  profession: 1.15,
  path: 0.9,
  desk: 0.9,
  municipality: 1,
  occupation: 0.6,
  rule: 0.45,
};
const OTHER_LANGUAGE = 0.85;
/** Further from the best than this is no answer. */
const WORTH_SHOWING = 0.05;
const MOST = 24;
/** Their descriptions are the same sentence for all, so that a word in it says nothing. */
const SAME_DESCRIPTION: readonly SearchKind[] = ['profession', 'path', 'municipality', 'occupation'];
const WHY_WORDS = 3;

/**
 * An index over documents in any number of languages. Words are kept by their stems in one spelling for both scripts, so that women's
 * and men's forms, cases, and Cyrillic in Latin letters meet.
 */
export function emptySearchIndex(): SearchIndex {
  const engine = new MiniSearch<Indexed>({
    fields: [...FIELDS],
    // The texts come as stems already.
    tokenize: (text) => text.split(' ').filter(Boolean),
    processTerm: (term) => term,
  });
  return { documents: [], byAddress: new Map(), engine };
}

export function addToIndex(index: SearchIndex, documents: readonly SearchDocument[]): void {
  for (const document of documents) {
    const id = index.documents.push(document) - 1;
    index.engine.add(indexed(document, id));
    const same = index.byAddress.get(document.address) ?? new Map<Language, SearchDocument>();
    index.byAddress.set(document.address, same.set(document.language, document));
  }
}

function indexed(document: SearchDocument, id: number): Indexed {
  const stems = (text: string) =>
    wordsOf(text)
      .map((word) => keyOf(stemOf(word, document.language)))
      .join(' ');
  return {
    id,
    title: stems(document.title),
    words: stems(document.words.join(' ')),
    description: SAME_DESCRIPTION.includes(document.kind) ? '' : stems(document.description),
    body: stems(document.body.join(' ')),
  };
}

/** What fits a text in any of the languages, best first, each thing once and named in the reader's language. */
export function findInIndex(index: SearchIndex, text: string, language: Language): Found[] {
  const words = contentOf(wordsOf(text)).map((word) => [...new Set(stemsOf(word).map(keyOf))]);
  if (words.length === 0) return [];
  const results = index.engine.search(
    { combineWith: 'OR', queries: words.map((stems) => ({ combineWith: 'OR' as const, queries: stems })) },
    {
      boost: BOOST,
      prefix: (term) => term.length >= 3,
      fuzzy: (term) => (term.length >= 5 ? 0.26 : false),
      maxFuzzy: 2,
      weights: { prefix: 0.5, fuzzy: 0.3 },
    },
  );
  const best = new Map<string, Found>();
  for (const result of results) {
    const document = index.documents[Number(result.id)];
    if (!document) continue;
    const score = scoreOf(result, document, words, language);
    const known = best.get(document.address);
    if (!known || score > known.score)
      best.set(document.address, found(index, document, result, score, language));
  }
  const ranked = [...best.values()].sort((one, other) => other.score - one.score);
  const least = (ranked[0]?.score ?? 0) * WORTH_SHOWING;
  return ranked.filter(({ score }) => score >= least).slice(0, MOST);
}

/** A document that knows more of the words comes before one that knows a single word very well. */
function scoreOf(
  { score, queryTerms }: SearchResult,
  { kind, language: own }: SearchDocument,
  words: readonly (readonly string[])[],
  language: Language,
): number {
  const known = words.filter((stems) => stems.some((stem) => queryTerms.includes(stem))).length;
  const coverage = (known / words.length) ** 1.5;
  return score * coverage * WEIGHT[kind] * (own === language ? 1 : OTHER_LANGUAGE);
}

function found(
  { byAddress }: SearchIndex,
  document: SearchDocument,
  { match }: SearchResult,
  score: number,
  language: Language,
): Found {
  const shown = byAddress.get(document.address)?.get(language) ?? document;
  const { address, kind, title, description } = shown;
  const fields = new Set(Object.values(match).flat());
  const why = (): Found['why'] => {
    if (fields.has('title') && document.title === title) return undefined;
    if (fields.has('title')) return { kind: 'name', name: document.title, language: document.language };
    const words = recognised(document, new Set(Object.keys(match)));
    return words.length > 0 ? { kind: 'words', words } : undefined;
  };
  const reason = why();
  return { address, kind, title, description, score, ...(reason && { why: reason }) };
}

/** The words of the document, as they stand there, that answered. */
function recognised(document: SearchDocument, terms: ReadonlySet<string>): string[] {
  const text = [...document.words, document.description, ...document.body].join(' ');
  const found = new Set<string>();
  for (const word of wordsOf(text)) {
    if (found.size === WHY_WORDS) break;
    if (terms.has(keyOf(stemOf(word, document.language)))) found.add(word.written);
  }
  return [...found];
}
