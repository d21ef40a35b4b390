// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGES } from '@opstap/kernel';
import { EMPTY_PROFILE, type Profile } from '@opstap/profiles';
import { cvKnowledge, proposeFromCv } from '@opstap/profiles/import-cv';
import { expect, it } from 'vitest';
import { loadPublication } from '../node.ts';
import { translator } from '../translator.ts';
import { explainProfile, type ProfileText } from './explain-profile.ts';

const publication = await loadPublication();
const knowledge = cvKnowledge(publication.reference, publication.taxonomy);
const JOB = { ownTitle: '', competences: [], ownWords: [], kind: 'paid' } as const;
const PROFILE: Profile = {
  ...EMPTY_PROFILE,
  jobs: [
    { ...JOB, id: '1', occupation: 'kok', ownWords: ['борщ'], years: 7, until: 2022, place: 'Харків' },
    { ...JOB, id: '2', occupation: 'verpleegkundige', years: 3, until: 'now', kind: 'volunteer' },
    { ...JOB, id: '3', occupation: 'lasser', kind: 'informal' },
    { ...JOB, id: '4', occupation: 'schoonmaker_kantoor', kind: 'unpaid' },
  ],
  education: [{ level: 'bachelor', name: 'ХДУХТ', year: 2015 }],
  languages: [
    { id: 'uk', level: 'C2', native: true },
    { id: 'nl', level: 'A2' },
  ],
  licences: ['rijbewijs_b'],
};

it.each(LANGUAGES)('a CV that Opstap made is read back as it was told, in %s', (language) => {
  const t = translator(language, publication.catalog(language));
  const words = ({ text, own }: ProfileText) => (own ? `“${text}” (${t('profile.in_own_words')})` : text);
  const { sections } = explainProfile(PROFILE, publication, t);
  const lines = sections.flatMap(({ title, entries }) => [
    title,
    ...entries.flatMap((entry) => [words(entry.title), ...entry.items.map(words)]),
  ]);
  const read = proposeFromCv({ text: lines.join('\n') }, knowledge, language);

  expect(read.jobs.map(({ occupation, workKind, to }) => [occupation?.id, workKind, to])).toEqual([
    ['kok', 'paid', 2022],
    ['verpleegkundige', 'volunteer', 'now'],
    ['lasser', 'informal', undefined],
    ['schoonmaker_kantoor', 'unpaid', undefined],
  ]);
  expect(read.jobs[0]).toMatchObject({ months: 84, place: 'Харків', tasks: ['борщ'] });
  expect(read.education).toMatchObject([{ level: 'bachelor', year: 2015 }]);
  expect(read.education[0]?.name).toContain('ХДУХТ');
  expect(read.languages.map((one) => [one.language, one.level])).toEqual([
    ['uk', 'C2'],
    ['nl', 'A2'],
  ]);
  expect(read.papers.map(({ paper }) => paper)).toEqual(['rijbewijs_b']);
  const { rest } = read;
  expect(rest.filter((line) => line.includes(t('profile.jobs.kinds.paid')))).toEqual([]);
});
