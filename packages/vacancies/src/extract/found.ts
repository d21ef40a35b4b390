// SPDX-License-Identifier: EUPL-1.2
import type { Span } from '../vacancy.ts';
import { lowered } from './lower-case.ts';

/** Something that was read, and the words that say it. */
export type Found<T> = { value: T; spans: readonly Span[] };

export function spanOf(match: RegExpMatchArray, offset = 0): Span {
  const from = offset + (match.index ?? 0);
  return [from, from + match[0].length];
}

/** A piece of a text that stands by itself, and where it begins. */
export type Piece = { text: string; from: number; lower: string };

/** Every reader of a field asks for the sentences of the same text. */
let last: { text: string; sentences: readonly Piece[] } = { text: '', sentences: [] };

/** Sentences, lines and bullets; an abbreviation such as "p.w." ends none. */
export function sentencesOf(text: string): readonly Piece[] {
  if (text === last.text) return last.sentences;
  const sentences = cut(text, /\n+|(?<=[.!?;])\s+(?=["'’(•*\-–]?\p{Lu}|\d|€|["'’]?[\p{Ll}]{2,}\s)/gu);
  last = { text, sentences };
  return sentences;
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
  const add = (to: number) => {
    const piece = text.slice(from, to);
    if (piece.trim() !== '') pieces.push({ text: piece, from, lower: lowered(piece) });
  };
  for (const match of text.matchAll(at)) {
    add(match.index);
    from = match.index + match[0].length;
  }
  add(text.length);
  return pieces;
}
