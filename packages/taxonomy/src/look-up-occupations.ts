// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import { foldLatin, foldText, isCyrillic } from './fold-text.ts';
import type { Occupation } from './occupation.ts';
import type { IndexedLabel, OccupationIndex } from './occupation-index.ts';
import { similarity } from './similarity.ts';

/** `label` is the form that was recognised, in `language`; `score` is between the threshold and 1 (the same words). */
export type OccupationMatch = { occupation: Occupation; label: string; language: Language; score: number };

/** Below this we say "not found" rather than offer something else. */
const THRESHOLD = 0.6;
/** Labels in the person's own language come first among equals; a transliteration comes last. */
const OTHER_LANGUAGE = 0.98;
const TRANSLITERATED = 0.96;

/**
 * Finds occupations by free text in any of the four languages, also misspelt, half typed, or Cyrillic in Latin letters.
 * Women's and men's forms are labels of equal weight, so they give the same result.
 *
 * @returns best first, at most `limit`, each occupation once; [] when nothing is near enough
 */
export function lookUpOccupations(
  index: OccupationIndex,
  text: string,
  language: Language,
  limit: number,
): OccupationMatch[] {
  const query = foldText(text).slice(0, 100);
  if (query.length < 2) return [];
  const latinQuery = isCyrillic(query) ? '' : foldLatin(query);
  const best = new Map<number, OccupationMatch>();
  for (const label of nearLabels(index, query, latinQuery)) {
    const occupation = index.occupations[label.occupation];
    if (!occupation) continue;
    const near = similarity(label.latin ? latinQuery : query, label.folded);
    const weight = label.latin ? TRANSLITERATED : label.language === language ? 1 : OTHER_LANGUAGE;
    const score = near * weight;
    if (score < THRESHOLD || score <= (best.get(label.occupation)?.score ?? 0)) continue;
    best.set(label.occupation, { occupation, label: label.label, language: label.language, score });
  }
  const ranked = [...best].sort(([a, left], [b, right]) => right.score - left.score || a - b);
  return ranked.slice(0, limit).map(([, match]) => match);
}

/** Labels that share a word, the beginning of a word, or a misspelt word with the query. */
function nearLabels({ search, labels }: OccupationIndex, query: string, latinQuery: string): IndexedLabel[] {
  const text = latinQuery && latinQuery !== query ? `${query} ${latinQuery}` : query;
  const fuzzy = (term: string) => (term.length < 4 ? 0 : term.length < 8 ? 1 : 2);
  return search.search(text, { prefix: true, fuzzy }).flatMap(({ id }) => labels[id] ?? []);
}
