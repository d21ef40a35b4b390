// SPDX-License-Identifier: EUPL-1.2
import type { Reference, Taxonomy } from '@opstap/taxonomy';
import {
  buildLinkIndex,
  conceptsOf,
  type LinkIndex,
  type Named,
  namedInTaxonomy,
} from '@opstap/taxonomy/linking';
import { knownPlaces, type Places } from './places.ts';

/** How languages are shortened in Ukrainian and Russian CVs. */
const SHORT: Readonly<Record<string, readonly string[]>> = {
  uk: ['укр'],
  ru: ['рус', 'рос'],
  en: ['англ'],
  de: ['нем', 'нім'],
  pl: ['польск', 'пол'],
  fr: ['франц', 'фр'],
};

/** What a CV is compared with. Made once; names in all languages that are loaded count. */
export type CvKnowledge = {
  index: LinkIndex;
  papers: readonly Named[];
  languages: readonly Named[];
  places: Places;
};

/** Half a second of work or more on a telephone. */
export function cvKnowledge(reference: Reference, taxonomy: Taxonomy): CvKnowledge {
  return {
    // A title is linked, not what the work asks: without competences the index is made in a third of the time.
    index: buildLinkIndex(conceptsOf(reference, taxonomy).filter(({ kind }) => kind === 'occupation')),
    papers: namedInTaxonomy(taxonomy, 'licences'),
    languages: namedInTaxonomy(taxonomy, 'spokenLanguages').map(({ id, labels }) => ({
      id,
      labels: [...labels, ...(SHORT[id] ?? [])],
    })),
    places: knownPlaces(reference.municipalities.map(({ name }) => name)),
  };
}
