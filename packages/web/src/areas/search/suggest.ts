// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import { localised } from '../../app/page.ts';
import type { Found } from './document.ts';
import { addToIndex, emptySearchIndex, findInIndex } from './search-index.ts';
import { documentsFrom, type SearchTitle } from './search-titles.ts';

export type Suggest = (text: string, most: number) => Found[];

/** Fetches the names of all pages in a language and makes them searchable here. @throws when they cannot be had. */
export async function loadSuggest(language: Language): Promise<Suggest> {
  const response = await fetch(localised(language, '/search-titles.json'));
  if (!response.ok) throw new Error(`no titles: ${response.status}`);
  // Made by our own server from the same functions.
  const titles = (await response.json()) as SearchTitle[];
  const documents = documentsFrom(titles, language);
  const index = emptySearchIndex();
  addToIndex(index, documents);
  return (text, most) => {
    const typed = text.trim().toLowerCase();
    // A name that begins with what was typed is what somebody is typing.
    const begun = documents
      .filter(({ title }) => typed !== '' && title.toLowerCase().startsWith(typed))
      .map((document): Found => ({ ...document, score: 1 }));
    const known = new Set(begun.map(({ address }) => address));
    const others = findInIndex(index, text, language).filter(({ address }) => !known.has(address));
    return [...begun, ...others].slice(0, most);
  };
}
