// SPDX-License-Identifier: EUPL-1.2
import type { CefrLevel } from '@opstap/kernel';
import { type Found, sentencesOf } from './found.ts';
import { levelIn } from './language-levels.ts';
import { findNamed, type NamedThings } from './named-things.ts';
import { type FormedWord, wordsWithin } from './stem-forms.ts';

const NOT_ASKED_BEFORE = /(?:geen|no|without|zonder|in het|training in het)\s*$/iu;
const NOT_ASKED_AFTER = /^\s*(?:niet nodig|not needed|talige (?:collega|chef))/iu;
/** Of people who are there, not of who is wanted. */
const OF_OTHERS =
  /(?:chef|baas|voorman|collega|eigenaar|ploegbaas|uitleg|coördinator|spreek ik|spreekt ook)[^.,;]{0,40}$|vakmensen|vertaald/iu;
const REACH = 30;

/** Languages beside Dutch that the work asks, each with the level that stands with it; B1 where only the language is named. */
export function otherLanguagesIn(
  text: string,
  words: readonly FormedWord[],
  languages: NamedThings,
): Found<{ id: string; level: CefrLevel }>[] {
  const found: Found<{ id: string; level: CefrLevel }>[] = [];
  for (const sentence of sentencesOf(text))
    for (const { id, from, to } of findNamed(
      wordsWithin(words, sentence.from, sentence.from + sentence.text.length),
      languages,
    )) {
      const [before, after] = [
        text.slice(sentence.from, from),
        text.slice(to, sentence.from + sentence.text.length),
      ];
      if (id === 'nl' || found.some(({ value }) => value.id === id)) continue;
      if (NOT_ASKED_BEFORE.test(before) || NOT_ASKED_AFTER.test(after) || OF_OTHERS.test(before)) continue;
      const near =
        levelIn(after.split(/[,;.]/)[0]?.slice(0, REACH) ?? '') ??
        levelIn(before.split(/[,;.]/).at(-1)?.slice(-REACH) ?? '');
      found.push({ value: { id, level: near ?? 'B1' }, spans: [[from, to]] });
    }
  return found;
}
