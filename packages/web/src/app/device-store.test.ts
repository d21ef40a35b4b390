// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PARTS, STORES } from '../areas/on-device/device-parts.ts';
import { DEVICE_KEYS } from './device-store.ts';
import { TAB_KEYS } from './tab-store.ts';
import { THEME_KEY } from './theme.ts';

const root = new URL('..', import.meta.url);
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'))
  .map((name) => ({ name, text: readFileSync(new URL(name, root), 'utf8') }));
const using = (pattern: RegExp) =>
  files
    .filter(({ text }) => pattern.test(text))
    .map(({ name }) => name)
    .sort();

it('code reaches the storage of the browser only through the lists of what is kept', () => {
  expect(files.length).toBeGreaterThan(300);
  expect(using(/idb-keyval|\bindexedDB\b/)).toEqual(['app/device-store.ts']);
  expect(using(/\bsessionStorage\b/)).toEqual(['app/tab-store.ts']);
  expect(using(/\blocalStorage\b/)).toEqual(['app/theme.ts', 'theme-boot.ts']);
  expect(using(/\bcaches\b/)).toEqual(['areas/on-device/offline-copies.ts', 'service-worker.ts']);
  expect(using(/\bdocument\.cookie|\bnavigator\.storage\.getDirectory|\bcookieStore\b/)).toEqual([]);
});

it('the script that runs before the first drawing reads the key of the list', () => {
  const boot = files.find(({ name }) => name === 'theme-boot.ts')?.text ?? '';
  expect([...boot.matchAll(/getItem\('([^']+)'\)/g)].map(([, key]) => key)).toEqual([THEME_KEY]);
});

it('every record that is kept belongs to one part of the page that shows them', () => {
  const keys = STORES.flatMap((store) => ('key' in store ? [store.key] : []));
  expect(keys.toSorted()).toEqual([...DEVICE_KEYS, ...TAB_KEYS].sort());
  const shown = PARTS.flatMap(({ stores }) => [...stores]);
  expect(shown.toSorted()).toEqual(STORES.map(({ name }) => name).sort());
});
