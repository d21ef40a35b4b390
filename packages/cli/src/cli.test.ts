// SPDX-License-Identifier: EUPL-1.2
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { settingsFrom, startServer } from '@opstap/server';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { EXAMPLES } from './examples.ts';
import { opstapProcess, opstap as runOpstap } from './testing/opstap.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'opstap-cli-'));
  for (const name of ['data', 'api'])
    await cp(inject('emptyDataFolder'), join(folder, name), { recursive: true });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const environment = () => ({ OPSTAP_DATA_FOLDER: join(folder, 'data'), DATABASE_URL: '' });
const opstap = (...args: string[]) => runOpstap(args, environment());
const asProcess = (...args: string[]) => opstapProcess(args, environment());

describe('opstap journey', () => {
  it('gives the same as the API', async () => {
    const example = JSON.parse(await readFile(new URL('../examples/nurse.json', import.meta.url), 'utf8'));
    const body = { facts: example.facts, done: example.done, on: '2026-11-23', language: 'uk' };
    const file = join(folder, 'nurse.json');
    await writeFile(file, JSON.stringify(example));
    const settings = settingsFrom({
      PORT: '0',
      OPSTAP_DATA_FOLDER: join(folder, 'api'),
      OPSTAP_LOG: 'silent',
      OPSTAP_DEMO: 'off',
    });
    const { url, stop } = await startServer({ settings });
    try {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(`${url}/v1/journeys`, {
        method: 'POST',
        headers,
        body: JSON.stringify(body),
      });
      const { stdout } = await opstap('journey', `@${file}`, '--on', '2026-11-23', '--lang', 'uk', '--json');
      expect(JSON.parse(stdout)).toEqual(await response.json());
    } finally {
      await stop();
    }
  });

  it.each(EXAMPLES)(
    'prints and renders the synthetic example %s, and says that it is synthetic',
    async (name) => {
      const pdf = join(folder, `${name}.pdf`);
      const { code, stdout } = await opstap(
        'journey',
        '--example',
        name,
        '--lang',
        'uk',
        '--second',
        'nl',
        '--pdf',
        pdf,
      );
      expect(code).toBe(0);
      expect(stdout).toContain('Приклад із вигаданими даними');
      expect(stdout).toContain('Зараз');
      const bytes = await readFile(pdf, 'latin1');
      expect(bytes.startsWith('%PDF-')).toBe(true);
      for (const mark of ['/StructTreeRoot', '/MarkInfo', '/Lang']) expect(bytes).toContain(mark);
    },
  );

  it('names every wrong fact in the language asked for, with exit code 2 and no stack trace', async () => {
    const facts = JSON.stringify({ werksituatie: 'anders', startdatum: '2026-02-30', bsn: true });
    const { code, stderr } = await asProcess('journey', facts, '--lang', 'uk');
    expect(code).toBe(2);
    for (const field of ['facts.werksituatie', 'facts.startdatum', 'facts.bsn'])
      expect(stderr).toContain(field);
    expect(stderr).toMatch(/[а-яі]{5}/);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it.each([
    ['broken JSON', ['journey', '{"facts":']],
    ['a file that is not there', ['journey', '@/nowhere.json']],
    ['a day that does not exist', ['journey', '{}', '--on', '2026-02-30']],
    ['no facts at all', ['journey']],
    ['an unknown option', ['journey', '--colour']],
  ])('refuses %s with exit code 2', async (_, args) => {
    const { code, stderr } = await opstap(...args);
    expect(code).toBe(2);
    expect(stderr).not.toBe('');
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

describe('opstap', () => {
  it('lists its commands', async () => {
    const { code, stdout } = await asProcess('--help');
    expect(code).toBe(0);
    for (const name of [
      'serve',
      'journey',
      'feedback',
      'backup',
      'restore',
      'taxonomy',
      'provision',
      'content',
      'bench',
    ])
      expect(stdout).toContain(name);
  });

  it('backs up, refuses to restore over something, and restores into nothing', async () => {
    const file = join(folder, 'all.backup.gz');
    expect((await asProcess('backup', file)).code).toBe(0);
    expect((await opstap('backup', file)).code).not.toBe(0);
    expect((await opstap('restore', file)).code).toBe(0);
    expect((await opstap('feedback', 'list', '--json')).stdout.trim()).toBe('[]');
  });
});

describe('opstap provision', () => {
  const HEADER = 'code;naam;aanbieder;soort;niveau van;niveau tot;gemeente;vrije plekken';
  const load = async (rows: string[], ...args: string[]) => {
    const file = join(folder, 'cursussen.csv');
    await writeFile(file, [HEADER, ...rows].join('\n'));
    return opstap('provision', 'import', file, '--source', 'gemeente-utrecht', ...args);
  };

  it('imports a list, tells what changed, lists and counts it, and takes it away', async () => {
    const rows = ['1;Beginnen;School;formal_course;A0;A1;Utrecht;4', '2;Café;Huis;non_formal;A1;B1;Zeist;'];
    expect(await load(rows)).toMatchObject({ code: 0, stderr: '' });
    const again = JSON.parse((await load(rows, '--json')).stdout);
    expect(again).toMatchObject({ source: 'gemeente-utrecht', rows: 2, changed: 0, removed: 0 });
    expect((await opstap('provision', 'list')).stdout).toContain('gemeente-utrecht  2 courses');
    expect((await opstap('provision', 'stats')).stdout).toContain(
      'Midden-Utrecht, to A1: 1 courses, 4 free places, waiting time not known',
    );
    expect((await opstap('provision', 'remove', 'gemeente-utrecht')).stdout).toContain('2 courses removed');
    expect(JSON.parse((await opstap('provision', 'list', '--json')).stdout)).toEqual([]);
  }, 120_000);

  it('tells a broken row with file, row and column, keeps the good ones, with exit code 2', async () => {
    const { code, stderr, stdout } = await load(
      ['1;Goed;School;formal_course;A0;A1;Utrecht;', '2;Fout;School;toverles;A0;A1;Nergenshuizen;'],
      '--lang',
      'nl',
    );
    expect(code).toBe(2);
    expect(stdout).toContain('2 rows read, 1 new or different');
    expect(stderr).toContain('cursussen.csv:3 kind: Deze waarde kan hier niet');
    expect(stderr).toContain('cursussen.csv:3 municipality: Deze gemeente bestaat niet');
  }, 120_000);

  it('refuses the name of the demo, and a column map of another form', async () => {
    const named = await opstap('provision', 'import', join(folder, 'cursussen.csv'), '--source', 'demo');
    expect(named.code).toBe(2);
    const mapped = await load([], '--map', 'naam');
    expect(mapped).toMatchObject({ code: 2, stderr: expect.stringContaining('column=field') });
  }, 120_000);
});

describe('opstap taxonomy', () => {
  const write = async (skill: string) => {
    const source = await mkdtemp(join(folder, 'esco-'));
    const occupation = 'http://data.europa.eu/esco/occupation/a,2221,nurse';
    await writeFile(
      join(source, 'occupations_en.csv'),
      `conceptUri,iscoGroup,preferredLabel\n${occupation}\n`,
    );
    await writeFile(join(source, 'skills_en.csv'), `conceptUri,skillType,preferredLabel\n${skill},,heal\n`);
    return source;
  };

  it('imports, lists with version and attribution, and tells how ours join', async () => {
    const source = await write('http://data.europa.eu/esco/skill/b');
    const imported = await opstap('taxonomy', 'import', 'esco', source, '--release', '1.2.0');
    expect(imported).toMatchObject({ code: 0, stderr: '' });
    const listed = await opstap('taxonomy', 'list');
    expect(listed.stdout).toContain('esco 1.2.0');
    expect(listed.stdout).toContain('This service uses the ESCO classification of the European Commission');
    const { taxonomies, occupations } = JSON.parse((await opstap('taxonomy', 'joins', '--json')).stdout);
    expect(taxonomies).toMatchObject([{ scheme: 'esco', version: '1.2.0' }]);
    const nurse = occupations.find(
      ({ occupation }: { occupation: string }) => occupation === 'verpleegkundige',
    );
    expect(nurse).toMatchObject({ sureness: 'sure', joins: [{ language: 'en', nearness: 'equal' }] });
    const { stdout } = await opstap('taxonomy', 'joins', '--unsure');
    expect(stdout).not.toMatch(/^sure /m);
  }, 120_000);

  it('tells a broken row with file, row and column in the language asked for, with exit code 2', async () => {
    const source = await write('no address');
    const { code, stderr } = await opstap(
      'taxonomy',
      'import',
      'esco',
      source,
      '--release',
      '1.2.0',
      '--lang',
      'uk',
    );
    expect(code).toBe(2);
    expect(stderr).toContain('skills_en.csv:2 conceptUri: Це не вебадреса');
    expect(stderr).toContain('Правильні рядки збережено');
  });
});

describe('opstap content stale', () => {
  it('lists what is past its review date on a day, the longest past first', async () => {
    const { code, stdout } = await opstap('content', 'stale', '--on', '2027-02-24', '--json');
    const { items, past } = JSON.parse(stdout) as {
      items: number;
      past: { kind: string; daysPast: number }[];
    };
    expect(code).toBe(0);
    expect(past.length).toBeGreaterThan(0);
    expect(past.length).toBeLessThan(items);
    const days = past.map(({ daysPast }) => daysPast);
    expect(days).toEqual(days.toSorted((a, b) => b - a));
    expect(days.at(-1)).toBe(1);
    expect(past.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['page', 'source', 'desk', 'rule']));
  });

  it('fails on it only when asked to', async () => {
    const text = await opstap('content', 'stale', '--on', '2027-02-24', '--fail');
    expect(text.code).toBe(2);
    expect(text.stdout).toMatch(/\d+ days {2}source \w+/);
    expect(await opstap('content', 'stale', '--on', '2026-11-23', '--fail')).toMatchObject({ code: 0 });
    expect(await opstap('content', 'stale', '--on', 'someday')).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('opstap content links', () => {
  it('finds no fault of form in the addresses of the repository, and opens none of them', async () => {
    const { code, stdout } = await opstap('content', 'links', '--json');
    const { links, problems, broken } = JSON.parse(stdout);
    expect({ code, problems, broken }).toEqual({ code: 0, problems: [], broken: undefined });
    expect(links).toBeGreaterThan(100);
  });
});
