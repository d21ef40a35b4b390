// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';

/** What can be found, in the order in which groups of equal fit are shown. */
export const SEARCH_KINDS = [
  'page',
  'step',
  'library',
  'glossary',
  'profession',
  'path',
  'desk',
  'municipality',
  'occupation',
  'rule',
] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** One thing that can be found, as it is called in one language. The same `address` in another language is the same thing. */
export type SearchDocument = {
  /** Without the language; may end in a fragment. */
  address: string;
  kind: SearchKind;
  language: Language;
  title: string;
  /** One line about it. */
  description: string;
  /** What people call it otherwise. */
  words: readonly string[];
  /** Its own texts, where they are worth searching. */
  body: readonly string[];
};

/** `title` and `description` in the reader's language. */
export type Found = {
  address: string;
  kind: SearchKind;
  title: string;
  description: string;
  score: number;
  /** Why, where the title does not show it: the words that were recognised, or the name in another language. */
  why?: { kind: 'words'; words: readonly string[] } | { kind: 'name'; name: string; language: Language };
};
