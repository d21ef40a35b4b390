// SPDX-License-Identifier: EUPL-1.2
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makePdf } from '@opstap/profiles/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { opstap } from './testing/opstap.ts';

const CV = [
  'Досвід роботи',
  'Кухар, ресторан «Смак», Полтава, 2015 – 2022',
  '',
  'Мови',
  'Українська – рідна',
];

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'opstap-profile-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function read(name: string, content: string | Uint8Array, ...args: string[]) {
  const path = join(folder, name);
  await writeFile(path, content);
  return run(path, ...args);
}

const run = (...args: string[]) => opstap(['profile', 'read', ...args]);

describe('opstap profile read', () => {
  it('gives the proposals of a PDF as JSON, and nothing else', async () => {
    const { code, stdout, stderr } = await read('cv.pdf', makePdf([CV]), '--json');
    expect([code, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject({
      language: 'uk',
      isEuropass: false,
      jobs: [
        {
          title: 'Кухар',
          employer: 'ресторан «Смак»',
          place: 'Полтава',
          from: 2015,
          to: 2022,
          occupation: { id: 'kok' },
        },
      ],
      languages: [{ language: 'uk', level: 'C2', readAs: 'рідна' }],
    });
  });

  it('shows on the screen what is sure and what is not', async () => {
    const { stdout } = await read('cv.txt', `${CV.join('\n')}\nАнглійська – базовий`);
    expect(stdout).toContain('[x] Кухар');
    expect(stdout).toContain('[ ] en A2');
  });

  it('says in the language asked for why a file cannot be read, with exit code 2', async () => {
    const { code, stderr } = await read('scan.pdf', makePdf([]), '--lang', 'nl');
    expect(code).toBe(2);
    expect(stderr).toContain('Waarschijnlijk is het een scan');
    const { code: none, stderr: missing } = await run(join(folder, 'nothing.pdf'), '--lang', 'en');
    expect(none).toBe(2);
    expect(missing).toContain('nothing.pdf');
  });
});
