// SPDX-License-Identifier: EUPL-1.2
import { isLanguage, type Language } from '@opstap/kernel';
import { type Translator, translator } from '@opstap/publication';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { loadTexts } from '../../app/client/load-texts.ts';

/** A second language beside the reader's own: what `?beside=nl` in the address asks for. */
export type Beside = {
  /** The reader's own language, and the second one once its texts are there. */
  translators: readonly Translator[];
  show(language: Language | undefined): void;
};

export function useBeside(t: Translator, areas: readonly string[]): Beside {
  const [other, setOther] = useState<Translator>();
  const show = (language: Language | undefined) => {
    const address = new URL(location.href);
    if (language) address.searchParams.set('beside', language);
    else address.searchParams.delete('beside');
    history.replaceState(history.state, '', address);
    if (!language || language === t.language) setOther(undefined);
    else void loadTexts(language, areas).then((texts) => setOther(() => translator(language, texts)));
  };
  useEffect(() => {
    const asked = new URLSearchParams(location.search).get('beside') ?? '';
    if (isLanguage(asked) && asked !== t.language) show(asked);
  }, []);
  const translators = useMemo(() => (other ? [t, other] : [t]), [t, other]);
  return { translators, show };
}
