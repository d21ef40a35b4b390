// SPDX-License-Identifier: EUPL-1.2
import type { Readability } from '../upkeep.ts';

/** A word with more letters is long: Björnsson’s choice. */
const MOST_LETTERS = 6;
const WORD = /[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu;
/** A sentence ends at these when a space and something that can begin a sentence follow: "bijv. loon" is no end, "om 9.30 uur" neither. */
const END = /[.!?…:](?=[”"»)]*\s+[“"«(]?[\p{Lu}\p{N}])/gu;

/**
 * LIX (C. H. Björnsson, Läsbarhet, Stockholm 1968): the average number of words in a sentence, plus the share of words of more than
 * six letters in per cent. It counts letters and no syllables, so it is the same sum in every language and alphabet; but languages
 * differ in the length of their words, so only texts of one language can be compared by it. It is no CEFR level.
 *
 * @param passages paragraphs and items of lists; each is at least one sentence.
 */
export function lix(passages: readonly string[]): Readability {
  let [words, long, sentences] = [0, 0, 0];
  for (const passage of passages) {
    const found = passage.match(WORD) ?? [];
    if (found.length === 0) continue;
    words += found.length;
    long += found.filter((word) => (word.match(/\p{L}/gu)?.length ?? 0) > MOST_LETTERS).length;
    sentences += countSentences(passage);
  }
  if (words === 0) return { lix: 0, words, sentences };
  return { lix: Math.round(words / sentences + (100 * long) / words), words, sentences };
}

/** How many sentences a passage has, as a reader sees them. A passage without a full stop is one. */
export function countSentences(passage: string): number {
  return (passage.trim().match(END)?.length ?? 0) + 1;
}
