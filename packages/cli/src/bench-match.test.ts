// SPDX-License-Identifier: EUPL-1.2
import { loadPublication } from '@opstap/publication/node';
import { expect, it } from 'vitest';
import { benchMatch } from './bench-match.ts';

it('finds the same in process, by SQL on two engines and over HTTP, on few vacancies', async () => {
  const figures = await benchMatch(await loadPublication(), {
    vacancies: 600,
    large: 0,
    persons: 4,
    sqlPersons: 2,
    http: true,
    say: () => undefined,
  });
  expect(figures.postgres).toMatchObject({ isEqual: true, rankings: 2 });
  expect(figures.pglite).toMatchObject({ isEqual: true, rankings: 2 });
  expect(figures.http?.milliseconds.p50).toBeGreaterThan(0);
}, 120_000);
