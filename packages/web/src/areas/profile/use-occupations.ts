// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGES, type Language } from '@opstap/kernel';
import { competenceSuggester } from '@opstap/profiles';
import {
  buildOccupationIndex,
  lookUpOccupations,
  type Names,
  occupationName,
  type Reference,
  type Taxonomy,
} from '@opstap/taxonomy';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { loadNames, loadReference, loadTaxonomy } from '../../app/published.ts';
import type { ComboboxOption } from '../../ui/combobox.tsx';

const SUGGESTIONS = 8;

/** Reference data as the profile needs it: what work there is, what belongs to it, and how it is called. */
export type Occupations = {
  taxonomy: Taxonomy;
  /** Names of occupations in the languages that are loaded. */
  reference: Reference;
  /** Text to occupations, the best first. The only place that knows how they are found. */
  find(text: string): ComboboxOption[];
  /** The competences of an occupation, the most telling first. */
  competencesOf(occupation: string): string[];
  nameOf(kind: NamedKind, id: string): string;
};

export type NamedKind = keyof NonNullable<Taxonomy['names'][Language]> | 'occupations';

/** Undefined while loading. Names in the other languages follow while somebody types. */
export function useOccupations(
  language: Language,
  demo: boolean,
): Occupations | { failed: true } | undefined {
  const [loaded, setLoaded] = useState<{ reference: Reference; taxonomy: Taxonomy }>();
  const [names, setNames] = useState<Reference['names']>();
  const [hasFailed, setFailed] = useState(false);

  useEffect(() => {
    const languages = language === 'nl' ? [language] : [language, 'nl' as const];
    Promise.all([loadReference(languages, demo), loadTaxonomy(languages)]).then(
      ([reference, taxonomy]) => {
        setLoaded({ reference, taxonomy });
        // Without a connection the names that are here serve.
        void loadNames(LANGUAGES).then(setNames, () => undefined);
      },
      () => setFailed(true),
    );
  }, [language, demo]);

  const index = useMemo(
    () => loaded && buildOccupationIndex({ ...loaded.reference, names: names ?? loaded.reference.names }),
    [loaded, names],
  );
  const competencesOf = useMemo(() => loaded && competenceSuggester(loaded.taxonomy.profiles), [loaded]);

  if (hasFailed) return { failed: true };
  if (!loaded || !index || !competencesOf) return undefined;
  const { reference, taxonomy } = loaded;
  return {
    taxonomy,
    reference,
    competencesOf,
    nameOf(kind, id) {
      const named: Names | undefined =
        kind === 'occupations' ? reference.names[language]?.[id] : taxonomy.names[language]?.[kind][id];
      return named?.preferred ?? id;
    },
    find: (text) =>
      lookUpOccupations(index, text, language, SUGGESTIONS).map(({ occupation: { id }, label }) => {
        const own = occupationName(reference, id, language) ?? label;
        return { value: id, label: own, ...(label !== own && { note: label }) };
      }),
  };
}
