// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import { type Translator, translator } from '@opstap/publication';
import { useEffect, useState } from 'preact/hooks';
import { loadTexts } from './load-texts.ts';

/** Areas of texts that are needed only where there is something to tell. The same list at every draw. Undefined until they are there. */
export function useTexts(
  language: Language,
  areas: readonly string[],
  isWanted = true,
): Translator | 'failed' | undefined {
  const [state, setState] = useState<{ t: Translator } | 'failed'>();
  useEffect(() => {
    if (!isWanted) return undefined;
    let isCurrent = true;
    loadTexts(language, areas).then(
      (texts) => isCurrent && setState({ t: translator(language, texts) }),
      () => isCurrent && setState('failed'),
    );
    return () => {
      isCurrent = false;
    };
  }, [language, areas, isWanted]);
  return typeof state === 'object' ? state.t : state;
}

/** The same in Dutch, whatever the language of the page; the page's own where that is Dutch. Undefined too without a connection. */
export function useDutch(t: Translator, areas: readonly string[], isWanted: boolean): Translator | undefined {
  const texts = useTexts('nl', areas, isWanted && t.language !== 'nl');
  if (t.language === 'nl') return t;
  return texts === 'failed' ? undefined : texts;
}
