// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import { competenceSuggester } from '@opstap/profiles';
import type { Names, Reference, Taxonomy } from '@opstap/taxonomy';
import { type Mention, mentionsIn, namedInTaxonomy } from '@opstap/taxonomy/linking';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { loadReference, loadTaxonomy } from '../../app/published.ts';

/** Reference data as the profile needs it: what work there is, what belongs to it, and how it is called. */
export type Occupations = {
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

/** Undefined while loading. */
export function useOccupations(
  language: Language,
  demo: boolean,
): Occupations | { failed: true } | undefined {
  const [loaded, setLoaded] = useState<{ reference: Reference; taxonomy: Taxonomy }>();
  const [hasFailed, setFailed] = useState(false);

  useEffect(() => {
    const languages = language === 'nl' ? [language] : [language, 'nl' as const];
    Promise.all([loadReference(languages, demo), loadTaxonomy(languages)]).then(
      ([reference, taxonomy]) => setLoaded({ reference, taxonomy }),
      () => setFailed(true),
    );
  }, [language, demo]);

  const competencesOf = useMemo(() => loaded && competenceSuggester(loaded.taxonomy.profiles), [loaded]);

  if (hasFailed) return { failed: true };
  if (!loaded || !competencesOf) return undefined;
  const { reference, taxonomy } = loaded;
  const named = {
    papers: namedInTaxonomy(taxonomy, 'licences'),
    languages: namedInTaxonomy(taxonomy, 'spokenLanguages'),
  };
  return {
    taxonomy,
    reference,
    competencesOf,
    mentionsIn: (text) => (text ? mentionsIn(text, named) : []),
    nameOf(kind, id) {
      const named: Names | undefined =
        kind === 'occupations' ? reference.names[language]?.[id] : taxonomy.names[language]?.[kind][id];
      return named?.preferred ?? id;
    },
  };
}
