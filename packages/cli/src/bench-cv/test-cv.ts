// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../corpus.ts';

/** What should be proposed, as it is in the file: `{ kind: 'job', fields: [title, employer, …] }`. */
export type Expected = { kind: 'job' | 'edu' | 'lang' | 'paper'; fields: readonly string[] };
export type TestCv = { name: string; text: string; expected: readonly Expected[] };

const FOLDER = join(ROOT, 'reference/cv-tests');
const KINDS = ['job', 'edu', 'lang', 'paper'] as const;

/** The CVs of one half; the format is in `reference/cv-tests/SOURCE.md`. */
export function testCvs(half: string): TestCv[] {
  return readdirSync(join(FOLDER, half))
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => {
      const [text = '', lines = ''] = readFileSync(join(FOLDER, half, name), 'utf8').split('\n=====\n');
      return { name: `${half}/${name}`, text, expected: lines.trim().split('\n').map(expectedOf) };
    });
}

function expectedOf(line: string): Expected {
  const [name, rest = ''] = line.split(/: (.*)/);
  const kind = KINDS.find((one) => one === name);
  if (!kind) throw new Error(`reference/cv-tests: "${line}" is no job, edu, lang or paper`);
  return { kind, fields: kind === 'lang' ? rest.split(' ') : rest.split(' | ') };
}
