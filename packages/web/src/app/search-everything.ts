// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGES, type Language } from '@opstap/kernel';
import { type Publication, translator } from '@opstap/publication';
import type { Found, SearchDocument } from '../areas/search/document.ts';
import { namesItself, searchDocuments } from '../areas/search/documents.ts';
import { addToIndex, emptySearchIndex, findInIndex, type SearchIndex } from '../areas/search/search-index.ts';
import { type SearchTitle, searchTitles } from '../areas/search/search-titles.ts';
import type { PageContext } from './page.ts';
import { findPage, listPages } from './routes.ts';

/** One index for each publication and day: titles may hold amounts that change. */
const indexes = new WeakMap<Publication, { today: string; index: SearchIndex }>();

/** What fits a text, in the reader's language and best first. */
export function searchEverything(context: PageContext, query: string): Found[] {
  return findInIndex(indexOf(context), query, context.language);
}

/** The names for suggestions in the reader's language. */
export function titlesFor(context: PageContext): SearchTitle[] {
  return searchTitles(indexOf(context).documents.filter(({ language }) => language === context.language));
}

/**
 * Makes the index ahead of the first search. Between two languages, and between pages and words, it lets others go first: on a small
 * machine the whole takes seconds, and somebody may be waiting for a page.
 */
export async function prepareSearchIndex(context: PageContext): Promise<void> {
  const { publication, today } = context;
  if (indexes.get(publication)?.today === today || making.has(publication)) return;
  making.add(publication);
  try {
    const index = emptySearchIndex();
    for (const language of LANGUAGES) {
      const documents = documentsIn(language, context);
      for (let from = 0; from < documents.length; from += SLICE) {
        await new Promise((resolve) => setTimeout(resolve));
        addToIndex(index, documents.slice(from, from + SLICE));
      }
    }
    indexes.set(publication, { today, index });
  } finally {
    making.delete(publication);
  }
}

const SLICE = 400;
const making = new WeakSet<Publication>();

/** On a new day yesterday's index answers until that of today is made. */
function indexOf(context: PageContext): SearchIndex {
  const { publication, today } = context;
  const known = indexes.get(publication);
  if (known) {
    if (known.today !== today) void prepareSearchIndex(context);
    return known.index;
  }
  const index = emptySearchIndex();
  for (const language of LANGUAGES) addToIndex(index, documentsIn(language, context));
  indexes.set(publication, { today, index });
  return index;
}

function documentsIn(language: Language, context: PageContext): SearchDocument[] {
  const { publication } = context;
  const own = {
    ...context,
    language,
    t: translator(language, publication.catalog(language)),
    search: new URLSearchParams(),
  };
  const pages = listPages(language, publication).flatMap((address) => {
    const path = address.slice(language.length + 1) || '/';
    const page = namesItself(path) ? findPage({ ...own, path }) : undefined;
    return page ? [{ path, page }] : [];
  });
  return searchDocuments(own, pages);
}
