// SPDX-License-Identifier: EUPL-1.2
import { formsOf } from '../forms-of.ts';
import type { Concept } from './concept.ts';
import { keyOf, stemOf } from './stems.ts';
import { wordsOf } from './words.ts';

/** A woman's and a man's form begin alike: медсестра, медбрат. Others in one label are two words for one thing. */
const BEGINNING = 3;

/**
 * Pairs of stems that are one word in two forms, learnt from labels that show both ("Медсестра / медбрат"). Most forms
 * already have one stem; these are the ones that no rule of endings brings together.
 */
export function sameWordsIn(concepts: readonly Concept[]): [string, string][] {
  return concepts.flatMap(({ labels }) =>
    (['uk', 'ru'] as const).flatMap((language) => {
      const [one, other] = formsOf(labels[language]?.[0] ?? '').map((form) =>
        wordsOf(form).map((word) => stemOf(word, language)),
      );
      if (!one || !other || one.length !== other.length) return [];
      return one.flatMap((stem, at): [string, string][] => {
        const twin = other[at];
        const isOneWord = twin && twin.text.slice(0, BEGINNING) === stem.text.slice(0, BEGINNING);
        return isOneWord && twin.text !== stem.text ? [[keyOf(stem), keyOf(twin)]] : [];
      });
    }),
  );
}
