// SPDX-License-Identifier: EUPL-1.2
// `npm test`: the check, then the journeys in a real browser, and one closing line that counts both.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { run } from './run.ts';

const reports = ['output/unit-tests.json', 'output/browser-tests.json'] as const;
for (const report of reports) rmSync(report, { force: true });

const check = await run({ title: 'check', command: process.execPath, args: ['scripts/check.ts'] }, true);
const browser = await run(
  {
    title: 'browser journeys',
    command: 'vitest',
    args: [
      'run',
      '--project',
      'browser',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${reports[1]}`,
    ],
  },
  true,
);
const counts = reports.map((report) => (existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {}));
const sum = (name: string) => counts.reduce((total, count) => total + (count[name] ?? 0), 0);
const broken = [check, browser].filter(({ ok }) => !ok).length;
const failed = Math.max(sum('numFailedTests'), broken);
console.log(
  `${sum('numPassedTests')} passed, ${failed} failed, ${sum('numPendingTests') + sum('numTodoTests')} skipped`,
);
process.exit(broken === 0 ? 0 : 1);
