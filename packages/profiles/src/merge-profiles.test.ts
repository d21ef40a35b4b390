// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isSameProfile, mergeDatedProfiles, mergeProfiles } from './merge-profiles.ts';
import { parseProfile } from './parse-profile.ts';
import { EMPTY_PROFILE, type Job, type Profile } from './profile.ts';

const word = fc.constantFrom('koken', 'bakken', 'kassa', 'rijden');
const words = fc.uniqueArray(word, { maxLength: 3 });
const anyJob = fc.record({
  id: fc.constantFrom('1', '2', '3'),
  ownTitle: fc.constantFrom('Кухарка', 'Пекарка'),
  competences: words,
  ownWords: words,
  kind: fc.constantFrom('paid' as const, 'unpaid' as const),
  years: fc.constantFrom(undefined, 1, 7),
});
const anyProfile: fc.Arbitrary<Profile> = fc.record({
  format: fc.constant(1 as const),
  jobs: fc.uniqueArray(anyJob, { selector: ({ id }) => id }),
  education: fc.uniqueArray(fc.record({ level: fc.constantFrom('bachelor' as const, 'doctor' as const) }), {
    selector: ({ level }) => level,
  }),
  languages: fc.uniqueArray(
    fc.record({ id: fc.constantFrom('uk', 'nl'), level: fc.constantFrom('A1' as const, 'B1' as const) }),
    { selector: ({ id }) => id },
  ),
  licences: words,
  wishes: fc.record({
    avoid: fc.uniqueArray(fc.constantFrom('nights' as const, 'lifting' as const)),
    hoursPerWeek: fc.constantFrom(undefined, 24, 36),
  }),
});
const at = fc.constantFrom('2026-11-01', '2026-11-02', '2026-11-03');
const dated = fc.record({ profile: anyProfile, at });
const ids = ({ jobs }: Profile) => jobs.map(({ id }) => id).sort();
const inOrder = ({ jobs, education, languages, licences, wishes }: Profile) => ({
  jobs: Object.fromEntries(
    jobs.map((job) => [
      job.id,
      { ...job, competences: job.competences.toSorted(), ownWords: job.ownWords.toSorted() },
    ]),
  ),
  education: education.map(({ level }) => level).sort(),
  languages: Object.fromEntries(languages.map((one) => [one.id, one])),
  licences: licences.toSorted(),
  wishes: { ...wishes, avoid: wishes.avoid.toSorted() },
});

it('everything of both is kept, whichever comes first', () => {
  fc.assert(
    fc.property(anyProfile, anyProfile, (first, second) => {
      const merged = mergeProfiles(first, second);
      expect(new Set(ids(merged))).toEqual(new Set([...ids(first), ...ids(second)]));
      for (const { jobs, licences, wishes } of [first, second]) {
        for (const job of jobs) {
          const own = merged.jobs.find(({ id }) => id === job.id);
          expect(own?.competences).toEqual(expect.arrayContaining([...job.competences]));
          expect(own?.ownWords).toEqual(expect.arrayContaining([...job.ownWords]));
        }
        expect(merged.licences).toEqual(expect.arrayContaining([...licences]));
        expect(merged.wishes.avoid).toEqual(expect.arrayContaining([...wishes.avoid]));
      }
    }),
  );
});

it('two devices that both changed come to the same, and a merge with itself changes nothing', () => {
  fc.assert(
    fc.property(dated, dated, (a, b) => {
      const [here, there] = [mergeDatedProfiles(a, b, undefined), mergeDatedProfiles(b, a, undefined)];
      expect(here?.at).toBe(there?.at);
      expect(here && inOrder(here.profile)).toEqual(there && inOrder(there.profile));
      expect(mergeDatedProfiles(a, a, undefined)).toEqual(a);
    }),
  );
});

it('a copy that did not change gives way: what the other took out stays out, also the whole', () => {
  fc.assert(
    fc.property(dated, fc.option(dated, { nil: undefined }), (base, changed) => {
      expect(isSameProfile(mergeDatedProfiles(base, changed, base.profile)?.profile, changed?.profile)).toBe(
        true,
      );
      expect(isSameProfile(mergeDatedProfiles(changed, base, base.profile)?.profile, changed?.profile)).toBe(
        true,
      );
    }),
  );
});

it('of the same work the later details count, and what only the earlier says is kept', () => {
  const job: Job = { id: '1', ownTitle: 'Кухарка', competences: [], ownWords: [], kind: 'paid' };
  const earlier = {
    profile: { ...EMPTY_PROFILE, jobs: [{ ...job, years: 3, place: 'Львів' }] },
    at: '2026-11-01',
  };
  const later = { profile: { ...EMPTY_PROFILE, jobs: [{ ...job, years: 4 }] }, at: '2026-11-02' };
  const merged = mergeDatedProfiles(earlier, later, undefined);
  expect(merged).toMatchObject({ at: '2026-11-02', profile: { jobs: [{ years: 4, place: 'Львів' }] } });
});

it('a recognition that either copy has is kept, and what is no recognition is not read', () => {
  const own = { ...EMPTY_PROFILE, recognised: [{ occupation: 'verpleegkundige', since: 2024 }] };
  expect(mergeProfiles(EMPTY_PROFILE, own).recognised).toEqual(own.recognised);
  expect(mergeProfiles(EMPTY_PROFILE, EMPTY_PROFILE).recognised).toBeUndefined();
  const read = parseProfile({ ...own, recognised: [...own.recognised, { since: 2020 }, 'arts'] });
  expect(read?.recognised).toEqual(own.recognised);
});
