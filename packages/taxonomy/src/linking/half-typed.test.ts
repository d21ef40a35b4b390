// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import { describe, expect, it } from 'vitest';
import { compiled } from '../testing/repository-reference.ts';
import { conceptsOf } from './concepts-of.ts';
import { link } from './link.ts';
import { buildLinkIndex } from './link-index.ts';

const index = buildLinkIndex(conceptsOf(compiled.reference, compiled.taxonomy));
const found = (text: string, language: Language = 'uk', limit = 5) =>
  link(index, text, { language, limit, kinds: ['occupation'], isTyping: true });
const ids = (text: string, language: Language = 'uk', limit = 5) =>
  found(text, language, limit).links.map(({ concept }) => concept.concept);

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

describe('link, while somebody types', () => {
  it.each(PAIRS)('gives the same first result in %s for “%s” and “%s”: %s', (language, woman, man, id) => {
    const [first, second] = [woman, man].map((text) => found(text, language).links[0]);
    expect(first?.concept.concept).toBe(id);
    expect(second?.concept.concept).toBe(id);
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
      expect(found(text).isKnown).toBe(false);
    },
  );

  it('shows the recognised form and its language', () => {
    expect(found('повариха').links[0]).toMatchObject({
      label: 'повариха',
      language: 'ru',
    });
  });

  it('respects the limit and names each occupation once', () => {
    const three = ids('учитель', 'ru', 3);
    expect(three.length).toBeLessThanOrEqual(3);
    expect(new Set(three).size).toBe(three.length);
  });
});
