// SPDX-License-Identifier: EUPL-1.2
import { type CefrLevel, isCefrLevel } from '@opstap/kernel';
import type { Word } from '../words.ts';
import type { Mention, Named } from './mention.ts';
import { namedIn } from './named.ts';

/** How many words away a level may stand from its language. */
const REACH = 3;
const SPOKEN: readonly (readonly ['native' | 'fluent' | 'basic', RegExp])[] = [
  ['native', /^(рідн|родн|moedertaal|native|носі|носит)/u],
  ['fluent', /^(вільн|свободн|vloeiend|fluent|досконал|отличн|uitstekend)/u],
  ['basic', /^(початков|базов|начальн|начинающ|basic|beginner|basis|beetje|трохи|немного|слаб)/u],
];
const LOOKALIKES: Readonly<Record<string, string>> = { а: 'a', в: 'b', с: 'c' };

/** Languages with the level that stands next to them, if one does: "англійська B2", "вільно англійська". */
export function languagesIn(words: readonly Word[], languages: readonly Named[]): Mention[] {
  const named = namedIn(words, languages);
  return named.map(({ id, words: [first, last], start, end }, at): Mention => {
    // What stands between two languages belongs to the one before it, and before the first to the first.
    const from = Math.max(first - REACH, (named[at - 1]?.words[1] ?? -1) + 1);
    const to = Math.min(last + REACH, (named[at + 1]?.words[0] ?? words.length) - 1);
    const before = at === 0 || !hasLevel(words.slice(from, first)) ? words.slice(from, first) : [];
    const around = [...words.slice(last + 1, to + 1), ...(named[at - 1] ? before.slice(-1) : before)];
    const level = around.map(({ folded }) => cefrOf(folded)).find((found) => found !== undefined);
    const spoken = SPOKEN.find(([, pattern]) => around.some(({ written }) => pattern.test(written)))?.[0];
    return { kind: 'language', id, ...(level && { level }), ...(spoken && { spoken }), start, end };
  });
}

const hasLevel = (words: readonly Word[]) => words.some(({ folded }) => cefrOf(folded) !== undefined);

function cefrOf(folded: string): CefrLevel | undefined {
  const [letter = '', ...digits] = folded;
  const level = `${LOOKALIKES[letter] ?? letter}${digits.join('')}`.toUpperCase().replace('+', '');
  return isCefrLevel(level) ? level : undefined;
}
