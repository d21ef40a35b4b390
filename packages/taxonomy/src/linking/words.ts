// SPDX-License-Identifier: EUPL-1.2
import { cyrillicToLatin, foldLatin, foldText, isCyrillic } from '../fold-text.ts';
import type { Span } from './concept.ts';

/**
 * A word of a text. `written` is as it stands there in small letters, `folded` without accents; `sound` is the same in one Latin spelling for both scripts, so that
 * кухар, kukhar and kuhar are one word, and ru "электрик" is uk "електрик".
 */
export type Word = Span & Spelling;
type Spelling = { written: string; folded: string; sound: string; isCyrillic: boolean };

/** Letters and digits; "c++" and "c#" keep their signs. */
const WORD = /[\p{L}\p{N}\p{M}'’ʼ`´]+[+#]*/gu;
const SIGNS = /[+#]+$/;

/** Labels repeat their words: each is folded once. Emptied when it is full, since texts can hold anything. */
const known = new Map<string, Spelling>();
const REMEMBERED = 50_000;

/** The words of a text with their places. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const spelling = spellingOf(match[0]);
    if (spelling.folded !== '')
      words.push({ ...spelling, start: match.index, end: match.index + match[0].length });
  }
  return words;
}

function spellingOf(written: string): Spelling {
  const found = known.get(written);
  if (found) return found;
  const folded = foldText(written) + (SIGNS.exec(written)?.[0] ?? '');
  const spelling = {
    written: written.toLowerCase(),
    folded,
    sound: soundOf(folded),
    isCyrillic: isCyrillic(folded),
  };
  if (known.size >= REMEMBERED) known.clear();
  known.set(written, spelling);
  return spelling;
}

/** The one Latin spelling of a folded word. */
export function soundOf(folded: string): string {
  return isCyrillic(folded) ? cyrillicToLatin(folded) : foldLatin(folded);
}
