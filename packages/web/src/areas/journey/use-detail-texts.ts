// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import { EXPLANATION_TEXTS, type Translator, translator } from '@opstap/publication';
import { useEffect, useState } from 'preact/hooks';
import { loadTexts } from '../../app/client/load-texts.ts';

/** After the first view: what is folded away is seldom the first thing that is read. */
const AT_REST = 300;

/** The texts of what is folded away in the result, fetched when the page is at rest. Undefined until they are there. */
export function useDetailTexts(language: Language): Translator | undefined {
  const [texts, setTexts] = useState<{ t: Translator }>();
  useEffect(() => {
    const timer = setTimeout(async () => {
      const catalog = await loadTexts(language, [...EXPLANATION_TEXTS, 'document', 'result', 'shell']);
      setTexts({ t: translator(language, catalog) });
    }, AT_REST);
    return () => clearTimeout(timer);
  }, [language]);
  return texts?.t;
}
