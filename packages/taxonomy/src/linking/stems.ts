// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import { foldLatin } from '../fold-text.ts';
import { stemDutch, stemEnglish } from './stem-latin.ts';
import { stemSlavic } from './stem-slavic.ts';
import type { Word } from './words.ts';

/** A stem in the common spelling, and which script the word was written in or belongs to. */
export type Stem = { text: string; isCyrillic: boolean };

/** What a vocabulary knows it by. */
export const keyOf = ({ text, isCyrillic }: Stem) => (isCyrillic ? `я${text}` : text);

/** The stem of a word of a label, whose language is known. */
export function stemOf({ folded, sound, isCyrillic }: Word, language: Language): Stem {
  if (isCyrillic) return { text: stemSlavic(sound), isCyrillic };
  return { text: foldLatin(language === 'nl' ? stemDutch(folded) : stemEnglish(folded)), isCyrillic };
}

/** The stems that a word of a text may have: its language is not certain, and it may be Cyrillic in Latin letters. */
export function stemsOf(word: Word): Stem[] {
  if (word.isCyrillic) return [stemOf(word, 'uk')];
  const [dutch, english] = [stemOf(word, 'nl'), stemOf(word, 'en')];
  const latin = dutch.text === english.text ? [dutch] : [dutch, english];
  return [...latin, { text: stemSlavic(word.sound), isCyrillic: true }];
}
