// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { todayInAmsterdam } from '@opstap/kernel';
import { loadPublication } from '@opstap/publication/node';
import { build } from 'vite';
import { benchRules } from '../../packages/cli/src/bench-rules.ts';
import { ROOT } from './root.ts';
import { kilobytes, type Section, table } from './section.ts';

const PERSONS = 100_000;
const SOURCE = join(ROOT, 'packages/rules/src');
const [LINES_BAR, WEIGHT_BAR, RATIO_BAR] = [1500, 6000, 100];

/** How many persons a second the rule engine answers beside publicodes, what it weighs and how long it is. */
export async function measureEngine(): Promise<Section> {
  const { pack } = await loadPublication();
  const bench = await benchRules(pack, todayInAmsterdam(Date.now()), PERSONS);
  const { engine, publicodes, ratio, workingDays, everything } = bench;
  const gzip = await gzipOf('index.ts');
  const aheadGzip = (await gzipOf('ahead/index.ts')) - gzip;
  const [answering, ahead, editor, compiler] = ['.', 'ahead', 'editor', 'compile'].map(linesIn);
  const code = (answering?.code ?? 0) + (ahead?.code ?? 0);
  const speeds = [
    { name: 'the engine, what publicodes can say too', ...engine },
    ...(publicodes ? [{ name: `publicodes ${publicodes.version}, the same`, ...publicodes }] : []),
    { name: 'the engine, what counts working days, which publicodes cannot', ...workingDays },
    { name: 'the engine, every outcome of the law', ...everything },
  ];
  const lengths = [
    { name: 'answers and asks', ...answering },
    { name: 'looks ahead', ...ahead },
    { name: 'for editors: bulk, checks, mutants, differences', ...editor },
    { name: 'the compiler', ...compiler },
  ];
  const agreed = publicodes
    ? `The two give the same in ${publicodes.agree} of ${publicodes.compared} answers.`
    : 'publicodes is not installed, so there is nothing to compare with.';
  return {
    text: [
      `Synthetic persons answered on one thread, the best of three rounds; publicodes in the same run, on as many of the same persons as it answers in six seconds. ${agreed}`,
      table(
        ['', 'outcomes', 'persons', 'persons a second'],
        speeds.map(({ name, outcomes, persons, personsPerSecond }) => [
          name,
          outcomes,
          persons,
          personsPerSecond,
        ]),
      ),
      `Lines without the tests; code is what is left without comments and empty lines. Bundled, minified and gzipped, without the law, what answers and asks is ${kilobytes(gzip)}; looking ahead, which is loaded when it is needed, adds ${kilobytes(aheadGzip)}.`,
      table(
        ['', 'lines', 'of which code'],
        lengths.map(({ name, lines = 0, code = 0 }) => [name, lines, code]),
      ),
    ],
    bars: [
      {
        what: 'Bulk answers of the rule engine, one thread, beside publicodes in the same run',
        bar: `at least ${RATIO_BAR} times`,
        measured: ratio === undefined ? 'not measured' : `${ratio} times`,
        met: ratio !== undefined && ratio >= RATIO_BAR,
      },
      {
        what: 'Rule engine at run time, gzip without the law',
        bar: 'at most 6 KB',
        measured: `${kilobytes(gzip)}; ${kilobytes(gzip + aheadGzip)} with looking ahead`,
        met: gzip <= WEIGHT_BAR,
      },
      {
        what: 'Rule engine that answers, asks and looks ahead, lines of code',
        bar: `about ${LINES_BAR}`,
        measured: `${code}; ${(answering?.lines ?? 0) + (ahead?.lines ?? 0)} with comments and empty lines`,
        met: code <= LINES_BAR,
      },
    ],
    figures: { bench, gzip, aheadGzip, lengths },
  };
}

/** The lines of a folder of the engine, those below it and its tests left out. */
function linesIn(folder: string): { lines: number; code: number } {
  const files = readdirSync(join(SOURCE, folder)).filter((name) => /(?<!\.test)\.ts$/.test(name));
  const lines = files.flatMap((name) =>
    readFileSync(join(SOURCE, folder, name), 'utf8')
      .trimEnd()
      .split('\n'),
  );
  // Our comments stand on lines of their own.
  return { lines: lines.length, code: lines.filter((line) => !/^\s*(\/\/|\/?\*|$)/.test(line)).length };
}

/** The weight of an entry of the engine with all that it needs. */
async function gzipOf(entry: string): Promise<number> {
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
