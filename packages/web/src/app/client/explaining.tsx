// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import { translator } from '@opstap/publication';
import { type ComponentChildren, h, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { TermNote } from '../../areas/glossary/term-note.tsx';
import { noteId, type PageTerms, TermsContext } from '../../ui/explained.tsx';
import { pageTerms } from '../page-terms.ts';
import { loadTerms } from '../published.ts';
import { loadTexts } from './load-texts.ts';

type Props = { language: Language; children: ComponentChildren };

/** An island in which terms explain themselves once the glossary is there: what the person came for is drawn before. */
export function Explaining({ language, children }: Props) {
  const [terms, setTerms] = useState<PageTerms>();
  useEffect(() => {
    // Without the glossary the texts stay as they are.
    whenQuiet(() => termsOfPage(language).then(setTerms, () => undefined));
  }, [language]);
  return <TermsContext.Provider value={terms}>{children}</TermsContext.Provider>;
}

let shared: Promise<PageTerms> | undefined;

/** One for all islands of the page, beside what the server marked on it. */
function termsOfPage(language: Language): Promise<PageTerms> {
  shared ??= load(language);
  return shared;
}

async function load(language: Language): Promise<PageTerms> {
  const [{ terms, forms }, texts] = await Promise.all([
    loadTerms(language),
    loadTexts(language, ['glossary', 'terms']),
  ]);
  const t = translator(language, texts);
  const already = new Set(terms.map(({ id }) => id).filter((id) => document.getElementById(noteId(id))));
  const marks = pageTerms(forms, already);
  const host = document.createElement('div');
  document.getElementById('content')?.append(host);
  let isDue = false;
  const drawNotes = () => {
    isDue = false;
    const seen = marks.seen();
    const own = terms.filter(({ id }) => seen.has(id) && !already.has(id));
    render(
      h(
        'div',
        {},
        own.map((term) => h(TermNote, { term, language, t, key: term.id })),
      ),
      host,
    );
  };
  // All places that are drawn together give one drawing of the notes.
  const note = () => {
    if (isDue) return;
    isDue = true;
    queueMicrotask(drawNotes);
  };
  return {
    ...marks,
    mark: (words, place) => {
      note();
      return marks.mark(words, place);
    },
    leave: (place) => {
      note();
      marks.leave(place);
    },
  };
}

/** Safari has no idle time to tell of. */
function whenQuiet(act: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(act, { timeout: 4000 });
  else setTimeout(act, 1500);
}
