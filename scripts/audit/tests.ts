// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { ROOT } from './root.ts';
import { type Section, table } from './section.ts';

const REPORTS = [
  { name: 'unit and integration', file: 'output/unit-tests.json' },
  { name: 'browser journeys', file: 'output/browser-tests.json' },
];

/** The part of vitest's JSON report that is used here. */
type Report = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  startTime: number;
  testResults: { endTime: number }[];
};

/** Counts of the last test run on this machine; the audit itself runs no tests. */
export async function measureTests(): Promise<Section> {
  const figures = [];
  const rows: (string | number)[][] = [];
  for (const { name, file } of REPORTS) {
    if (!existsSync(`${ROOT}/${file}`)) {
      rows.push([name, `not run here yet (no ${file})`, '', '', '', '']);
      continue;
    }
    // Written by vitest, of the exact version in the lock file.
    const report = JSON.parse(await readFile(`${ROOT}/${file}`, 'utf8')) as Report;
    const seconds = Math.round(
      (Math.max(...report.testResults.map(({ endTime }) => endTime)) - report.startTime) / 1000,
    );
    const ran = new Date(report.startTime).toISOString().slice(0, 16).replace('T', ' ');
    const { numPassedTests, numFailedTests, numPendingTests } = report;
    rows.push([name, `${ran} UTC`, numPassedTests, numFailedTests, numPendingTests, `${seconds} s`]);
    figures.push({ name, ran, numPassedTests, numFailedTests, numPendingTests, seconds });
  }
  return {
    text: [
      'The audit runs no tests; these are the counts of the last `npm test` (or `npm run check`) on this machine.',
      table(['tests', 'ran', 'passed', 'failed', 'skipped', 'time'], rows),
    ],
    bars: [],
    figures,
  };
}
