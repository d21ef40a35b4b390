// SPDX-License-Identifier: EUPL-1.2
import type { Span } from '../concept.ts';
import { stemsOf } from '../stems.ts';
import { type Word, wordsOf } from '../words.ts';
import type { Named } from './mention.ts';

/** Where a name of one of the things stands in the text, in any of its forms; the longest name at a place. */
export function namedIn(
  words: readonly Word[],
  things: readonly Named[],
): (Span & { id: string; words: [number, number] })[] {
  const stems = words.map((word) => new Set(stemsOf(word).map(({ text }) => text)));
  const names = things.flatMap(({ id, labels }) =>
    labels.map((label) => ({ id, name: wordsOf(label.replace(/\([^)]*\)/g, '')).map(stemsOf) })),
  );
  names.sort((left, right) => right.name.length - left.name.length);
  const found: (Span & { id: string; words: [number, number] })[] = [];
  for (let at = 0; at < words.length; at++) {
    const fit = names.find(
      ({ name }) =>
        name.length > 0 &&
        name.every((forms, ahead) => forms.some(({ text }) => stems[at + ahead]?.has(text))),
    );
    if (!fit) continue;
    const last = at + fit.name.length - 1;
    found.push({ id: fit.id, start: words[at]?.start ?? 0, end: words[last]?.end ?? 0, words: [at, last] });
    at = last;
  }
  return found;
}
