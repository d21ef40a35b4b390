// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from 'node:crypto';
import type { MatchList } from '@opstap/contract';
import { addDays, euroCents, plainDate } from '@opstap/kernel';
import { buildWorkKnowledge } from '@opstap/matching';
import { loadPublication } from '@opstap/publication/node';
import { generateVacancies, type Vacancy } from '@opstap/vacancies';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { NOON, type TestApp, testApp } from '../../testing/test-app.ts';
import { withDatabase } from '../../testing/with-database.ts';
import { vacancySink } from '../vacancies/index.ts';
import type { RunningMatcher } from './matching.ts';
import { runMatcher } from './run-matcher.ts';

const publication = await loadPublication();
const today = plainDate('2026-11-23');
const vacancies = [
  ...generateVacancies(publication.reference, publication.taxonomy, {
    count: 300,
    seed: 5,
    source: 'test',
    today,
    minimumWage: euroCents(1_500),
  }),
];
const usual = publication.taxonomy.profiles['kok']?.competences;
const COOK = {
  occupations: [{ id: 'kok', yearsAgo: 1 }],
  competences: [...(usual?.essential ?? []), ...(usual?.important ?? [])].map((id) => ({ id, yearsAgo: 1 })),
  languages: [
    { id: 'uk', level: 'C2' },
    { id: 'nl', level: 'A2' },
  ],
  licences: [],
  nlqf: { min: 2, max: 4 },
  recognised: [],
  municipality: 'GM0344',
  avoid: [],
};

/** A vacancy for a cook in Utrecht. */
function cookVacancy(id: string, more: Partial<Vacancy> = {}): Vacancy {
  return {
    id: `test:${id}`,
    source: 'test',
    title: `Kok ${id}`,
    description: `Wij zoeken een kok, ${id}.`,
    publishedOn: today,
    validThrough: addDays(today, 30),
    occupation: 'kok',
    isco08: '5120',
    competences: (usual?.essential ?? []).map((competence) => ({ id: competence, importance: 'essential' })),
    dutch: 'A2',
    otherLanguages: [],
    licences: [],
    circumstances: ['standing'],
    municipality: 'GM0344' as NonNullable<Vacancy['municipality']>,
    requirements: [],
    redFlags: [],
    evidence: {},
    ...more,
  };
}

