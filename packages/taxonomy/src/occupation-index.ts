// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGES, type Language } from '@opstap/kernel';
import MiniSearch from 'minisearch';
import type { Names } from './competence.ts';
import { cyrillicToLatin, foldText, isCyrillic } from './fold-text.ts';
import type { Occupation } from './occupation.ts';
import type { Reference } from './reference.ts';

/** One way to write one occupation: a form of a label, in its own script or in Latin letters. */
export type IndexedLabel = {
  id: number;
  occupation: number;
  language: Language;
  /** As a person reads it. */
  label: string;
  /** As it is compared. */
  folded: string;
  /** A Cyrillic label written in Latin letters. */
  latin: boolean;
};

export type OccupationIndex = {
  occupations: readonly Occupation[];
  labels: readonly IndexedLabel[];
  search: MiniSearch<IndexedLabel>;
};

const NO_NAMES: Names = { preferred: '', alternative: [] };

/** Makes the index once per visit; from the languages that are loaded. The order of `occupations` breaks ties. */
export function buildOccupationIndex({
  occupations,
  names,
}: Pick<Reference, 'occupations' | 'names'>): OccupationIndex {
  const labels: IndexedLabel[] = [];
  for (const [occupation, { id }] of occupations.entries()) {
    for (const language of LANGUAGES) {
      const { preferred, alternative } = names[language]?.[id] ?? NO_NAMES;
      if (!preferred) continue;
      for (const label of [...formsOf(preferred), ...alternative]) {
        const entry = { occupation, language, label, folded: foldText(label), latin: false };
        labels.push({ ...entry, id: labels.length });
        if (isCyrillic(label)) {
          labels.push({ ...entry, id: labels.length, folded: cyrillicToLatin(entry.folded), latin: true });
        }
      }
    }
  }
  const search = new MiniSearch<IndexedLabel>({
    fields: ['folded'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term || null,
  });
  search.addAll(labels);
  return { occupations, labels, search };
}

/** "Вчителька / вчитель початкових класів" → both forms in full: a shorter form takes over the end of the last one. */
export function formsOf(preferred: string): string[] {
  const forms = preferred.split(' / ').map((form) => form.trim().split(' '));
  const last = forms.at(-1) ?? [];
  return forms.map((words) => [...words, ...last.slice(words.length)].join(' '));
}
