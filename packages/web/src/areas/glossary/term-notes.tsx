// SPDX-License-Identifier: EUPL-1.2
import type { Term } from '@opstap/taxonomy';
import { useContext } from 'preact/hooks';
import { localised, type PageContext } from '../../app/page.ts';
import { noteId, TermsContext } from '../../ui/explained.tsx';
import { dutchWord, hasOwnDutchWord } from './dutch-word.ts';

/** What the marked terms of a page mean, each hidden until its word is tapped. It stands after the texts: they are marked by then. */
export function TermNotes({ context }: { context: PageContext }) {
  const seen = useContext(TermsContext)?.seen;
  return (
    <>
      {context.publication.glossary.terms
        .filter(({ id }) => seen?.has(id))
        .map((term) => (
          <TermNote term={term} context={context} key={term.id} />
        ))}
    </>
  );
}

function TermNote({ term, context: { t, language } }: { term: Term; context: PageContext }) {
  const note = noteId(term.id);
  const name = t(`terms.${term.id}.term`);
  return (
    <div id={note} class="o-term-note" popover="auto" role="dialog" aria-labelledby={`${note}-name`}>
      <p class="o-term-note__name" id={`${note}-name`}>
        {name}
      </p>
      {hasOwnDutchWord(term, name, language) && (
        <p class="o-term-note__dutch" lang="nl" translate={false}>
          {dutchWord(term)}
        </p>
      )}
      <p>{t(`terms.${term.id}.meaning`)}</p>
      <p class="o-term-note__ways">
        <a class="nl-link" href={localised(language, `/glossary/${term.id}`)}>
          {t('glossary.show_large')}
        </a>
        <button type="button" class="o-tool" popovertarget={note} popovertargetaction="hide">
          {t('glossary.close')}
        </button>
      </p>
    </div>
  );
}
