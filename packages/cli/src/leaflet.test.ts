// SPDX-License-Identifier: EUPL-1.2
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url));
const NODE = fileURLToPath(new URL('../../../node_modules/.bin/node', import.meta.url));

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'opstap-leaflet-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function leaflet(...args: string[]): Promise<{ code: number; said: string }> {
  return new Promise((resolve) => {
    execFile(NODE, [MAIN, 'leaflet', '--out', join(folder, 'f.pdf'), ...args], (error, _out, said) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, said }),
    );
  });
}

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
    expect(refused.said).toContain(word);
  }
});
