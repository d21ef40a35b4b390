// SPDX-License-Identifier: EUPL-1.2
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { opstap } from './testing/opstap.ts';

const FACTS = JSON.stringify({
  beschermingsgrond: 'oekraiense_nationaliteit',
  bewijs_van_verblijf: 'geen',
  startdatum: '2026-12-28',
});

type ListedOutcome = { name: string; versions: { sources: string[] }[] };

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'opstap-rules-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const rules = (...args: string[]) => opstap(['rules', ...args], { LC_ALL: 'en_GB.UTF-8' });

async function json(...args: string[]) {
  const { stdout, stderr } = await rules(...args, '--json');
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}

describe('opstap rules ask', () => {
  it('answers by the public contract', async () => {
    const answer = await json(
      'ask',
      'uiterste_melddatum',
      '--facts',
      FACTS,
      '--on',
      '2026-11-23',
      '--lang',
      'uk',
    );
    expect(Object.keys(answer)).toEqual([
      'outcome',
      'kind',
      'value',
      'words',
      'verify',
      'reasons',
      'on',
      'packHash',
    ]);
    expect(answer).toMatchObject({ kind: 'known', value: '2026-12-23', verify: true, on: '2026-11-23' });
    expect(Object.keys(answer.reasons[0])).toEqual([
      'rule',
      'version',
      'source',
      'checkedOn',
      'confidence',
      'verify',
      'text',
      'facts',
    ]);
    expect(answer.reasons[0].text).toMatch(/UWV/);
    expect(answer.packHash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('says what is missing, and why there is no answer', async () => {
    expect(await json('ask', 'mag_werken_in_loondienst', '--facts', '{}')).toMatchObject({
      kind: 'unknown',
      missing: expect.arrayContaining(['beschermingsgrond']),
    });
    expect(await json('ask', 'mag_werken_in_loondienst', '--on', '2022-03-03')).toMatchObject({
      kind: 'not_covered',
      because: { rule: 'mag_werken_in_loondienst', reason: 'not_yet_in_force' },
    });
    expect(
      await json('ask', 'mag_werken_in_loondienst', '--on', '2022-03-10', '--known', '2022-03-10'),
    ).toMatchObject({
      kind: 'not_covered',
      known: '2022-03-10',
    });
  });

  it('names a wrong fact, date and outcome in the language of the user', async () => {
    const wrong = await rules(
      'ask',
      'tijdelijk_beschermd',
      '--facts',
      '{"uren_per_week":-3}',
      '--lang',
      'nl',
    );
    expect(wrong).toMatchObject({ code: 2, stdout: '' });
    expect(wrong.stderr).toContain('facts.uren_per_week: Dit gegeven is te klein of te groot');
    const date = await rules('ask', 'tijdelijk_beschermd', '--on', '2026-02-30', '--lang', 'ru');
    expect(date).toMatchObject({ code: 2, stderr: expect.stringContaining('--on: Такой даты нет') });
    expect(await rules('ask', 'toString')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('toString does not exist'),
    });
    expect(await rules('ask', '--nonsense')).toMatchObject({ code: 2, stdout: '' });
  });

  it('answers the good lines of a file and reports the others by line', async () => {
    const [input, output] = [join(folder, 'cases.jsonl'), join(folder, 'out.jsonl')];
    const lines = [
      { id: 'a', outcome: 'uiterste_melddatum', on: '2026-11-23', facts: { startdatum: '2026-12-28' } },
      { id: 'b', outcome: 'uiterste_melddatum', on: '2026-02-30' },
      { id: 'c', outcome: 'minimumloon_21_jaar_en_ouder', on: '2026-07-01' },
    ].map((line) => JSON.stringify(line));
    await writeFile(input, [lines[0], '{"id":', '', lines[1], lines[2]].join('\n'));
    const { code, stderr } = await rules('ask', '--input', input, '--output', output, '--lang', 'en');
    expect(code).toBe(2);
    expect(stderr).toContain('2 lines could not be answered');
    expect(stderr).toContain('  2: The data is not valid JSON');
    expect(stderr).toContain('  4 on: This date does not exist');
    const answers = (await readFile(output, 'utf8'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ id, value }) => [id, value])).toEqual([
      ['a', '2026-12-23'],
      ['c', 1499],
    ]);
  });
});

