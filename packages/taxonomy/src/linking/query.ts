// SPDX-License-Identifier: EUPL-1.2
import { type NearStems, nearStems } from './near-stems.ts';
import { stemsOf } from './stems.ts';
import { contentOf } from './stop-words.ts';
import { type Word, wordsOf } from './words.ts';

/**
 * What a text asks for: its words that say something, and by stem how well the best of them fits it (0 to 1) and which
 * one that is. `length` makes scores of short and long texts comparable.
 */
export type Query = {
  folded: string;
  words: readonly Word[];
  stems: ReadonlyMap<number, { similarity: number; word: number }>;
  length: number;
};

/** A word that no label has counts as a rare one at least, so that a text full of them is near to nothing. */
const UNKNOWN_IDF = 6;
/** A stem that is only spelt alike counts for less than how much it is alike. */
const DOUBT = 1.5;

export function queryOf(near: NearStems, text: string): Query {
  const all = wordsOf(text);
  const words = contentOf(all);
  const stems = new Map<number, { similarity: number; word: number }>();
  let squares = 0;
  for (const [at, word] of words.entries()) {
    let idf = 0;
    let alike = UNKNOWN_IDF;
    for (const { id, similarity } of stemsOf(word).flatMap((stem) => nearStems(near, stem))) {
      const rarity = near.vocabulary.idf[id] ?? 0;
      if (similarity === 1) idf = Math.max(idf, rarity);
      else alike = Math.max(alike, rarity);
      const certain = similarity ** DOUBT;
      if (certain > (stems.get(id)?.similarity ?? 0)) stems.set(id, { similarity: certain, word: at });
    }
    squares += (idf || alike) ** 2;
  }
  return { folded: all.map(({ folded }) => folded).join(' '), words, stems, length: Math.sqrt(squares) || 1 };
}
