// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGES, type Language } from '@opstap/kernel';
import { IMPORTANCES, type Names, type NamesById, type Taxonomy } from '../competence.ts';
import type { Occupation, OccupationProfile } from '../occupation.ts';
import type { Reference } from '../reference.ts';
import type { Concept } from './concept.ts';

/** What a text can be linked to from our own data: occupations with what they ask, competences, and the unit groups by their name. */
export function conceptsOf({ occupations, names }: Reference, taxonomy: Taxonomy): Concept[] {
  return [
    ...occupations.map((occupation) =>
      occupationConcept(occupation, names, taxonomy.profiles[occupation.id]),
    ),
    ...taxonomy.competences.map(
      ({ id, kind }): Concept => ({
        concept: id,
        kind,
        labels: inEachLanguage((language) => labelsOf(taxonomy.names[language]?.competences, id)),
      }),
    ),
    ...taxonomy.iscoGroups.flatMap(({ code, labels }): Concept[] =>
      code.length === 4
        ? [
            {
              concept: code,
              kind: 'unit_group',
              isco: code,
              labels: inEachLanguage((language) => [labels[language]]),
            },
          ]
        : [],
    ),
  ];
}

function occupationConcept(
  { id, isco08 }: Occupation,
  names: Reference['names'],
  profile: OccupationProfile | undefined,
): Concept {
  return {
    concept: id,
    kind: 'occupation',
    isco: isco08,
    labels: inEachLanguage((language) => labelsOf(names[language], id)),
    competences: IMPORTANCES.flatMap((importance) =>
      (profile?.competences[importance] ?? []).map((competence) => ({ id: competence, importance })),
    ),
  };
}

function labelsOf(names: NamesById | undefined, id: string): string[] {
  const found: Names | undefined = names?.[id];
  return found ? [found.preferred, ...found.alternative] : [];
}

function inEachLanguage(labels: (language: Language) => string[]): Concept['labels'] {
  return Object.fromEntries(LANGUAGES.map((language) => [language, labels(language)]));
}
