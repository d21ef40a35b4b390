// SPDX-License-Identifier: EUPL-1.2
import { EMPTY_PROFILE, type Job } from '@opstap/profiles';
import { mentionsIn } from '@opstap/taxonomy/linking';
import { expect, it } from 'vitest';
import { accept, proposalsFrom } from './proposals.ts';

const LISTS = {
  papers: [{ id: 'vca_basis', labels: ['VCA'] }],
  languages: [{ id: 'en', labels: ['англійська', 'Engels'] }],
};
const read = (text: string) => proposalsFrom(text, mentionsIn(text, LISTS), 2026);

it.each([
  [
    'працювала 8 років касиркою в АТБ, до 2022',
    [
      { words: '8 років', kind: 'years', years: 8 },
      { words: 'до 2022', kind: 'until', until: 2022 },
    ],
  ],
  [
    'варила с 2015 по 2022',
    [
      { words: 'с 2015 по 2022', kind: 'years', years: 7 },
      { words: 'с 2015 по 2022', kind: 'until', until: 2022 },
    ],
  ],
  ['токарь 5 разряда', [{ words: '5 разряда', kind: 'grade' }]],
  ['lasser met VCA', [{ words: 'VCA', kind: 'licence', id: 'vca_basis' }]],
  ['мені 45 років, була кухаркою', []],
  ['кухарка', []],
])('reads in “%s” what it says, with its words', (text, proposals) => expect(read(text)).toEqual(proposals));

it('reads each kind of thing once, as it was said first', () => {
  expect(read('8 років у школі, потім ще 2 роки').filter(({ kind }) => kind === 'years')).toHaveLength(1);
});

it('takes over what is accepted and nothing else', () => {
  const job: Job = { id: 'a', ownTitle: 'x', competences: [], ownWords: [], kind: 'paid' };
  const before = { ...EMPTY_PROFILE, jobs: [job, { ...job, id: 'b' }] };
  const [years] = read('8 років до 2022');
  if (!years) throw new Error('nothing was read');
  expect(accept(before, 'a', years)).toEqual({ ...before, jobs: [{ ...job, years: 8 }, before.jobs[1]] });
  const english = { words: 'англійська B1', kind: 'language', id: 'en', level: 'B1' } as const;
  expect(accept(before, 'a', english)).toEqual({ ...before, languages: [{ id: 'en', level: 'B1' }] });
});