describe('opstap rules', () => {
  it('lists every fact and outcome with type, values, texts and sources', async () => {
    const { facts, outcomes, sources, inquiries } = await json('list', '--lang', 'nl');
    const named = <T extends { name: string }>(list: T[], name: string) =>
      list.find((one) => one.name === name);
    expect(named(facts, 'bewijs_van_verblijf')).toMatchObject({
      type: 'enum',
      values: expect.arrayContaining(['sticker']),
      texts: { sticker: expect.any(String) },
    });
    const outcome = named<ListedOutcome>(outcomes, 'mag_werken_in_loondienst');
    expect(outcome).toMatchObject({
      type: 'yesno',
      texts: { yes: expect.any(String), no: expect.any(String) },
    });
    expect(Object.keys(sources)).toEqual(
      expect.arrayContaining(outcome?.versions.flatMap((version) => version.sources) ?? ['none']),
    );
    expect(inquiries.mag_ik_werken).toContain('mag_dit_werk');
  });

  it('gives the questions of an inquiry, and none when nothing is left to ask', async () => {
    const { questions } = await json('next', 'mag_ik_werken', '--lang', 'en');
    expect(questions[0]).toMatchObject({
      question: expect.any(String),
      title: expect.any(String),
      facts: expect.any(Array),
    });
    expect((await json('next', 'minimumloon_21_jaar_en_ouder')).questions).toEqual([]);
  });

  it('travels to the end of the protection', async () => {
    const facts = FACTS.replace('geen', 'sticker');
    const { start, changes } = await json(
      'travel',
      'mag_werken_in_loondienst',
      '--facts',
      facts,
      '--on',
      '2026-11-24',
    );
    expect(start).toMatchObject({ kind: 'known', value: true });
    expect(changes).toMatchObject([
      {
        on: '2027-03-05',
        after: { kind: 'not_covered' },
        causes: expect.arrayContaining([expect.objectContaining({ kind: 'version_ended' })]),
      },
    ]);
    expect(
      await rules('travel', 'mag_werken_in_loondienst', '--on', '2026-11-24', '--to', '2026-11-23'),
    ).toMatchObject({ code: 2 });
  });

  it('says what would make an answer yes', async () => {
    const { ways } = await json(
      'reverse',
      'mag_werken_in_loondienst',
      '--facts',
      FACTS,
      '--on',
      '2026-11-24',
    );
    expect(ways).toEqual([
      { changes: [{ fact: 'bewijs_van_verblijf', from: 'geen', to: ['sticker', 'o_document'] }], effort: 2 },
    ]);
    expect(await rules('reverse', 'uiterste_melddatum', '--lang', 'en')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('is not yes or no'),
    });
  });

  it('checks the law, and measures it for a report', async () => {
    const report = await json('check', '--report', '--sets', '20', '--on', '2026-11-24');
    expect(report).toMatchObject({
      problems: [],
      failed: [],
      overlaps: [],
      unreachable: [],
      answers: { wrong: 0 },
    });
    expect(report.edges.reached).toBeGreaterThan(0);
    expect(report.mutants.killed).toBeGreaterThan(report.mutants.survived);
  });

  it('lists the mistakes that no example notices', async () => {
    const { reports } = await json('mutants', 'mag_werken_in_loondienst');
    expect(reports.map(({ version }: { version: string }) => version)).toEqual(['2022-03-04', '2022-11-01']);
  });

  it('compares two laws over synthetic persons', async () => {
    const pack = JSON.parse(
      await readFile(new URL('../../publication/generated/pack.json', import.meta.url), 'utf8'),
    );
    const amount = pack.parameters.wettelijk_minimumloon_per_uur.versions.find(
      ({ validFrom }: { validFrom: string }) => validFrom === '2026-07-01',
    );
    amount.value = 1471;
    const before = join(folder, 'pack.json');
    await writeFile(before, JSON.stringify({ ...pack, hash: 'before' }));
    const { outcomes } = await json('diff', before, '--persons', '50', '--on', '2026-11-24');
    expect(
      outcomes.find(({ outcome }: { outcome: string }) => outcome === 'minimumloon_21_jaar_en_ouder'),
    ).toEqual({
      outcome: 'minimumloon_21_jaar_en_ouder',
      changed: 50,
      differences: [{ from: '1471', to: '1499', count: 50, example: {} }],
      others: 0,
    });
    expect(await rules('diff', 'no-such-revision')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('no law to be read'),
    });
  });
});
