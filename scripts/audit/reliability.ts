// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.ts';
import { type Section, table } from './section.ts';

const STORAGE = 'packages/server/src/storage';

/** What can go wrong with an installation, and the test that does it on purpose. */
const TRIED = [
  [
    'the process is killed in the middle of writing',
    `${STORAGE}/killed-process.test.ts`,
    'no acknowledged write is lost',
  ],
  [
    'the disk is full',
    `${STORAGE}/full-disk.test.ts`,
    'new things are refused in words, what is kept is still shown; skipped where no small disk can be mounted',
  ],
  [
    'a backup is restored, also into the other database',
    `${STORAGE}/backup.test.ts`,
    'row by row the same; a damaged one is refused whole',
  ],
  [
    'two programs open one data folder',
    `${STORAGE}/data-folder-lock.test.ts`,
    'the second is told; a lock of a dead process is taken over',
  ],
  ['a migration was changed after it ran', `${STORAGE}/open-storage.test.ts`, 'it is refused'],
  [
    'two write one hand-over at once',
    'packages/server/src/areas/hand-over/hand-over.test.ts',
    'the first is kept, the second merges',
  ],
  ['the connection goes', 'tests/browser/offline.test.ts', 'pages can still be read and answers given'],
  [
    'a fault of our own on a page',
    'packages/server/src/http/pages.test.ts',
    'a page with the number of the request',
  ],
  ['broken, large or strange input', 'tests/browser/bad-input.test.ts', 'a refusal that names the field'],
  ['the storage does not answer', 'packages/server/src/http/app.test.ts', '/health/ready says so'],
  [
    'the settings of a municipality are wrong',
    'packages/server/src/tenant/tenant.test.ts',
    'the server does not start, and names file and field',
  ],
] as const;

const NOT_TRIED =
  'Not tried: a month of running, thousands of people at once with PostgreSQL, the loss of a machine, a restore by somebody who had not done it before.';

export function measureReliability(): Section {
  const lost = TRIED.filter(([, path]) => !existsSync(join(ROOT, path)));
  if (lost.length > 0) throw new Error(`there is no test ${lost.map(([, path]) => path).join(', ')}`);
  return {
    text: [
      'A **self-assessment**. What was made to go wrong on purpose, in a test that `npm test` runs (counts of the last run: see Tests):',
      table(
        ['what', 'what then happens', 'test'],
        TRIED.map(([what, path, then]) => [what, then, `[${path.split('/').at(-1)}](../${path})`]),
      ),
      NOT_TRIED,
    ],
    bars: [],
    figures: TRIED.map(([what, path]) => ({ what, path })),
  };
}
