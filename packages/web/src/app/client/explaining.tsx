// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import { translator } from '@opstap/publication';
import { type ComponentChildren, h, render } from 'preact';
import { useState } from 'preact/hooks';
import { TermNote } from '../../areas/glossary/term-note.tsx';
import { noteId, type PageTerms, TermsContext } from '../../ui/explained.tsx';
import { pageTerms } from '../page-terms.ts';
import { loadTerms } from '../published.ts';
import { loadTexts } from './load-texts.ts';

type Props = { language: Language; children: ComponentChildren };

/** An island in which terms explain themselves. What the person came for is drawn before the glossary is there. */
export function Explaining({ language, children }: Props) {
  const [terms, setTerms] = useState<PageTerms>(() =>
    // Without the glossary the texts stay as they are.
    unmarked(() => onceUsed(() => whenQuiet(() => termsOfPage(language).then(setTerms, () => undefined)))),
  );
  return <TermsContext.Provider value={terms}>{children}</TermsContext.Provider>;
}

/** Marks nothing, and asks for the glossary at the first text that may name a term. */
function unmarked(ask: () => void): PageTerms {
  let isAsked = false;
  return {
    mark(texts) {
      if (!isAsked) ask();
      isAsked = true;
      return texts.map((text) => [text]);
    },
    leave: () => undefined,
    seen: () => new Set(),
  };
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

/** Whoever has not touched the page yet taps on no word: the glossary is not part of what a first page weighs. */
function onceUsed(act: () => void): void {
  const used = new AbortController();
  const { signal } = used;
  for (const sign of ['pointerdown', 'keydown', 'focusin', 'scroll'])
    addEventListener(
      sign,
      () => {
        used.abort();
        act();
      },
      { signal, passive: true, capture: true },
    );
}

/** Safari has no idle time to tell of. */
function whenQuiet(act: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(act, { timeout: 4000 });
  else setTimeout(act, 1500);
}
