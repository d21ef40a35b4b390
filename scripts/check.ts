// SPDX-License-Identifier: EUPL-1.2
// The one check that every commit passes: format and lint, dependency rules, dead code, types, law and texts,
// interface document, links, tests.
import { readFileSync } from 'node:fs';
import { run, runAll, type Task } from './run.ts';

const node = (title: string, ...args: string[]): Task => ({ title, command: process.execPath, args });
const tool = (title: string, command: string, ...args: string[]): Task => ({ title, command, args });

const results = await runAll(
  // The longest first, so that the last are short and both cores end together.
  [
    node('types', 'node_modules/ts7/bin/tsc', '-p', '.'),
    tool('format and lint', 'biome', 'ci', '--diagnostic-level=warn', '.'),
    tool('dependency rules', 'depcruise', '--config', '.dependency-cruiser.cjs', 'packages', 'scripts'),
    node('law, texts and reference data', 'scripts/check-publication.ts'),
    tool('dead code', 'knip', '--no-progress'),
    node('interface document', 'scripts/check-openapi.ts'),
    node('dependency rules: self-test', 'tests/dependency-rules/self-test.ts'),
    node('links and glossary', 'scripts/check-docs.ts'),
  ],
  2,
);
const report = 'output/unit-tests.json';
results.push(
  await run(
    tool(
      'tests',
      'vitest',
      'run',
      '--project',
      'unit*',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ),
    true,
  ),
);
const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'));
const failed = results.filter(({ ok }) => !ok);
console.log(`\nUnit tests: ${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped`);
console.log(
  failed.length === 0
    ? 'check: all green'
    : `check: failed in ${failed.map(({ title }) => title).join(', ')}`,
);
process.exit(failed.length === 0 ? 0 : 1);
