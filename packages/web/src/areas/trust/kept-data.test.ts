// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHANGED, DEVICE_KEYS } from '../../app/device-store.ts';
import { TAB_KEYS } from '../../app/tab-store.ts';
import { THEME_KEY } from '../../app/theme.ts';
import { KEPT_DATA } from './kept-data.ts';

const stored = KEPT_DATA.flatMap(({ storage }) => storage ?? []);

describe('the table of what is kept', () => {
  it('has every key under which a page keeps something on the device', () => {
    const keys = [...DEVICE_KEYS, CHANGED, ...TAB_KEYS, THEME_KEY];
    expect(keys.filter((key) => !stored.includes(key))).toEqual([]);
  });

  it('has every table of the server in which something of a person can be', () => {
    const database = readFileSync(
      new URL('../../../../server/src/storage/database.ts', import.meta.url),
      'utf8',
    );
    const tables = [...database.matchAll(/'((?:hand_over|feedback)\.\w+|matching\.run)'/g)].map(
      ([, name]) => name,
    );
    expect(tables.length).toBeGreaterThan(3);
    expect(tables.filter((name) => !stored.includes(name ?? ''))).toEqual([]);
  });

  it('names nothing twice', () => {
    expect(new Set(KEPT_DATA.map(({ id }) => id)).size).toBe(KEPT_DATA.length);
  });
});
