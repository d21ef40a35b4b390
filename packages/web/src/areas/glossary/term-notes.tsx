// SPDX-License-Identifier: EUPL-1.2
import { useContext } from 'preact/hooks';
import type { PageContext } from '../../app/page.ts';
import { TermsContext } from '../../ui/explained.tsx';
import { TermNote } from './term-note.tsx';

/** What the marked terms of a page mean. It stands after the texts: they are marked by then. */
export function TermNotes({ context: { publication, language, t } }: { context: PageContext }) {
  const seen = useContext(TermsContext)?.seen();
  return (
    <>
      {publication.glossary.terms
        .filter(({ id }) => seen?.has(id))
        .map((term) => (
          <TermNote term={term} language={language} t={t} key={term.id} />
        ))}
    </>
  );
}
