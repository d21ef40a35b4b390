// SPDX-License-Identifier: EUPL-1.2
import { editDistance } from '../edit-distance.ts';
import type { Word } from './words.ts';

/** The words of all labels by their sound, sorted, so that those that begin alike stand together; Cyrillic ones apart. */
export type Beginnings = { latin: SortedWords; cyrillic: SortedWords };
type SortedWords = readonly { sound: string; id: number }[];

/** How well a stem fits a word that is half typed (0 to 1). */
type Begun = { id: number; similarity: number };

/** Fewer letters begin too much. */
const SHORTEST = 3;
/** What a word that begins so counts for, from almost nothing typed to all of it. */
const BEGINS = { least: 0.75, most: 1 };
/** From so many letters on one may be wrong. */
const LONG_ENOUGH_TO_ERR = 5;
const MISSPELT = { least: 0.4, most: 0.95 };
/** Cyrillic typed in Latin letters, or a Latin word that sounds like what was typed in Cyrillic ones. */
const OTHER_SCRIPT = 0.95;
/** The least that two words must share before their letters are compared. */
const SAME_START = 2;

export function beginningsBuilder() {
  const latin = new Map<string, number>();
  const cyrillic = new Map<string, number>();
  return {
    add({ sound, isCyrillic }: Word, id: number): void {
      (isCyrillic ? cyrillic : latin).set(sound, id);
    },
    finish: (): Beginnings => ({ latin: sorted(latin), cyrillic: sorted(cyrillic) }),
  };
}

function sorted(words: ReadonlyMap<string, number>): SortedWords {
  return [...words]
    .map(([sound, id]) => ({ sound, id }))
    .sort((left, right) => (left.sound < right.sound ? -1 : 1));
}

/** The stems of words that begin with what is typed, also in the other script. */
export function begunStems(beginnings: Beginnings, typed: Word): Begun[] {
  if (typed.sound.length < SHORTEST) return [];
  const [own, other] = inScriptOf(beginnings, typed);
  return [...begun(own, typed.sound, 1), ...begun(other, typed.sound, OTHER_SCRIPT)];
}

/** The same where a letter is wrong, missing or too many. */
export function misspeltStems(beginnings: Beginnings, { sound: typed, isCyrillic }: Word): Begun[] {
  if (typed.length < LONG_ENOUGH_TO_ERR) return [];
  const [own] = inScriptOf(beginnings, { isCyrillic });
  return startingWith(own, typed.slice(0, SAME_START)).flatMap(({ sound, id }) => {
    if (sound.length < typed.length - 1) return [];
    const isNear = [-1, 0, 1].some((more) => editDistance(typed, sound.slice(0, typed.length + more)) <= 1);
    const share = Math.min(1, typed.length / sound.length);
    return isNear ? [{ id, similarity: between(MISSPELT, share) }] : [];
  });
}

function inScriptOf(
  { latin, cyrillic }: Beginnings,
  { isCyrillic }: Pick<Word, 'isCyrillic'>,
): [own: SortedWords, other: SortedWords] {
  return isCyrillic ? [cyrillic, latin] : [latin, cyrillic];
}

function begun(words: SortedWords, typed: string, weight: number): Begun[] {
  return startingWith(words, typed).map(({ sound, id }) => ({
    id,
    similarity: weight * between(BEGINS, typed.length / sound.length),
  }));
}

function between({ least, most }: { least: number; most: number }, share: number): number {
  return least + (most - least) * share;
}

function startingWith(words: SortedWords, start: string): SortedWords {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.sound ?? '') < start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (words[end]?.sound.startsWith(start)) end++;
  return words.slice(low, end);
}