withDatabase('matching', (storage) => {
  let app: TestApp;
  let matcher: RunningMatcher;

  async function save(rows: readonly Vacancy[], complete = false): Promise<void> {
    const sink = vacancySink({ ...app.ctx, random: randomBytes });
    const { run } = await sink.begin({
      source: { id: 'test', name: 'Test', licence: 'EUPL-1.2', synthetic: true },
    });
    await sink.save({ run, rows: rows.map((vacancy) => ({ vacancy, hash: JSON.stringify(vacancy) })) });
    await sink.finish({ run, read: rows.length, changed: rows.length, faults: 0, complete });
  }

  async function ask(more: object = {}, profile: object = COOK): Promise<MatchList> {
    const response = await app.post('/v1/matches', { profile, ...more });
    expect(response.status, await response.clone().text()).toBe(200);
    return response.json();
  }

  async function start(): Promise<void> {
    matcher = runMatcher({
      db: storage().db,
      now: () => NOON,
      random: randomBytes,
      publication,
    });
    app = testApp({ storage: storage(), matcher, publication });
    await matcher.ready;
  }

  beforeEach(async () => {
    app = testApp({ storage: storage(), publication });
    await save(vacancies);
    await start();
  });
  afterEach(() => matcher.stop());

  it('ranks and explains open vacancies, with their source and with points that add up', async () => {
    await save([cookVacancy('best')]);
    await matcher.follow();
    const { matches, counts, sources } = await ask();
    expect(matches[0]?.vacancy.id).toBe('test:best');
    expect(counts.open).toBe(counts.fits + counts.excluded);
    expect(sources.map(({ id }) => id)).toEqual(['test']);
    for (const { explanation } of matches) {
      expect(explanation.factors.reduce((sum, { points }) => sum + points, 0)).toBe(explanation.score);
      expect(explanation.gates.map(({ state }) => state)).not.toContain('closed');
      expect(explanation.reasons).toHaveLength(3);
    }
    const scores = matches.map(({ explanation }) => explanation.score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  it('sees what is added, changed and closed, without reading everything again', async () => {
    const before = matcher.size();
    await save([cookVacancy('new')]);
    await matcher.follow();
    expect(matcher.size()).toBe(before + 1);
    expect((await ask()).matches[0]?.vacancy.id).toBe('test:new');
    await save([cookVacancy('new', { dutch: 'C2' })]);
    await matcher.follow();
    expect((await ask()).matches.map(({ vacancy }) => vacancy.id)).not.toContain('test:new');
    await save(vacancies.slice(0, 10), true);
    await matcher.follow();
    expect(matcher.size()).toBe(10);
  });

  it('sees a change within a second by itself', async () => {
    await save([cookVacancy('quick')]);
    const saved = Date.now();
    while (Date.now() - saved < 5_000 && (await ask()).matches[0]?.vacancy.id !== 'test:quick')
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect(Date.now() - saved).toBeLessThan(1_000);
  });

  it('keeps a copy out while its original is open, and takes it in when that closes', async () => {
    await save([cookVacancy('one')]);
    await sql`insert into vacancies.vacancy select (jsonb_populate_record(v, jsonb_build_object('id', 'test:copy',
      'data', replace(data, 'test:one', 'test:copy'), 'duplicate_of', 'test:one'))).* from vacancies.vacancy v where id = 'test:one'`.execute(
      storage().db,
    );
    await matcher.follow();
    expect((await ask()).matches.map(({ vacancy }) => vacancy.id)).not.toContain('test:copy');
    await sql`update vacancies.vacancy set closed_on = '2026-11-22' where id = 'test:one'`.execute(
      storage().db,
    );
    await matcher.follow();
    const ids = (await ask()).matches.map(({ vacancy }) => vacancy.id);
    expect(ids).toContain('test:copy');
    expect(ids).not.toContain('test:one');
  });

  it('shows what a gate left out, with the reason and the work that is open meanwhile', async () => {
    await save([cookVacancy('nurse', { occupation: 'verpleegkundige', isco08: '2221', dutch: 'A1' })]);
    await matcher.follow();
    const { matches } = await ask({ excludedBy: 'regulated', limit: 100 });
    const nurse = matches.find(({ vacancy }) => vacancy.id === 'test:nurse');
    expect(nurse?.explanation.gates.find(({ id }) => id === 'regulated')?.state).toBe('closed');
    const gap = nurse?.explanation.gaps.find(({ kind }) => kind === 'recognition');
    expect(gap?.kind === 'recognition' && gap.interim.length).toBeGreaterThan(0);
    for (const { vacancy } of matches)
      expect((await ask()).matches.map((one) => one.vacancy.id)).not.toContain(vacancy.id);
  });

  it('leaves out what is not for this person', async () => {
    await save([cookVacancy('best')]);
    await matcher.follow();
    const { matches } = await ask({}, { ...COOK, notForMe: { vacancies: ['test:best'] } });
    expect(matches.map(({ vacancy }) => vacancy.id)).not.toContain('test:best');
  });

  it('refuses a name, a nationality, and ids that do not exist, each by its field', async () => {
    const response = await app.post('/v1/matches', {
      profile: {
        ...COOK,
        name: 'Olena',
        nationality: 'UA',
        occupations: [{ id: 'geen_beroep' }],
        municipality: 'GM9999',
      },
    });
    expect(response.status).toBe(400);
    const { errors } = await response.json();
    expect(errors.map(({ field }: { field: string }) => field).sort()).toEqual([
      'profile.municipality',
      'profile.name',
      'profile.nationality',
      'profile.occupations.0.id',
    ]);
  });

  it('leaves a record with versions, weights and counts, and nothing of the request', async () => {
    await ask({ knobs: ['own_level'] });
    await matcher.follow();
    const runs = await storage().db.selectFrom('matching.run').selectAll().execute();
    expect(runs).toHaveLength(1);
    expect(runs[0]).toMatchObject({
      day: '2026-11-23',
      version: 1,
      knobs: 'own_level',
      vacancies: matcher.size(),
    });
    const told = JSON.stringify([runs, app.logged]);
    for (const secret of ['GM0344', 'kok', COOK.competences[0]?.id ?? '']) expect(told).not.toContain(secret);
  });

  it('says so while the vacancies are being read', async () => {
    const { app: early } = testApp({ storage: storage(), publication });
    const response = await early.request('/v1/matches', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ profile: COOK }),
    });
    expect(response.status).toBe(503);
    expect((await response.json()).code).toBe('matching-not-ready');
  });
});

it('knows the work that the tests are about', () => {
  expect(buildWorkKnowledge(publication).profiles['kok']).toBeDefined();
});
