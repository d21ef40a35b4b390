// SPDX-License-Identifier: EUPL-1.2
import { type Beginnings, begunStems, misspeltStems } from './beginnings.ts';
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
  /** By stem how much a label that has it gains, where the last word is still being typed and may become that one. */
  begun: ReadonlyMap<number, number>;
};

/** A word that no label has counts as a rare one at least, so that a text full of them is near to nothing. */
const UNKNOWN_IDF = 6;
/** A stem that is only spelt alike counts for less than how much it is alike. */
const DOUBT = 1.5;

/** `beginnings` only where the text is being typed: then its last word may lack its end. */
export function queryOf(near: NearStems, text: string, beginnings?: Beginnings): Query {
  const all = wordsOf(text);
  const words = contentOf(all);
  const last = all.at(-1);
  const isOpen = beginnings && last?.end === text.length;
  const begunWith = isOpen ? begunStems(beginnings, last) : [];
  const stems = new Map<number, { similarity: number; word: number }>();
  let squares = 0;
  let rarity = UNKNOWN_IDF;
  for (const [at, word] of words.entries()) {
    // What only is spelt like the beginning of a word says nothing where there are words that begin so.
    const isBegun = word === last && begunWith.length > 0;
    let idf = 0;
    let alike = UNKNOWN_IDF;
    for (const { id, similarity } of stemsOf(word).flatMap((stem) => nearStems(near, stem))) {
      if (isBegun && similarity < 1) continue;
      const own = near.vocabulary.idf[id] ?? 0;
      if (similarity === 1) idf = Math.max(idf, own);
      else alike = Math.max(alike, own);
      const certain = similarity ** DOUBT;
      if (certain > (stems.get(id)?.similarity ?? 0)) stems.set(id, { similarity: certain, word: at });
    }
    rarity = idf || alike;
    squares += rarity ** 2;
  }
  const length = Math.sqrt(squares) || 1;
  const begun = new Map<number, number>();
  const guessed = isOpen && begunWith.length === 0 ? misspeltStems(beginnings, last) : begunWith;
  for (const { id, similarity } of guessed)
    begun.set(id, Math.max(similarity * (rarity / length), begun.get(id) ?? 0));
  return { folded: all.map(({ folded }) => folded).join(' '), words, stems, length, begun };
}
