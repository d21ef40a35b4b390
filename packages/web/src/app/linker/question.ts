// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';

/** What somebody typed, to be found among occupations or among competences. */
export type LinkerQuestion = {
  text: string;
  /** Of the reader: names come in it, and its labels count first. The text may be in any of the four. */
  language: Language;
  about: 'occupations' | 'competences';
  limit: number;
  /** The last word may lack its end. */
  isTyping: boolean;
  /** An id that the person said means this text: it comes first. */
  confirmed?: string | undefined;
};

export type Found = {
  id: string;
  /** In the reader's language; what was recognised where that is not loaded. */
  name: string;
  recognised: string;
  score: number;
};

/** Best first, each once. `isKnown` is false where even the first is too far from the text to be taken without asking. */
export type LinkerAnswer = { isKnown: boolean; found: readonly Found[] };

/** How much the index must hold. `tasks`: competences too, so that a description of tasks is understood. */
export type Extent = { languages: readonly Language[]; tasks: boolean };

/** Between a page and the worker. A question may be answered more than once: better when more has been loaded. */
export type ToLinker = { id: number; question: LinkerQuestion } | { prepare: Extent } | { forget: number };
export type FromLinker = { id: number; answer: LinkerAnswer };
