// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import { describe, expect, it } from 'vitest';
import { type Stem, stemOf, stemsOf } from './stems.ts';
import { wordsOf } from './words.ts';

const stem = (text: string, language: Language) =>
  wordsOf(text)
    .map((word) => stemOf(word, language).text)
    .join(' ');

describe('stemOf', () => {
  it.each<[Language, string, string]>([
    ['uk', 'вчителька', 'вчитель'],
    ['uk', 'вчителькою', 'вчителя'],
    ['uk', 'перекладачка', 'перекладач'],
    ['uk', 'робітниця', 'робітником'],
    ['uk', 'психологиня', 'психолог'],
    ['uk', 'продавчиня', 'продавець'],
    ['uk', 'касирка', 'касиром'],
    ['ru', 'учительница', 'учителем'],
    ['ru', 'уборщица', 'уборщик'],
    ['ru', 'переводчица', 'переводчик'],
    ['ru', 'официантка', 'официантом'],
    ['nl', 'verkoopster', 'verkoper'],
    ['nl', 'lerares', 'leraar'],
    ['nl', 'kassamedewerkster', 'kassamedewerkers'],
    ['en', 'waitress', 'waiter'],
    ['en', 'policewoman', 'policemen'],
  ])('brings women’s, men’s and inflected forms together in %s: %s, %s', (language, one, other) => {
    expect(stem(one, language)).toBe(stem(other, language));
  });

  it.each<[Language, string, string]>([
    ['uk', 'лікарка', 'лікування'],
    ['ru', 'повар', 'поварня'],
    ['nl', 'bakker', 'bak'],
    ['en', 'nurse', 'nursery'],
  ])('keeps other words apart in %s: %s, %s', (language, one, other) => {
    expect(stem(one, language)).not.toBe(stem(other, language));
  });
});

describe('stemsOf', () => {
  const slavic = (text: string): Stem | undefined =>
    wordsOf(text)
      .flatMap(stemsOf)
      .find(({ isCyrillic }) => isCyrillic);

  it.each([
    ['buhgalter', 'бухгалтер'],
    ['kukhar', 'кухарка'],
    ['uborschica', 'уборщица'],
    ['vchytelka', 'вчитель'],
  ])('reads Cyrillic in Latin letters: %s is %s', (latin, cyrillic) => {
    expect(slavic(latin)).toEqual(slavic(cyrillic));
  });

  it('finds one word where Ukrainian and Russian only spell it differently', () => {
    expect(slavic('електрик')).toEqual(slavic('электрик'));
  });
});

describe('wordsOf', () => {
  it('tells where each word stands, and keeps the signs of C++ and C#', () => {
    const text = 'Пишу на C++, C#: м’ясник';
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Пишу',
      'на',
      'C++',
      'C#',
      'м’ясник',
    ]);
    expect(wordsOf(text).map(({ folded }) => folded)).toEqual(['пишу', 'на', 'c++', 'c#', 'мясник']);
  });
});
