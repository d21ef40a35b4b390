// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import type { Term } from '@opstap/taxonomy';

/** How terms are written in running text: by id, the term itself first, then its other forms. */
export type TermForms = Readonly<Record<string, readonly string[]>>;

/** The public glossary. Its texts are in the catalogs: `terms.<id>.term` and `terms.<id>.meaning`. */
export type Glossary = {
  terms: readonly Term[];
  forms: Readonly<Record<Language, TermForms>>;
};

/** What the browser gets of it, in one language. */
export type BrowserGlossary = {
  terms: readonly Pick<Term, 'id' | 'dutch' | 'short' | 'article'>[];
  forms: TermForms;
};

export const EMPTY_GLOSSARY: Glossary = { terms: [], forms: { nl: {}, en: {}, uk: {}, ru: {} } };
