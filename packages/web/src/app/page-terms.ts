// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import { type Glossary, markTerms, type TermFinder, termFinder } from '@opstap/publication';
import type { PageTerms } from '../ui/explained.tsx';

/** Made once for each language of a glossary: it holds every form of every term. */
const finders = new WeakMap<Glossary['forms'][Language], TermFinder>();

/** What one page explains, from nothing; it fills while the page is rendered. */
export function pageTerms({ forms }: Glossary, language: Language): PageTerms {
  const own = forms[language];
  const find = finders.get(own) ?? termFinder(own);
  finders.set(own, find);
  const seen = new Set<string>();
  return { seen, mark: (text) => markTerms(text, find, seen) };
}
