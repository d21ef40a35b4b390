// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGES } from '@opstap/kernel';
import type { Reference } from '../reference.ts';
import type { Concept } from './concept.ts';

/** What a text can be linked to from our own reference data. */
export function conceptsOf({ occupations }: Pick<Reference, 'occupations'>): Concept[] {
  return occupations.map(({ id, isco08, labels }) => ({
    concept: id,
    kind: 'occupation',
    isco: isco08,
    labels: Object.fromEntries(
      LANGUAGES.map((language) => [language, [labels[language].preferred, ...labels[language].alternative]]),
    ),
  }));
}
