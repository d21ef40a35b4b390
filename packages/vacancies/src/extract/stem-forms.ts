// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import { contentOf, keyOf, stemOf, stemsOf, type Word, wordsOf } from '@opstap/taxonomy/linking';

/** A word with the stems that it may have. */
export type FormedWord = Word & { forms: ReadonlySet<string> };

const known = new Map<string, ReadonlySet<string>>();
const KNOWN_WORDS = 50_000;

/** The words of a label that say something, as stems. */
export function stemsOfLabel(label: string, language: Language): string[] {
  return contentOf(wordsOf(label.replace(/\([^)]*\)/g, ''))).map((word) => keyOf(stemOf(word, language)));
}

/** The words of a text, each with its stems. */
export function formedWords(text: string): FormedWord[] {
  return wordsOf(text).map((word) => ({ ...word, forms: formsOf(word) }));
}

/** The words of a piece of the text. */
export function wordsWithin(words: readonly FormedWord[], from: number, to: number): readonly FormedWord[] {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < words.length && (words[end]?.end ?? 0) <= to) end++;
  return words.slice(low, end);
}

/** Also the stem of its verb: "verzorgt" is one of "verzorgen". */
function formsOf(word: Word): ReadonlySet<string> {
  const before = known.get(word.folded);
  if (before) return before;
  const forms = new Set(stemsOf(word).map(keyOf));
  const { folded } = word;
  if (folded.length > 3 && folded.endsWith('t'))
    for (const stem of [folded.slice(0, -1), shortVowel(folded.slice(0, -1))])
      forms.add(stemOf({ ...word, folded: `${stem}en` }, 'nl').text);
  if (known.size < KNOWN_WORDS) known.set(folded, forms);
  return forms;
}

/** maakt → mak(en), leest → lez(en). */
function shortVowel(stem: string): string {
  return stem
    .replace(/([aeou])\1([^aeiou])$/, '$1$2')
    .replace(/f$/, 'v')
    .replace(/s$/, 'z');
}

const SHORTEST_PART = 4;

const parts = new Map<string, readonly string[]>();

/** The two halves of a compound that has them both among `stems`, which are the same at every call: "toegangscontrole" → toegang, control. */
export function partsOf(word: Word, stems: { has(stem: string): boolean }): readonly string[] {
  const before = parts.get(word.folded);
  if (before) return before;
  const found = halvesOf(word, stems);
  if (parts.size < KNOWN_WORDS) parts.set(word.folded, found);
  return found;
}

function halvesOf(word: Word, stems: { has(stem: string): boolean }): string[] {
  const { folded } = word;
  const stemOfPart = (part: string) => stemOf({ ...word, folded: part }, 'nl').text;
  for (let cut = folded.length - SHORTEST_PART; cut >= SHORTEST_PART; cut--) {
    const tail = stemOfPart(folded.slice(cut));
    if (!stems.has(tail)) continue;
    const left = folded.slice(0, cut);
    const heads = [left, left.replace(/s$/, ''), left.replace(/en$/, '')].filter(
      (head) => head.length >= SHORTEST_PART,
    );
    const head = heads.map(stemOfPart).find((stem) => stems.has(stem));
    if (head) return [head, tail];
  }
  return [];
}
