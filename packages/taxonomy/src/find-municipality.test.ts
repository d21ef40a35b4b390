// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import { findMunicipality, lookUpMunicipalities } from './find-municipality.ts';
import { compiled } from './testing/repository-reference.ts';

const { municipalities } = compiled.reference;
const find = (text: string) => findMunicipality(municipalities, text)?.code;

describe('findMunicipality', () => {
  it.each([
    ['GM0363', 'GM0363'],
    [' gm0363 ', 'GM0363'],
    ['Amsterdam', 'GM0363'],
    ['Амстердам', 'GM0363'],
    ['Роттердам', 'GM0599'],
    ["'s-Gravenhage", 'GM0518'],
    ['’s-Gravenhage', 'GM0518'],
    ['den haag', 'GM0518'],
    ['Гаага', 'GM0518'],
    ['Den Bosch', 'GM0796'],
    ['Súdwest-Fryslân', 'GM1900'],
    ['sudwest fryslan', 'GM1900'],
    ['Hengelo', 'GM0164'],
    ['Nuenen, Gerwen en Nederwetten', 'GM0820'],
    ['Ейндговен', 'GM0772'],
  ])('finds %s', (text, code) => expect(find(text)).toBe(code));

  it.each([['Bergen'], [''], ['Atlantis'], ['GM0000']])('finds none for “%s”', (text) => {
    expect(find(text)).toBeUndefined();
  });
});

describe('lookUpMunicipalities', () => {
  const names = (text: string) => lookUpMunicipalities(municipalities, text, 5).map(({ name }) => name);

  it('completes what is being typed', () => expect(names('amsterd')).toEqual(['Amsterdam']));
  it('completes Cyrillic', () => expect(names('амст')).toEqual(['Amstelveen', 'Amsterdam']));
  it('offers both municipalities that share a name', () =>
    expect(names('Bergen').slice(0, 2)).toEqual(['Bergen (L.)', 'Bergen (NH.)']));
  it('forgives a letter', () => expect(names('Rotterdm')).toEqual(['Rotterdam']));
  it('waits for two letters', () => expect(names('a')).toEqual([]));
});
