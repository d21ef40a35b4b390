// SPDX-License-Identifier: EUPL-1.2
import { PROFILE_TEXTS, type Translator, translator } from '@opstap/publication';
import { useEffect, useState } from 'preact/hooks';
import { loadTexts } from '../../app/client/load-texts.ts';

/** The texts of a CV in Dutch, whatever the language of the page. Undefined until they are wanted and have come. */
export function useDutch(t: Translator, isWanted: boolean): Translator | undefined {
  const [dutch, setDutch] = useState<Translator | undefined>(() => (t.language === 'nl' ? t : undefined));
  useEffect(() => {
    if (t.language === 'nl' || !isWanted) return;
    loadTexts('nl', PROFILE_TEXTS).then(
      (texts) => setDutch(() => translator('nl', texts)),
      () => undefined,
    );
  }, [t, isWanted]);
  return dutch;
}
