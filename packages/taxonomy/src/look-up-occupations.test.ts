// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGES, type Language } from '@opstap/kernel';
import { describe, expect, it } from 'vitest';
import { lookUpOccupations } from './look-up-occupations.ts';
import { buildOccupationIndex, formsOf } from './occupation-index.ts';
import { compiled } from './testing/repository-reference.ts';

const { occupations, names } = compiled.reference;
const index = buildOccupationIndex(compiled.reference);
const ids = (text: string, language: Language = 'uk', limit = 5) =>
  lookUpOccupations(index, text, language, limit).map(({ occupation }) => occupation.id);

const PAIRS: [Language, string, string, string][] = [
  ['uk', 'медсестра', 'медбрат', 'verpleegkundige'],
  ['uk', 'вчителька', 'вчитель', 'leraar_po'],
  ['uk', 'лікарка', 'лікар', 'arts'],
  ['uk', 'програмістка', 'програміст', 'ict'],
  ['uk', 'кухарка', 'кухар', 'kok'],
  ['uk', 'психологиня', 'психолог', 'psycholoog'],
  ['uk', 'бухгалтерка', 'бухгалтер', 'boekhouder'],
  ['uk', 'водійка', 'водій', 'vrachtwagenchauffeur'],
  ['uk', 'вихователька', 'вихователь', 'pm_kinderopvang'],
  ['uk', 'перекладачка', 'перекладач', 'beedigd_tolk'],
  ['uk', 'перукарка', 'перукар', 'kapper'],
  ['uk', 'стоматологиня', 'стоматолог', 'tandarts'],
  ['uk', 'інженерка', 'інженер', 'ingenieur'],
  ['uk', 'адвокатка', 'адвокат', 'advocaat'],
  ['uk', 'дієтологиня', 'дієтолог', 'dietist'],
  ['uk', 'офіціантка', 'офіціант', 'gastheer'],
  ['ru', 'медсестра', 'медбрат', 'verpleegkundige'],
  ['ru', 'учительница', 'учитель', 'leraar_po'],
  ['ru', 'воспитательница', 'воспитатель', 'pm_kinderopvang'],
  ['ru', 'переводчица', 'переводчик', 'beedigd_tolk'],
  ['ru', 'крановщица', 'крановщик', 'kraanmachinist'],
  ['nl', 'lerares', 'leraar', 'leraar_po'],
  ['nl', 'kapster', 'kapper', 'kapper'],
  ['nl', 'timmervrouw', 'timmerman', 'timmerman'],
  ['nl', 'brandweervrouw', 'brandweerman', 'brandweer'],
  ['en', 'waitress', 'waiter', 'gastheer'],
  ['en', 'policewoman', 'policeman', 'politie'],
];

describe('lookUpOccupations', () => {
  it.each(PAIRS)('gives the same first result in %s for “%s” and “%s”: %s', (language, woman, man, id) => {
    const [first, second] = [woman, man].map((text) => lookUpOccupations(index, text, language, 5)[0]);
    expect(first?.occupation.id).toBe(id);
    expect(second?.occupation.id).toBe(id);
    expect(first?.score).toBe(second?.score);
  });

  it.each([
    ['verpleegkundge', 'verpleegkundige'],
    ['сваршик', 'lasser'],
    ['програмист', 'ict'],
    ['electrican', 'elektromonteur'],
    ['elektricien', 'elektromonteur'],
  ])('forgives spelling: %s', (text, id) => expect(ids(text)[0]).toBe(id));

  it.each([
    ['medsestra', 'verpleegkundige'],
    ['kukhar', 'kok'],
    ['kuhar', 'kok'],
    ['psykholog', 'psycholoog'],
    ['psiholog', 'psycholoog'],
    ['vchytelka', 'leraar_po'],
    ['uchitel', 'leraar_po'],
    ['svarshchik', 'lasser'],
    ['parikmaher', 'kapper'],
  ])('reads Cyrillic in Latin letters: %s', (text, id) => expect(ids(text)).toContain(id));

  it.each([
    ['мед', 'verpleegkundige'],
    ['verpl', 'verpleegkundige'],
    ['progr', 'ict'],
    ['зварю', 'lasser'],
  ])('completes while typing: %s', (text, id) => expect(ids(text, 'uk', 10)).toContain(id));

  it('finds the trade when more is said than we know', () => {
    expect(ids('учитель математики', 'ru')[0]).toBe('leraar_wiskunde');
  });

  it.each([['qwerty'], ['zzz zzz'], [''], ['a'], ['💼'], ['астронавт на марсі']])(
    'finds nothing for “%s”',
    (text) => {
      expect(ids(text)).toEqual([]);
    },
  );

  it('shows the recognised form and its language', () => {
    expect(lookUpOccupations(index, 'повариха', 'uk', 1)[0]).toMatchObject({
      label: 'повариха',
      language: 'ru',
    });
  });

  it('respects the limit and names each occupation once', () => {
    const found = ids('учитель', 'ru', 3);
    expect(found.length).toBeLessThanOrEqual(3);
    expect(new Set(found).size).toBe(found.length);
  });

  it('finds an occupation, one of every twenty, by each of its own labels', () => {
    const missed: string[] = [];
    for (const occupation of occupations.filter((_, at) => at % 20 === 0)) {
      for (const language of LANGUAGES) {
        const { preferred, alternative } = names[language]?.[occupation.id] ?? {
          preferred: '',
          alternative: [],
        };
        for (const label of [...formsOf(preferred), ...alternative]) {
          const matches = lookUpOccupations(index, label, language, 20);
          const own = matches.find((match) => match.occupation.id === occupation.id);
          if (own?.score !== 1) missed.push(`${language} ${label}`);
        }
      }
    }
    expect(missed).toEqual([]);
  });
});

describe('formsOf', () => {
  it('gives the shorter form the end of the last one', () => {
    expect(formsOf('Учителька / учитель початкових класів')).toEqual([
      'Учителька початкових класів',
      'учитель початкових класів',
    ]);
    expect(formsOf('Повар')).toEqual(['Повар']);
  });
});
