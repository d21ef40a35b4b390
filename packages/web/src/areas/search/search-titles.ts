// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import type { SearchDocument, SearchKind } from './document.ts';

/** What suggestions are made from in the browser: names only, so that the file stays small and can be kept for reading offline. */
export type SearchTitle = [address: string, kind: SearchKind, title: string, words?: string];

/** Rules are for editors, and there is more work than a small file can name. */
const LEFT_OUT: readonly SearchKind[] = ['rule', 'occupation'];
/** Towns and professions are named by their titles; what else they are called is known to the server. */
const WITH_WORDS: readonly SearchKind[] = ['page', 'step'];

export function searchTitles(documents: readonly SearchDocument[]): SearchTitle[] {
  return documents
    .filter(({ kind }) => !LEFT_OUT.includes(kind))
    .map(({ address, kind, title, words }) =>
      WITH_WORDS.includes(kind) && words.length > 0
        ? [address, kind, title, words.join(' ')]
        : [address, kind, title],
    );
}

export function documentsFrom(titles: readonly SearchTitle[], language: Language): SearchDocument[] {
  return titles.map(([address, kind, title, words]) => ({
    address,
    kind,
    language,
    title,
    description: '',
    words: words ? [words] : [],
    body: [],
  }));
}
