// SPDX-License-Identifier: EUPL-1.2
import type { Span } from '../vacancy.ts';

/** Something that was read, and the words that say it. */
export type Found<T> = { value: T; spans: readonly Span[] };

export function spanOf(match: RegExpMatchArray, offset = 0): Span {
  const from = offset + (match.index ?? 0);
  return [from, from + match[0].length];
}

/** A piece of a text that stands by itself, and where it begins. */
export type Piece = { text: string; from: number };

/** Sentences, lines and bullets; an abbreviation such as "p.w." ends none. */
export function sentencesOf(text: string): Piece[] {
  return cut(text, /\n+|(?<=[.!?;])\s+(?=["'’(•*\-–]?\p{Lu}|\d|€|["'’]?[\p{Ll}]{2,}\s)/gu);
}

/** Smaller: also at commas and semicolons. */
export function phrasesOf({ text, from }: Piece): Piece[] {
  return cut(text, /[,;:•|]\s+|\s[–—-]\s|(?<!\d)\.\s|\s\/\s/gu).map((piece) => ({
    ...piece,
    from: piece.from + from,
  }));
}

function cut(text: string, at: RegExp): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(at)) {
    pieces.push({ text: text.slice(from, match.index), from });
    from = match.index + match[0].length;
  }
  pieces.push({ text: text.slice(from), from });
  return pieces.filter((piece) => piece.text.trim() !== '');
}
