// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import { competenceSuggester } from '@opstap/profiles';
import type { Names, Reference, Taxonomy } from '@opstap/taxonomy';
import { type Mention, mentionsIn, namedInTaxonomy } from '@opstap/taxonomy/linking';
import { useEffect, useState } from 'preact/hooks';
import { loadAbilities, loadReference, loadTaxonomy, NO_REFERENCE } from '../../app/published.ts';

/** Reference data as the profile needs it: what work there is, what belongs to it, and how it is called. */
export type Occupations = {
  /** False while there are only spoken languages and licences. */
  isWhole: boolean;
  taxonomy: Taxonomy;
  /** Names of occupations in the languages that are loaded. */
  reference: Reference;
  /** The competences of an occupation, the most telling first. */
  competencesOf(occupation: string): string[];
  nameOf(kind: NamedKind, id: string): string;
  /** What a text says beside the work: how long, until when, papers, languages. */
  mentionsIn(text: string): Mention[];
};

export type NamedKind = keyof NonNullable<Taxonomy['names'][Language]> | 'occupations';

/** Undefined until it is wanted and has come. */
export function useOccupations(
  language: Language,
  demo: boolean,
  isWanted: boolean,
): Occupations | 'failed' | undefined {
  return useLoaded(language, isWanted, async (languages) => {
    const [reference, taxonomy] = await Promise.all([
      loadReference(languages, demo),
      loadTaxonomy(languages),
    ]);
    return occupationsOf(language, reference, taxonomy, true);
  });
}

/** Spoken languages and licences alone: what a profile starts with. */
export function useAbilities(language: Language): Occupations | 'failed' | undefined {
  return useLoaded(language, true, async (languages) =>
    occupationsOf(language, NO_REFERENCE, await loadAbilities(languages), false),
  );
}

/** Names are in the reader's language and in Dutch. */
function useLoaded(
  language: Language,
  isWanted: boolean,
  load: (languages: readonly Language[]) => Promise<Occupations>,
): Occupations | 'failed' | undefined {
  const [loaded, setLoaded] = useState<Occupations | 'failed'>();
  useEffect(() => {
    if (!isWanted) return;
    load(language === 'nl' ? [language] : [language, 'nl']).then(setLoaded, () => setLoaded('failed'));
  }, [language, isWanted]);
  return loaded;
}

function occupationsOf(
  language: Language,
  reference: Reference,
  taxonomy: Taxonomy,
  isWhole: boolean,
): Occupations {
  const named = {
    papers: namedInTaxonomy(taxonomy, 'licences'),
    languages: namedInTaxonomy(taxonomy, 'spokenLanguages'),
  };
  return {
    isWhole,
    taxonomy,
    reference,
    competencesOf: competenceSuggester(taxonomy.profiles),
    mentionsIn: (text) => (text ? mentionsIn(text, named) : []),
    nameOf(kind, id) {
      const names: Names | undefined =
        kind === 'occupations' ? reference.names[language]?.[id] : taxonomy.names[language]?.[kind][id];
      return names?.preferred ?? id;
    },
  };
}
