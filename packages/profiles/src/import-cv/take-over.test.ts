// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import { parseProfile } from '../parse-profile.ts';
import { EMPTY_PROFILE, type Profile } from '../profile.ts';
import { type Chosen, type ChosenJob, takeBack, takeOver, yearsOf } from './take-over.ts';

const JOB: ChosenJob = {
  title: 'Зварник 5 розряду',
  occupation: 'lasser',
  grade: '5 розряду',
  employer: 'Завод',
  from: 2011,
  to: 2022,
  tasks: ['читання креслень'],
  words: 'Зварник 5 розряду, Завод, 2011 – 2022',
  withTasks: true,
};
const CHOSEN: Chosen = {
  jobs: [JOB],
  education: [{ level: 'beroepsopleiding', name: 'ПТУ № 17', year: 2005 }],
  languages: [
    { id: 'uk', level: 'C2' },
    { id: 'nl', level: 'A1' },
  ],
  papers: ['rijbewijs_b'],
};
let next = 0;
const take = (profile: Profile, chosen = CHOSEN) =>
  takeOver(profile, chosen, { newId: () => `new-${next++}`, thisYear: 2026 });

describe('what is taken over from a CV', () => {
  it('stands in the profile, the grade and the tasks as own words', () => {
    const { profile } = take(EMPTY_PROFILE);
    expect(profile.jobs).toMatchObject([
      {
        occupation: 'lasser',
        ownTitle: 'Зварник 5 розряду',
        ownWords: ['5 розряду', 'читання креслень'],
        years: 11,
        until: 2022,
        employer: 'Завод',
        kind: 'paid',
      },
    ]);
    expect(parseProfile(JSON.parse(JSON.stringify(profile)))).toEqual(profile);
  });

  it('never overwrites or repeats what is there', () => {
    const before: Profile = {
      ...EMPTY_PROFILE,
      languages: [{ id: 'nl', level: 'B1' }],
      licences: ['rijbewijs_b'],
    };
    const { profile, taken } = take(before);
    expect(profile.languages).toEqual([
      { id: 'nl', level: 'B1' },
      { id: 'uk', level: 'C2' },
    ]);
    expect(profile.licences).toEqual(['rijbewijs_b']);
    expect(taken.there).toBe(2);
    const again = take(profile);
    expect(again.profile).toEqual(profile);
    expect(again.taken.there).toBe(5);
  });

  it('can be taken back without what was changed in between', () => {
    const before: Profile = { ...EMPTY_PROFILE, languages: [{ id: 'nl', level: 'B1' }] };
    const { profile, taken } = take(before);
    const changed: Profile = { ...profile, licences: [...profile.licences, 'vca_basis'] };
    expect(takeBack(changed, taken)).toEqual({ ...before, licences: ['vca_basis'] });
  });

  it('is cut to what a profile can hold', () => {
    const jobs = Array.from({ length: 70 }, (_, at) => ({
      ...JOB,
      title: 'я'.repeat(500),
      occupation: undefined,
      to: 1950 + at,
    }));
    const { profile } = take(EMPTY_PROFILE, { ...CHOSEN, jobs });
    expect(profile.jobs).toHaveLength(60);
    expect(profile.jobs[0]?.ownTitle).toHaveLength(200);
  });

  it.each([
    [{ from: 2011, to: 2022 }, 11],
    [{ from: 2022, to: 2022 }, 1],
    [{ from: 2020, to: 'now' as const }, 6],
    [{ from: 2019, to: 2022, months: 28 }, 2],
    [{ to: 2022 }, undefined],
    [{ from: 2015 }, undefined],
  ])('says how many years: %o is %s', (period, years) => expect(yearsOf(period, 2026)).toBe(years));
});
