// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KEPT_DATA } from './kept-data.ts';

const WEB = new URL('../../', import.meta.url);
const sources = readdirSync(WEB, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
  .map((name) => readFileSync(new URL(name, WEB), 'utf8'));
const stored = KEPT_DATA.flatMap(({ storage }) => storage ?? []);

describe('the table of what is kept', () => {
  it('has every key under which a page keeps something on the device', () => {
    const keys = sources.flatMap((text) => [
      ...(/from 'idb-keyval'|sessionStorage|localStorage/.test(text)
        ? [...text.matchAll(/KEY = '([^']+)'/g)].map(([, key]) => key)
        : []),
      ...[...text.matchAll(/(?:session|local)Storage\.setItem\(\s*'([^']+)'/g)].map(([, key]) => key),
    ]);
    expect(keys.length).toBeGreaterThan(8);
    expect(keys.filter((key) => !stored.includes(key ?? ''))).toEqual([]);
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
