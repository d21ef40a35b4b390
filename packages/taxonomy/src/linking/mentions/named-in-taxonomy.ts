// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGES } from '@opstap/kernel';
import type { Taxonomy } from '../../competence.ts';
import type { Named } from './mention.ts';

/** What texts may mention by name, with every name of each in the languages that are loaded. */
export function namedInTaxonomy(taxonomy: Taxonomy, kind: 'licences' | 'spokenLanguages'): Named[] {
  return taxonomy[kind].map((id) => ({
    id,
    labels: LANGUAGES.flatMap((language) => {
      const names = taxonomy.names[language]?.[kind][id];
      return names ? [names.preferred, ...names.alternative] : [];
    }),
  }));
}
