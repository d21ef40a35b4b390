// SPDX-License-Identifier: EUPL-1.2
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { opstap } from './testing/opstap.ts';

const PROFILE = {
  format: 1,
  jobs: [
    {
      id: '1',
      occupation: 'kok',
      ownTitle: '',
      competences: ['soepen_en_sauzen_maken'],
      ownWords: ['борщ'],
      years: 7,
      kind: 'paid',
    },
  ],
  languages: [{ id: 'uk', level: 'C2', native: true }],
  wishes: { avoid: ['lifting'] },
};

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'opstap-profile-'));
  await writeFile(join(folder, 'profile.json'), JSON.stringify(PROFILE));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function document(...args: string[]): Promise<number> {
  return (await opstap(['profile', 'document', `@${join(folder, 'profile.json')}`, ...args])).code;
}

async function made(name: string, ...args: string[]): Promise<Buffer> {
  const path = join(folder, name);
  expect(await document('--output', path, ...args)).toBe(0);
  return readFile(path);
}

describe('opstap profile document', () => {
  it.each([
    ['cv.pdf', '%PDF', ['--lang', 'uk', '--beside', 'nl']],
    ['card.pdf', '%PDF', ['--format', 'card']],
    ['cv.docx', 'PK', ['--format', 'docx', '--lang', 'uk', '--beside', 'nl']],
    [
      'letter.pdf',
      '%PDF',
      ['--format', 'letter', '--title', 'Kok', '--vacancy', 'Je maakt soepen en sauzen'],
    ],
    ['letter.docx', 'PK', ['--format', 'letter', '--beside', 'ru', '--why-work', 'Ik kook graag.']],
  ])(
    'makes %s',
    async (name, start, args) => {
      expect((await made(name, ...args)).subarray(0, start.length).toString()).toBe(start);
    },
    30_000,
  );

  it('makes a file for Europass, with names in the language asked for and nothing of what somebody cannot do', async () => {
    const text = (await made('europass.json', '--format', 'europass', '--lang', 'en')).toString();
    const { LearnerInfo } = JSON.parse(text).SkillsPassport;
    expect(LearnerInfo.Skills.Linguistic.MotherTongue).toEqual([
      { Description: { Code: 'uk', Label: 'Ukrainian' } },
    ]);
    expect(text).not.toContain('lifting');
  }, 30_000);

  it('refuses what is no profile', async () => {
    await writeFile(join(folder, 'profile.json'), '{"format":99}');
    expect(await document('--output', join(folder, 'nothing.pdf'))).toBe(2);
  }, 30_000);
});
