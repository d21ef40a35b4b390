// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import { markedTexts } from '../testing/marked-texts.ts';
import { lowered, lowerPattern } from './lower-case.ts';

const texts = [
  ...markedTexts('dev').map(({ text }) => text),
  'İstanbul GRILL zoekt KOK: geen Nederlands, 40 uur. ВАХТА В ПОЛЕ, на складі Éénpersoons',
];
const found = (pattern: RegExp, text: string) =>
  [...text.matchAll(pattern)].map((match) => [match.index, match[0].length]);

describe('a pattern for small letters', () => {
  it.each([
    /(?<!\p{L})(?:nederlands\p{L}*|NL|Engels)(?!\p{L})/iu,
    /(?<!\p{L})\p{L}{4,}(?:dienst(?:en)?|uur|bedrijf)(?![\p{L}\d])/iu,
    /(?<!\p{L})[\p{L}’'-]+ via \p{Lu}\p{L}+/iu,
    /на \p{L}+|в\P{L}\p{L}+/iu,
    /(?:per|\/)\s*(?:uur|week)(?=[^.\n]{0,20}[€\d])|€ ?\d+/iu,
  ])('finds what %s finds in a text as it is written, at the same places', (pattern) => {
    const every = new RegExp(pattern, 'giu');
    const lower = lowerPattern(pattern, 'g');
    for (const text of texts) expect(found(lower, lowered(text))).toEqual(found(every, text));
    expect(texts.some((text) => found(every, text).length > 0)).toBe(true);
  });

  it('is refused where it cannot be the same', () => {
    expect(() => lowerPattern(/[^\P{L}]/iu)).toThrow('cannot be said');
    expect(() => lowerPattern(/\p{N}/iu)).toThrow('cannot be said');
  });

  it('leaves every letter in its place', () => {
    for (const text of texts) expect(lowered(text)).toHaveLength(text.length);
  });
});
