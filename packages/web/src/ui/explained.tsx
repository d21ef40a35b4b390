// SPDX-License-Identifier: EUPL-1.2
import type { MarkedTerm } from '@opstap/publication';
import { type ComponentChildren, createContext, toChildArray } from 'preact';
import { useContext, useEffect, useRef } from 'preact/hooks';

/** The terms that one page explains. */
export type PageTerms = {
  /** The texts of one place, cut at the terms that no other place has named. A place that is drawn again gets its own again. */
  mark(texts: readonly string[], place: object): (string | MarkedTerm)[][];
  /** The place is no longer on the page: its terms can be marked elsewhere. */
  leave(place: object): void;
  /** Ids of the terms that are marked: what the page must explain at its end. */
  seen(): ReadonlySet<string>;
};

/** Given by the server while it renders a page; in islands by the browser, some time after they have come alive. */
export const TermsContext = createContext<PageTerms | undefined>(undefined);

/** Text in which the terms of the glossary explain themselves on tap, each the first time that the page names it. */
export function Explained({ children }: { children: ComponentChildren }) {
  const terms = useContext(TermsContext);
  const place = useRef({}).current;
  useEffect(() => () => terms?.leave(place), [terms, place]);
  if (!terms) return <>{children}</>;
  const parts = toChildArray(children);
  const marked = terms.mark(
    parts.filter((part) => typeof part === 'string'),
    place,
  );
  let text = 0;
  return (
    <>
      {parts.map((part) => {
        if (typeof part !== 'string') return part;
        text += 1;
        return marked[text - 1]?.map((piece) => (typeof piece === 'string' ? piece : <Term term={piece} />));
      })}
    </>
  );
}

/** A link, which wraps as words do. It shows its note without a script; `start-terms.ts` opens the note in its place. */
function Term({ term: { id, text } }: { term: MarkedTerm }) {
  return (
    <a class="o-term" id={wordId(id)} href={`#${noteId(id)}`} aria-haspopup="dialog">
      {text}
    </a>
  );
}

export function noteId(term: string): string {
  return `term-${term}`;
}

/** Where the term is marked: where its note leads back to. */
export function wordId(term: string): string {
  return `word-${term}`;
}
