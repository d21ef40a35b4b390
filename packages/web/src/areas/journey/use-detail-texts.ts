// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import { EXPLANATION_TEXTS, type Translator, translator } from '@opstap/publication';
import { useEffect, useState } from 'preact/hooks';
import { loadTexts } from '../../app/client/load-texts.ts';

/** After the first view: what is folded away is seldom the first thing that is read. */
const AT_REST = 300;

let loading: Promise<Translator> | undefined;
let loaded: Translator | undefined;

/** Fetches, once the page is at rest, the texts of what is folded away, so that they are there for a tap and for paper. */
export function usePreparedDetails(language: Language): void {
  useEffect(() => {
    const timer = setTimeout(() => void loadDetailTexts(language), AT_REST);
    return () => clearTimeout(timer);
  }, [language]);
}

/** The texts of what is folded away; undefined until they are there. For what is unfolded: nothing else is drawn again. */
export function useDetailTexts(language: Language): Translator | undefined {
  const [texts, setTexts] = useState(() => ({ t: loaded }));
  useEffect(() => {
    if (!texts.t) void loadDetailTexts(language).then((t) => setTexts({ t }));
  }, [language, texts]);
  return texts.t;
}

/** A page is in one language, so one set of texts is enough. */
function loadDetailTexts(language: Language): Promise<Translator> {
  loading ??= loadTexts(language, [...EXPLANATION_TEXTS, 'document', 'result', 'shell']).then((catalog) => {
    loaded = translator(language, catalog);
    return loaded;
  });
  return loading;
}
