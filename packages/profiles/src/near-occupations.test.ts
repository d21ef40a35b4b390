// SPDX-License-Identifier: EUPL-1.2
import type { OccupationProfile } from '@opstap/taxonomy';
import { expect, it } from 'vitest';
import { nearOccupations } from './near-occupations.ts';
import { EMPTY_PROFILE, type Job } from './profile.ts';

const asks = (...essential: string[]): OccupationProfile => ({
  nlqf: 2,
  dutch: 'A2',
  entry: true,
  circumstances: [],
  competences: { essential, important: [], somewhat: ['teamwork'] },
});
const PROFILES = {
  cashier: asks('till', 'customers', 'money', 'language'),
  barista: asks('till', 'customers', 'money', 'coffee'),
  guide: asks('customers', 'language', 'history', 'routes'),
  welder: asks('welding', 'drawings', 'safety', 'metal'),
};
const did = (occupation: string, competences: string[]): Job => ({
  id: occupation,
  occupation,
  ownTitle: '',
  competences,
  ownWords: [],
  kind: 'paid',
});
const near = (...jobs: Job[]) => nearOccupations({ ...EMPTY_PROFILE, jobs }, PROFILES, 5);

it('names work that asks the same, with what it has in common, the most telling first', () => {
  expect(near(did('cashier', ['till', 'customers', 'money', 'teamwork']))).toEqual([
    { occupation: 'barista', because: ['till', 'money', 'customers'] },
  ]);
});

it('names nothing that was done already, and nothing for what every work asks', () => {
  expect(near(did('barista', ['till', 'customers', 'money']), did('cashier', []))).toEqual([]);
  expect(near(did('x', ['teamwork']))).toEqual([]);
  expect(near()).toEqual([]);
});
