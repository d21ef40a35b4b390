// SPDX-License-Identifier: EUPL-1.2
import { buildLinkIndex, type Concept } from '@opstap/taxonomy/linking';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LETTER_LIMIT, readLetter } from './letter.ts';
import { mostImportant } from './most-important.ts';
import { EMPTY_PROFILE, type Profile } from './profile.ts';
import { readVacancy, whatFits } from './read-vacancy.ts';

const profile: Profile = {
  ...EMPTY_PROFILE,
  jobs: [
    {
      id: '1',
      occupation: 'kok',
      ownTitle: '',
      competences: ['soep', 'hygiene'],
      ownWords: [],
      years: 2,
      kind: 'paid',
    },
    { id: '2', ownTitle: 'Пасіка', competences: ['bijen'], ownWords: [], years: 5, kind: 'unpaid' },
  ],
  licences: ['rijbewijs_b'],
};
const PROFILES = {
  kok: {
    nlqf: 2,
    dutch: 'A2' as const,
    entry: true,
    circumstances: [],
    competences: { essential: ['hygiene', 'vlees'], important: [], somewhat: ['soep'] },
  },
};
const concept = (id: string, kind: Concept['kind'], ...labels: string[]): Concept => ({
  concept: id,
  kind,
  labels: { nl: labels },
});
const INDEX = buildLinkIndex([
  concept('kok', 'occupation', 'Kok'),
  concept('bakker', 'occupation', 'Bakker'),
  concept('soep', 'skill', 'Soepen en sauzen maken'),
  concept('vlees', 'skill', 'Vlees bakken'),
  concept('hygiene', 'knowledge', 'Hygiëne in de keuken'),
  concept('bijen', 'skill', 'Bijen houden'),
]);
const PAPERS = [{ id: 'rijbewijs_b', labels: ['Rijbewijs B'] }];

it('a letter claims nothing that the profile does not have', () => {
  const ids = fc.array(
    fc.constantFrom('soep', 'hygiene', 'bijen', 'vlees', 'chirurgie', 'rijbewijs_b', 'rijbewijs_c'),
  );
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.record({ competences: ids, licences: ids })), (input) => {
      const { competences, licences } = readLetter(input, profile);
      expect(['soep', 'hygiene', 'bijen']).toEqual(expect.arrayContaining([...competences]));
      expect(['rijbewijs_b']).toEqual(expect.arrayContaining([...licences]));
    }),
  );
});

it('own words keep their lines, lose control characters and are cut to the limit', () => {
  const { whyWork, whyMe } = readLetter(
    { whyWork: ' Ja.\r\n\r\nNog\u0007 iets. ', whyMe: 'б'.repeat(2000) },
    profile,
  );
  expect(whyWork).toBe('Ja.\nNog  iets.');
  expect(whyMe).toBe('б'.repeat(LETTER_LIMIT));
});

it('a vacancy that is pasted gives its work, what its lines ask and its licences', () => {
  const text = 'Wie zoeken wij?\n- je maakt soepen en sauzen\n- vlees kunnen bakken\nRijbewijs B is nodig.';
  const read = readVacancy(INDEX, { title: 'Kok voor ons restaurant (32 uur)', text }, PAPERS);
  expect(read.occupations[0]).toBe('kok');
  expect(read.named).toEqual(expect.arrayContaining(['soep', 'vlees']));
  expect(read.licences).toEqual(['rijbewijs_b']);
});

it('what fits is what the profile has: first what the text names, then what the work needs most', () => {
  const read = { named: ['vlees', 'soep'], licences: ['rijbewijs_b', 'rijbewijs_c'] };
  expect(whatFits(profile, read, 'kok', PROFILES)).toEqual({
    competences: ['soep', 'hygiene'],
    licences: ['rijbewijs_b'],
  });
  expect(whatFits(profile, { named: [], licences: [] }, undefined, PROFILES).competences).toEqual([]);
});

it('an empty vacancy gives nothing rather than a guess', () => {
  expect(readVacancy(INDEX, { title: ' ', text: '\n' }, PAPERS)).toEqual({
    occupations: [],
    named: [],
    licences: [],
  });
});

it('the most important of a profile is what the work needs most, times its years', () => {
  expect(mostImportant(profile, PROFILES)).toEqual(['hygiene', 'bijen', 'soep']);
});
