// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import { type ProfileNames, type Translator, translator } from '@opstap/publication';
import { useEffect, useState } from 'preact/hooks';
import { loadTexts } from '../../app/client/load-texts.ts';
import { loadNames, loadTaxonomy } from '../../app/published.ts';

/** What it takes to put a profile into words, in one or more languages. */
export type ProfileSides = { names: ProfileNames; translators: readonly Translator[] };

export async function loadSides(
  languages: readonly Language[],
  areas: readonly string[],
): Promise<ProfileSides> {
  const [taxonomy, names, ...translators] = await Promise.all([
    loadTaxonomy(languages),
    loadNames(languages),
    ...languages.map(async (language) => translator(language, await loadTexts(language, areas))),
  ]);
  return { names: { taxonomy, reference: { names } }, translators };
}

/** Dutch first, and the language of the page. Undefined until they are wanted and have come. */
export function useSides(
  language: Language,
  areas: readonly string[],
  isWanted: boolean,
): ProfileSides | 'failed' | undefined {
  const [sides, setSides] = useState<ProfileSides | 'failed'>();
  useEffect(() => {
    if (!isWanted) return undefined;
    let isCurrent = true;
    loadSides(language === 'nl' ? ['nl'] : ['nl', language], areas).then(
      (loaded) => isCurrent && setSides(loaded),
      () => isCurrent && setSides('failed'),
    );
    return () => {
      isCurrent = false;
    };
  }, [language, isWanted]);
  return sides;
}
