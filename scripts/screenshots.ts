// SPDX-License-Identifier: EUPL-1.2
// `npm run screenshots`: takes the pictures of every type of page anew and keeps them as what is right (tests/looks/kept);
// `npm run screenshots -- /check /design` those of some.
import { run } from './run.ts';

const { ok } = await run(
  {
    title: 'pictures of every type of page',
    command: 'vitest',
    args: ['run', '--project', 'browser', 'tests/browser/looks.test.ts'],
    env: { OPSTAP_SCREENSHOTS: 'keep', OPSTAP_LOOK_AT: process.argv.slice(2).join(' ') },
  },
  true,
);
console.log(
  ok ? 'Kept in tests/looks/kept: look at what changed before you commit it.' : 'Not all were kept.',
);
process.exit(ok ? 0 : 1);
