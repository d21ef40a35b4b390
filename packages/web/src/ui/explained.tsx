// SPDX-License-Identifier: EUPL-1.2
import type { MarkedTerm } from '@opstap/publication';
import { type ComponentChildren, createContext, toChildArray } from 'preact';
import { useContext } from 'preact/hooks';

/** The terms that one page explains. */
export type PageTerms = {
  mark(text: string): readonly (string | MarkedTerm)[];
  /** Ids of the terms that were marked so far: what the page must explain at its end. */
  seen: ReadonlySet<string>;
};

/** Given by the server while it renders a page; absent in islands, which the browser renders again. */
export const TermsContext = createContext<PageTerms | undefined>(undefined);

/** Text in which the terms of the glossary explain themselves on tap, each the first time that the page names it. */
export function Explained({ children }: { children: ComponentChildren }) {
  const terms = useContext(TermsContext);
  if (!terms) return <>{children}</>;
  return (
    <>
      {toChildArray(children).map((child) =>
        typeof child === 'string'
          ? terms.mark(child).map((part) => (typeof part === 'string' ? part : <TermButton term={part} />))
          : child,
      )}
    </>
  );
}

/** The browser itself opens what it explains: no script is needed. */
function TermButton({ term: { id, text } }: { term: MarkedTerm }) {
  return (
    <button type="button" class="o-term" popovertarget={noteId(id)}>
      {text}
    </button>
  );
}

export function noteId(term: string): string {
  return `term-${term}`;
}
