// SPDX-License-Identifier: EUPL-1.2
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { opstap } from './testing/opstap.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'opstap-skills-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const link = (...args: string[]) => opstap(['skills', 'link', ...args]);

async function file(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

describe('opstap skills link', () => {
  it('names the occupation of a text, with what it recognised and where', async () => {
    const { stdout } = await link('працювала кухаркою', '--lang', 'uk', '--limit', '3', '--json');
    const { isKnown, candidates } = JSON.parse(stdout);
    expect(isKnown).toBe(true);
    expect(candidates.length).toBeLessThanOrEqual(3);
    expect(candidates[0]).toMatchObject({
      concept: 'kok',
      isco: '5120',
      lang: 'uk',
      span: { start: 10, end: 18 },
    });
  });

  it('says on the screen when it does not know', async () => {
    const { stdout, code } = await link('qwerty');
    expect(code).toBe(0);
    expect(stdout).toContain('Not known for certain');
  });

  it('links a file row by row, and names the rows that are wrong', async () => {
    const input = await file(
      'in.tsv',
      'id\tlang\ttext\n1\tuk\tкухар\n2\t\tverpleegkundige\n3\txx\tkok\n4\tru\t\n\n5\tru\tповар\n',
    );
    const output = join(folder, 'out.jsonl');
    const { code, stderr } = await link('--input', input, '--output', output, '--lang', 'en');
    expect(code).toBe(2);
    expect(stderr).toMatch(/4 lang: .*\n {2}5 text: /);
    const lines = (await readFile(output, 'utf8'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ id, candidates }) => [id, candidates[0].concept])).toEqual([
      ['1', 'kok'],
      ['2', 'verpleegkundige'],
      ['5', 'kok'],
    ]);
  });

  it('ranks a list of the user’s own, with scores of five decimals', async () => {
    const corpus = await file('corpus.tsv', 'id\ttext\na\tmedewerker kassa\nb\tpiloot\n');
    const queries = await file('queries.tsv', 'id\ttext\nq\tkassamedewerker\n');
    const { stdout } = await link('--corpus', corpus, '--queries', queries);
    expect(stdout).toMatch(/^query\telement\trank\tscore\nq\ta\t1\t\d\.\d{5}\n$/);
  });

  it.each([
    ['no text', []],
    ['a file that is not there', ['--input', '/nowhere.tsv']],
    ['a corpus without queries', ['--corpus', '/nowhere.tsv']],
    ['a limit that is no number', ['kok', '--limit', 'many']],
  ])('refuses %s with exit code 2', async (_, args) => {
    const { code, stderr } = await link(...args);
    expect(code).toBe(2);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});
