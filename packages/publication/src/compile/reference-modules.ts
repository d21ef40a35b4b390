// SPDX-License-Identifier: EUPL-1.2
import type { OccupationTraits } from '@opstap/journeys';
import { LANGUAGES } from '@opstap/kernel';
import { EMPTY_LIBRARY, type Reference, type Taxonomy } from '@opstap/taxonomy';
import { browserModule } from './browser-module.ts';
import type { SourceFile } from './content.ts';

/**
 * What a browser loads of the reference data, in pieces: the traits that the law needs at once, the rest without names and without
 * the library, and the names of occupations, of competences and of abilities (spoken languages, licences) a file for each language.
 */
export function referenceModules(reference: Reference, taxonomy: Taxonomy): SourceFile[] {
  const { spokenLanguages, licences, ...work } = taxonomy;
  const type = (name: string) => `import('@opstap/taxonomy').${name}`;
  return [
    ...browserModule('traits', traitsOf(reference), "import('@opstap/journeys').OccupationTraits[]"),
    ...browserModule('reference', { ...reference, names: {}, library: EMPTY_LIBRARY }, type('Reference')),
    ...browserModule(
      'taxonomy',
      { ...work, names: {} },
      `Omit<${type('Taxonomy')}, keyof ${type('Abilities')}>`,
    ),
    ...browserModule('abilities', { spokenLanguages, licences }, type('Abilities')),
    ...LANGUAGES.flatMap((language) => {
      const { competences = {}, ...abilities } = taxonomy.names[language] ?? {};
      return [
        ...browserModule(`names/${language}/occupations`, reference.names[language] ?? {}, type('NamesById')),
        ...browserModule(`names/${language}/competences`, competences, type('NamesById')),
        ...browserModule(`names/${language}/abilities`, abilities, type('AbilityNames')),
      ];
    }),
  ];
}

/** What the law needs to know of each occupation: a journey can be made before the rest of the reference data is there. */
function traitsOf({ occupations }: Reference): OccupationTraits[] {
  return occupations.map(({ id, regulation, meanwhile }) => ({
    id,
    regulation,
    ...(meanwhile && { meanwhile }),
  }));
}
