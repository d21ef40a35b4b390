// SPDX-License-Identifier: EUPL-1.2
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.ts';
import { percentile, type Section, table } from './section.ts';

type File = { path: string; lines: number };
const isTest = ({ path }: File) => /\.test\.tsx?$|\/testing\/|^tests\//.test(path);

/** Files and lines of our own TypeScript. */
export function measureCode(): Section {
  const files = sourceFiles();
  const groups = Map.groupBy(
    files,
    ({ path }) => /^packages\/[^/]+/.exec(path)?.[0] ?? path.split('/')[0] ?? '',
  );
  const rows = [...groups, ['all', files] as const].map(([name, those]) => {
    const [tests, product] = [those.filter(isTest), those.filter((file) => !isTest(file))];
    const lengths = product.map(({ lines }) => lines);
    return {
      name,
      files: product.length,
      lines: sum(product),
      median: percentile(lengths, 0.5),
      p95: percentile(lengths, 0.95),
      testFiles: tests.length,
      testLines: sum(tests),
    };
  });
  const longest = files.filter((file) => !isTest(file)).sort((a, b) => b.lines - a.lines)[0];
  return {
    text: [
      'Our own TypeScript, generated files left out; length in lines, tests counted apart.',
      table(
        ['', 'files', 'lines', 'median', '95th percentile', 'test files', 'test lines'],
        rows.map((row) => [
          row.name,
          row.files,
          row.lines,
          row.median,
          row.p95,
          row.testFiles,
          row.testLines,
        ]),
      ),
      `The longest file is ${longest?.path} (${longest?.lines} lines).`,
    ],
    bars: [],
    figures: { rows },
  };
}

function sourceFiles(): File[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return [...new Set(listed.split('\n'))]
    .filter((path) => /^(packages|scripts|tests)\/.*\.(tsx?|mjs)$/.test(path) && existsSync(join(ROOT, path)))
    .map((path) => ({ path, lines: readFileSync(join(ROOT, path), 'utf8').trimEnd().split('\n').length }));
}

function sum(files: readonly File[]): number {
  return files.reduce((total, { lines }) => total + lines, 0);
}
