// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import type { Translator } from '@opstap/publication';
import type { Term } from '@opstap/taxonomy';
import { localised } from '../../app/page.ts';
import { noteId, wordId } from '../../ui/explained.tsx';
import { dutchWord, hasOwnDutchWord } from './dutch-word.ts';

type TermNoteProps = {
  term: Pick<Term, 'id' | 'dutch' | 'short' | 'article'>;
  language: Language;
  t: Translator;
};

/** What one term means, hidden until its word is tapped. Needs the texts `terms` and `glossary`. */
export function TermNote({ term, language, t }: TermNoteProps) {
  const note = noteId(term.id);
  const name = t(`terms.${term.id}.term`);
  return (
    <div
      id={note}
      class="o-term-note"
      popover="auto"
      role="dialog"
      aria-labelledby={`${note}-name`}
      tabIndex={-1}
    >
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
        <a class="o-tool" href={`#${wordId(term.id)}`} data-close-note>
          {t('glossary.close')}
        </a>
      </p>
    </div>
  );
}
