// SPDX-License-Identifier: EUPL-1.2
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { opstap } from './testing/opstap.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'opstap-leaflet-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const leaflet = (...args: string[]) => opstap(['leaflet', '--out', join(folder, 'f.pdf'), ...args]);

it('opstap leaflet makes a PDF, and says which option is wrong', async () => {
  const asked = ['--page', '/pay-check', '--lang', 'uk,nl', '--paper', 'a5', '--municipality', 'Утрехт'];
  const made = await leaflet(...asked, '--origin', 'https://opstap.example');
  expect(made).toMatchObject({ code: 0 });
  expect((await readFile(join(folder, 'f.pdf'))).subarray(0, 4).toString()).toBe('%PDF');
  for (const [wrong, word] of [
    [['--page', '/nonsense'], '--page'],
    [['--lang', 'uk,nl,ru'], '--lang'],
    [['--municipality', 'Nergenshuizen'], 'municipality'],
  ] as const) {
    const refused = await leaflet(...wrong);
    expect(refused.code, word).toBe(2);
    expect(refused.stderr).toContain(word);
  }
});
