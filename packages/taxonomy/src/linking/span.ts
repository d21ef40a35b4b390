// SPDX-License-Identifier: EUPL-1.2
import type { Span } from './concept.ts';
import type { Query } from './query.ts';

/** Words further from the best one than this belong to another part of the text. */
const REACH = 4;

/** The part of the text that a label was recognised by: its best word and those near it; all words when there is none. */
export function spanOf({ words, stems }: Query, label: readonly number[]): Span {
  const found = label.flatMap((stem) => stems.get(stem) ?? []);
  found.sort((left, right) => right.similarity - left.similarity || left.word - right.word);
  const best = found[0]?.word;
  const places =
    best === undefined
      ? [...words.keys()]
      : found.map(({ word }) => word).filter((word) => Math.abs(word - best) <= REACH);
  const recognised = places.flatMap((place) => words[place] ?? []);
  return {
    start: Math.min(
      ...recognised.map(({ start }) => start),
      recognised.length > 0 ? Number.POSITIVE_INFINITY : 0,
    ),
    end: Math.max(0, ...recognised.map(({ end }) => end)),
  };
}
