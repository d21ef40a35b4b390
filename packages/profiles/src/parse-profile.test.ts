// SPDX-License-Identifier: EUPL-1.2
import { CEFR_LEVELS } from '@opstap/kernel';
import { CIRCUMSTANCES } from '@opstap/taxonomy';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseProfile } from './parse-profile.ts';
import { EDUCATION_LEVELS, EMPTY_PROFILE, PROFILE_FORMAT, WORK_KINDS } from './profile.ts';
import { TEXT_LIMIT } from './read-fields.ts';

const text = fc.stringMatching(/^[a-zа-яїієґ]{1,40}$/);
const year = fc.integer({ min: 1940, max: 2100 });
const optional = { requiredKeys: [] };
const anyProfile = fc.record({
  format: fc.constant(PROFILE_FORMAT),
  jobs: fc.uniqueArray(
    fc
      .tuple(
        fc.record({
          id: text,
          ownTitle: text,
          competences: fc.uniqueArray(text, { maxLength: 5 }),
          ownWords: fc.uniqueArray(text, { maxLength: 5 }),
          kind: fc.constantFrom(...WORK_KINDS),
        }),
        fc.record(
          {
            occupation: text,
            years: fc.integer({ min: 0, max: 70 }),
            until: fc.oneof(year, fc.constant('now')),
            employer: text,
            place: text,
          },
          optional,
        ),
      )
      .map(([needed, rest]) => ({ ...needed, ...rest })),
    { selector: ({ id }) => id, maxLength: 4 },
  ),
  education: fc.uniqueArray(
    fc
      .tuple(
        fc.record({ level: fc.constantFrom(...EDUCATION_LEVELS) }),
        fc.record({ name: text, year }, optional),
      )
      .map(([needed, rest]) => ({ ...needed, ...rest })),
    { selector: ({ level }) => level, maxLength: 4 },
  ),
  languages: fc.uniqueArray(
    fc.record({ id: fc.constantFrom('uk', 'ru', 'nl', 'en'), level: fc.constantFrom(...CEFR_LEVELS) }),
    { selector: ({ id }) => id },
  ),
  licences: fc.uniqueArray(text, { maxLength: 4 }),
  wishes: fc
    .tuple(
      fc.record({ avoid: fc.uniqueArray(fc.constantFrom(...CIRCUMSTANCES)) }),
      fc.record(
        {
          hoursPerWeek: fc.integer({ min: 1, max: 60 }),
          distanceKm: fc.integer({ min: 0, max: 500 }),
          ownWords: text,
        },
        optional,
      ),
    )
    .map(([needed, rest]) => ({ ...needed, ...rest })),
});

it('a profile comes back from JSON as it was', () => {
  fc.assert(
    fc.property(anyProfile, (profile) => {
      expect(parseProfile(JSON.parse(JSON.stringify(profile)))).toEqual(profile);
    }),
  );
});

it('whatever it is given, it gives a profile that reads the same again, or nothing', () => {
  const looksLikeOne = fc
    .dictionary(fc.constantFrom('jobs', 'education', 'languages', 'licences', 'wishes'), fc.anything())
    .map((fields) => ({ ...fields, format: PROFILE_FORMAT }));
  fc.assert(
    fc.property(fc.oneof(fc.anything(), looksLikeOne), (input) => {
      const profile = parseProfile(input);
      expect(parseProfile(profile)).toEqual(profile);
    }),
  );
});

it('one bad entry does not cost the others', () => {
  const job = { id: '1', ownTitle: 'Кухарка', competences: ['koken'], ownWords: [], kind: 'paid' };
  const input = {
    format: 1,
    jobs: [job, null, { id: '2' }],
    languages: [{ id: 'uk', level: 'Z9' }],
    wishes: 3,
  };
  expect(parseProfile(input)).toEqual({ ...EMPTY_PROFILE, jobs: [job] });
});

it('text that is too long is cut and loses its control characters', () => {
  const [job] =
    parseProfile({ format: 1, jobs: [{ id: '1', ownTitle: `a\u0007${'б'.repeat(900)}` }] })?.jobs ?? [];
  expect(job?.ownTitle).toBe(`a ${'б'.repeat(TEXT_LIMIT - 2)}`);
});

it('a profile of a newer Opstap is left alone, one of an older is migrated step by step', () => {
  expect(parseProfile({ ...EMPTY_PROFILE, format: PROFILE_FORMAT + 1 })).toBeUndefined();
  const migrations = {
    [-1]: (older: object) => ({ ...older, format: 0, licences: ['rijbewijs_b'] }),
    0: (older: object) => ({ ...older, format: PROFILE_FORMAT, languages: [{ id: 'uk', level: 'C2' }] }),
  };
  expect(parseProfile({ format: -1 }, migrations)).toEqual({
    ...EMPTY_PROFILE,
    licences: ['rijbewijs_b'],
    languages: [{ id: 'uk', level: 'C2' }],
  });
  expect(parseProfile({ format: 0 }, { 0: (older) => older })).toBeUndefined();
});
