// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGES, type Language } from '@opstap/kernel';
import { type Publication, translator } from '@opstap/publication';
import type { Found } from '../areas/search/document.ts';
import { searchDocuments } from '../areas/search/documents.ts';
import { buildSearchIndex, findInIndex, type SearchIndex } from '../areas/search/search-index.ts';
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

function indexOf(context: PageContext): SearchIndex {
  const { publication, today } = context;
  const known = indexes.get(publication);
  if (known?.today === today) return known.index;
  const index = buildSearchIndex(LANGUAGES.flatMap((language) => documentsIn(language, context)));
  indexes.set(publication, { today, index });
  return index;
}

function documentsIn(language: Language, context: PageContext) {
  const { publication } = context;
  const own = {
    ...context,
    language,
    t: translator(language, publication.catalog(language)),
    search: new URLSearchParams(),
  };
  const pages = listPages(language, publication).flatMap((address) => {
    const path = address.slice(language.length + 1) || '/';
    const page = findPage({ ...own, path });
    return page ? [{ path, page }] : [];
  });
  return searchDocuments(own, pages);
}
