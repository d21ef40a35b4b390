// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest';
import { fillFromJourney, takenFromJourney } from './from-journey.ts';
import { EMPTY_PROFILE, type Job } from './profile.ts';
import { profileSummary } from './profile-summary.ts';

const job = (id: string, competences: string[], ownWords: string[] = []): Job => ({
  id,
  ownTitle: id,
  competences,
  ownWords,
  kind: 'paid',
});

it('a summary has each competence once with all work it comes from, the most used first', () => {
  const jobs = [job('cook', ['bakken', 'koken'], ['борщ']), job('canteen', ['koken', 'kassa'], ['борщ'])];
  expect(profileSummary({ ...EMPTY_PROFILE, jobs })).toEqual({
    competences: [
      { id: 'koken', jobs: ['cook', 'canteen'] },
      { id: 'bakken', jobs: ['cook'] },
      { id: 'kassa', jobs: ['canteen'] },
    ],
    ownWords: ['борщ'],
    filled: ['jobs'],
  });
});

it('wishes count as filled when there is a wish or something to avoid, and not before', () => {
  const filled = (wishes: typeof EMPTY_PROFILE.wishes) => profileSummary({ ...EMPTY_PROFILE, wishes }).filled;
  expect(filled({ avoid: [] })).toEqual([]);
  expect(filled({ avoid: ['lifting'] })).toEqual(['wishes']);
  expect(filled({ avoid: [], hoursPerWeek: 24 })).toEqual(['wishes']);
});

const FACTS = { beroep: 'kok', opleidingsniveau: 'bachelor', nederlands: 'A2', engels: 'A0' };

it('what the klantreis knows is taken over and named, a language that somebody does not speak is not', () => {
  const profile = fillFromJourney(EMPTY_PROFILE, FACTS, 'first');
  expect(profile.jobs).toMatchObject([{ id: 'first', occupation: 'kok' }]);
  expect(profile.education).toEqual([{ level: 'bachelor' }]);
  expect(profile.languages).toEqual([{ id: 'nl', level: 'A2' }]);
  expect(takenFromJourney(profile, FACTS)).toEqual(['beroep', 'opleidingsniveau', 'nederlands']);
});

it('what somebody filled in already is never replaced by the klantreis', () => {
  const own = {
    ...EMPTY_PROFILE,
    jobs: [job('baker', [])],
    education: [{ level: 'doctor' as const }],
    languages: [{ id: 'nl', level: 'B1' as const }],
  };
  expect(fillFromJourney(own, FACTS, 'first')).toEqual(own);
  expect(takenFromJourney(own, FACTS)).toEqual([]);
});
