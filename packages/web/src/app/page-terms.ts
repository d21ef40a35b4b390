// SPDX-License-Identifier: EUPL-1.2
import { markTerms, type TermFinder, type TermForms, termFinder } from '@opstap/publication';
import type { PageTerms } from '../ui/explained.tsx';

/** Made once for each language of a glossary: it holds every form of every term. */
const finders = new WeakMap<TermForms, TermFinder>();

/** What one page explains: from nothing, or beside what is explained on it `already`. It fills while the page is rendered. */
export function pageTerms(forms: TermForms, already: Iterable<string> = []): PageTerms {
  const find = finders.get(forms) ?? termFinder(forms);
  finders.set(forms, find);
  const page = {};
  const places = new Map<string, object>([...already].map((id) => [id, page]));
  const leave = (place: object) => {
    for (const [id, other] of places) if (other === place) places.delete(id);
  };
  return {
    mark: (texts, place) => {
      leave(place);
      const seen = new Set(places.keys());
      const marked = texts.map((text) => markTerms(text, find, seen));
      for (const id of seen) if (!places.has(id)) places.set(id, place);
      return marked;
    },
    leave,
    seen: () => new Set(places.keys()),
  };
}
