// SPDX-License-Identifier: EUPL-1.2
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { ROOT } from './root.ts';
import { kilobytes, percentile, type Section, table } from './section.ts';

type File = { path: string; lines: number };
const isTest = ({ path }: File) => /\.test\.tsx?$|\/testing\/|^tests\//.test(path);
const ENGINE_BAR = 1500;
const RUNTIME_BAR = 6000;

/** Files and lines of our own TypeScript, and the weight of the engine. */
export async function measureCode(): Promise<Section> {
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
  const engine = files.filter((file) => file.path.startsWith('packages/rules/src/') && !isTest(file));
  const part = (folder: string) => sum(engine.filter(({ path }) => path.includes(`/src/${folder}/`)));
  const [compiler, editor, ahead] = [part('compile'), part('editor'), part('ahead')];
  const runtimeLines = sum(engine) - compiler - editor - ahead;
  const gzip = await runtimeGzip('index.ts');
  const aheadGzip = (await runtimeGzip('ahead/index.ts')) - gzip;
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
      `The longest file is ${longest?.path} (${longest?.lines} lines). The rule engine is ${sum(engine)} lines without its tests: ${runtimeLines} that answer and ask, ${ahead} more that look ahead (loaded only by pages about time and change), ${editor} for editors and ${compiler} of its compiler. What answers and asks, bundled, minified and gzipped, without the law: ${kilobytes(gzip)}; looking ahead adds ${kilobytes(aheadGzip)}.`,
    ],
    bars: [
      {
        what: 'Rule engine at run time, gzip without the law',
        bar: 'at most 6 KB',
        measured: kilobytes(gzip),
        met: gzip <= RUNTIME_BAR,
      },
      {
        what: 'Rule engine at run time, lines',
        bar: `at most ${ENGINE_BAR}`,
        measured: String(runtimeLines),
        met: runtimeLines <= ENGINE_BAR,
      },
    ],
    figures: {
      rows,
      engineLines: sum(engine),
      runtimeLines,
      aheadLines: ahead,
      runtimeGzip: gzip,
      aheadGzip,
    },
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

/** The weight of an entry of the engine with all that it needs. */
async function runtimeGzip(entry: string): Promise<number> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      lib: { entry: join(ROOT, 'packages/rules/src', entry), formats: ['es'] },
      // A library build leaves white space in for tools that bundle it further; a browser gets it without.
      rolldownOptions: { output: { minify: true } },
    },
  });
  const outputs = Array.isArray(built) ? built : 'output' in built ? [built] : [];
  const code = outputs.flatMap(({ output }) =>
    output.flatMap((chunk) => (chunk.type === 'chunk' ? [chunk.code] : [])),
  );
  return gzipSync(code.join('')).length;
}
