// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import { countSentences, lix } from './readability.ts';

describe('LIX', () => {
  it('is the words in a sentence plus the percentage of words of more than six letters', () => {
    // 10 words in 2 sentences, of which 2 are long: 10 / 2 + 100 * 2 / 10.
    const text = 'Uw werkgever betaalt u elke maand. Vraag een loonstrook.';
    expect(lix([text])).toEqual({ lix: Math.round(9 / 2 + (100 * 3) / 9), words: 9, sentences: 2 });
  });

  it('counts letters and not bytes: Cyrillic and Latin alike', () => {
    expect(lix(['Робота'])).toEqual({ lix: 1, words: 1, sentences: 1 });
    expect(lix(['Роботою'])).toEqual({ lix: 101, words: 1, sentences: 1 });
    expect(lix(['обов’язок'])).toMatchObject({ words: 1, lix: 101 });
  });

  it('takes each paragraph or item of a list for a sentence at least, also without a full stop', () => {
    expect(lix(['Bel 112', 'Blijf daar', ''])).toEqual({ lix: 2, words: 4, sentences: 2 });
  });

  it('of nothing is nothing', () => {
    expect(lix([])).toEqual({ lix: 0, words: 0, sentences: 0 });
  });

  it.each([
    ['Is er gevaar? Bel 112. Nu!', 3],
    ['Bijv. loon of om 9.30 uur, of b.v. later.', 1],
    ['Neem mee: paspoort en contract.', 1],
    ['Він сказав: «Ні». Чому?', 3],
    ['“Ga weg.” Zo zei hij het.', 2],
  ])('sees the sentences of: %s', (text, count) => expect(countSentences(text)).toBe(count));
});
