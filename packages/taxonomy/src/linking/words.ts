// SPDX-License-Identifier: EUPL-1.2
import { cyrillicToLatin, foldLatin, foldText, isCyrillic } from '../fold-text.ts';
import type { Span } from './concept.ts';

/**
 * A word of a text. `written` is as it stands there in small letters, `folded` without accents; `sound` is the same in one Latin spelling for both scripts, so that
 * кухар, kukhar and kuhar are one word, and ru "электрик" is uk "електрик".
 */
export type Word = Span & { written: string; folded: string; sound: string; isCyrillic: boolean };

/** Letters and digits; "c++" and "c#" keep their signs. */
const WORD = /[\p{L}\p{N}\p{M}'’ʼ`´]+[+#]*/gu;

/** The words of a text with their places. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const [written] = match;
    const folded = foldText(written) + (/[+#]+$/.exec(written)?.[0] ?? '');
    if (folded === '') continue;
    words.push({
      written: written.toLowerCase(),
      folded,
      sound: soundOf(folded),
      isCyrillic: isCyrillic(folded),
      start: match.index,
      end: match.index + written.length,
    });
  }
  return words;
}

/** The one Latin spelling of a folded word. */
export function soundOf(folded: string): string {
  return isCyrillic(folded) ? cyrillicToLatin(folded) : foldLatin(folded);
}
