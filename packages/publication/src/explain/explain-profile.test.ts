// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGES } from '@opstap/kernel';
import { EMPTY_PROFILE, type Profile } from '@opstap/profiles';
import { expect, it } from 'vitest';
import { loadPublication } from '../node.ts';
import { translator } from '../translator.ts';
import { europassCv } from './europass.ts';
import { explainProfile } from './explain-profile.ts';

const publication = await loadPublication();
const profile: Profile = {
  ...EMPTY_PROFILE,
  jobs: Object.keys(publication.taxonomy.profiles)
    .slice(0, 5)
    .map((occupation, index) => ({
      id: String(index),
      occupation,
      ownTitle: '',
      competences: publication.taxonomy.profiles[occupation]?.competences.essential ?? [],
      ownWords: ['борщ'],
      years: 2,
      until: 'now',
      kind: 'informal',
    })),
  education: [{ level: 'doctor' }],
  languages: [{ id: 'uk', level: 'C2' }],
  licences: ['rijbewijs_b'],
  wishes: { avoid: ['nights'], distanceKm: 20 },
};
const explained = LANGUAGES.map((language) =>
  explainProfile(profile, publication, translator(language, publication.catalog(language))),
);

it('a profile has the same parts in every language, so that two can stand side by side', () => {
  const shapes = explained.map(({ sections }) =>
    sections.map(({ id, entries }) => [id, entries.map(({ items }) => items.map(({ own }) => own))]),
  );
  for (const shape of shapes) expect(shape).toEqual(shapes[0]);
});

it('every name of the list is shown in words, never as an id', () => {
  const ids = [...profile.jobs.flatMap(({ competences, occupation }) => [...competences, occupation]), 'uk'];
  for (const { sections } of explained) {
    const texts = sections.flatMap(({ entries }) =>
      entries.flatMap(({ title, items }) => [title.text, ...items.map(({ text }) => text)]),
    );
    expect(texts.filter((text) => ids.includes(text) && text.includes('_'))).toEqual([]);
    expect(texts).not.toContain('uk');
  }
});

it('only what the person wrote is marked as own words', () => {
  const own = explained[0]?.sections.flatMap(({ entries }) =>
    entries.flatMap(({ title, items }) => [title, ...items].filter((text) => text.own)),
  );
  expect(new Set(own?.map(({ text }) => text))).toEqual(new Set(['борщ']));
});

it('a name out of an imported classification stands in CV and Europass in Dutch, with where it is from', () => {
  const imported = {
    scheme: 'esco',
    version: '1.2.0',
    uri: 'http://data.europa.eu/esco/occupation/x',
    labels: { nl: 'ijsmeester' },
  } as const;
  const [job] = profile.jobs;
  if (!job) throw new Error('no job');
  const one: Profile = { ...EMPTY_PROFILE, jobs: [{ ...job, occupation: undefined, imported }] };
  const t = translator('nl', publication.catalog('nl'));
  const work = explainProfile(one, publication, t).sections.find(({ id }) => id === 'work')?.entries[0];
  expect(work?.title).toEqual({ text: 'ijsmeester', own: false });
  expect(work?.items.at(-1)?.text).toContain('ESCO 1.2.0');
  const { WorkExperience } = europassCv(one, publication, t, '2026-11-30T12:00:00Z').SkillsPassport
    .LearnerInfo;
  expect(WorkExperience[0]?.Position.Label).toBe('ijsmeester');
  expect(WorkExperience[0]?.Activities).toContain('ESCO 1.2.0');
});
