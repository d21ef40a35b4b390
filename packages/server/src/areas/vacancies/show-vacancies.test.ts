// SPDX-License-Identifier: EUPL-1.2
import { addDays, euroCents, plainDate } from '@opstap/kernel';
import { loadPublication } from '@opstap/publication/node';
import { generateVacancies, type Vacancy } from '@opstap/vacancies';
import { expect, it } from 'vitest';
import { NOON, testApp } from '../../testing/test-app.ts';
import { withDatabase } from '../../testing/with-database.ts';
import { deleteEndedVacancies } from './delete-ended-vacancies.job.ts';
import { keepDemoVacancies } from './demo-vacancies.ts';
import { loadSynthetic } from './load-synthetic.ts';
import { vacancySink } from './save-vacancies.ts';
import { vacanciesForPage } from './vacancies-for-page.ts';
import { vacancyStats } from './vacancy-stats.ts';
import { eachShown } from './vacancy-store.ts';

const publication = await loadPublication();
const today = plainDate('2026-11-23');
const DAY = 86_400_000;

withDatabase('showing vacancies', (storage) => {
  const app = () => testApp({ storage: storage() });
  const load = async (
    count = 30,
    changes: (vacancy: Vacancy, at: number) => Partial<Vacancy> = () => ({}),
  ) => {
    const made = [
      ...generateVacancies(publication.reference, publication.taxonomy, {
        count,
        seed: 3,
        source: 'synthetic',
        today,
        minimumWage: euroCents(1499),
      }),
    ];
    const all = made.map((vacancy, at) => ({ ...vacancy, ...changes(vacancy, at) }));
    await loadSynthetic(vacancySink(app().ctx), all, 'synthetic');
    return all;
  };
  const ask = async (path: string) => {
    const response = await app().app.request(path);
    return { status: response.status, body: JSON.parse(await response.text()) };
  };

  it('gives pages, newest first, without one twice or left out, with the source', async () => {
    const all = await load();
    const ids: string[] = [];
    let next: string | undefined;
    do {
      const { status, body } = await ask(`/v1/vacancies?limit=7${next ? `&after=${next}` : ''}`);
      expect(status).toBe(200);
      expect(body.sources).toMatchObject([
        { id: 'synthetic', licence: 'EUPL-1.2', synthetic: true, importedAt: '2026-11-23T11:00:00.000Z' },
      ]);
      ids.push(...body.vacancies.map(({ id }: Vacancy) => id));
      next = body.next;
    } while (next);
    const expected = [...all]
      .sort((left, right) => (left.publishedOn + left.id < right.publishedOn + right.id ? 1 : -1))
      .map(({ id }) => id);
    expect(ids).toEqual(expected);
  });

  it('filters by occupation, municipality and day', async () => {
    const all = await load();
    const { occupation, municipality } = all[0] ?? {};
    const since = addDays(today, -3);
    const count = async (query: string) =>
      (await ask(`/v1/vacancies?limit=100&${query}`)).body.vacancies.length;
    expect(await count(`occupation=${occupation}`)).toBe(
      all.filter((one) => one.occupation === occupation).length,
    );
    expect(await count(`municipality=${municipality}`)).toBe(
      all.filter((one) => one.municipality === municipality).length,
    );
    expect(await count(`since=${since}`)).toBe(all.filter((one) => one.publishedOn >= since).length);
  });

  it.each([
    ['municipality=Utrecht', 'municipality'],
    ['since=2026-02-30', 'since'],
    ['limit=1000', 'limit'],
    ['colour=red', 'colour'],
    ['after=nonsense', 'after'],
  ])('refuses %s and names the field', async (query, field) => {
    const { status, body } = await ask(`/v1/vacancies?${query}`);
    expect([status, body.errors?.[0]?.field]).toEqual([400, field]);
  });

  it('gives one; says that one is closed; does not know one that waits for review', async () => {
    await load(3, (_, at) =>
      at === 1 ? { validThrough: plainDate('2026-11-01') } : at === 2 ? { redFlags: ['asks_fee'] } : {},
    );
    expect(await ask('/v1/vacancies/synthetic%3A000001')).toMatchObject({
      status: 200,
      body: { vacancy: { id: 'synthetic:000001', synthetic: true }, source: { id: 'synthetic' } },
    });
    expect(await ask('/v1/vacancies/synthetic%3A000002')).toMatchObject({
      status: 410,
      body: { code: 'vacancy-closed' },
    });
    expect(await ask('/v1/vacancies/synthetic%3A000003')).toMatchObject({
      status: 404,
      body: { code: 'vacancy-not-found' },
    });
    expect(await ask('/v1/vacancies/nothing')).toMatchObject({ status: 404 });
  });

  it('gives a page what its address asks for', async () => {
    const [first] = await load(3, (_, at) => (at === 1 ? { validThrough: plainDate('2026-11-01') } : {}));
    const { ctx } = app();
    const page = (path: string, query = '') => vacanciesForPage(ctx, path, new URLSearchParams(query));
    expect(await page('/vacancies')).toMatchObject({ kind: 'list', page: { vacancies: [{}, {}] } });
    expect(await page('/vacancies', `q=${first?.title.slice(0, 5)}`)).toMatchObject({ kind: 'list' });
    expect(await page('/vacancies', 'q=%25_')).toMatchObject({ kind: 'list' });
    expect(await page('/vacancies', 'place=Atlantis')).toMatchObject({
      kind: 'list',
      page: { vacancies: [] },
    });
    expect(await page('/vacancies/synthetic%3A000001')).toMatchObject({
      kind: 'one',
      vacancy: { id: 'synthetic:000001' },
    });
    expect(await page('/vacancies/synthetic%3A000002')).toMatchObject({ kind: 'closed' });
    expect(await page('/vacancies/%E0%A4%A')).toBeUndefined();
    expect(await page('/help')).toBeUndefined();
  });

  it('streams all that is shown, for an index', async () => {
    await load(25);
    const ids: string[] = [];
    for await (const piece of eachShown(storage().db, today, 10)) ids.push(...piece.map(({ id }) => id));
    expect(ids).toHaveLength(25);
    expect(new Set(ids).size).toBe(25);
  });

  it('in demonstration makes examples once, anew after a week, and takes them away outside it', async () => {
    const ctx = (now = NOON) => ({ ...app().ctx, publication, now: () => now });
    expect(await keepDemoVacancies(ctx(), true, { count: 40 })).toBe(40);
    expect(await keepDemoVacancies(ctx(NOON + DAY), true, { count: 40 })).toBe(0);
    expect(await keepDemoVacancies(ctx(NOON + 8 * DAY), true, { count: 40 })).toBe(40);
    expect(await vacancyStats(ctx(NOON + 8 * DAY))).toMatchObject([
      { id: 'demo', synthetic: true, open: 40 },
    ]);
    expect(await keepDemoVacancies(ctx(), false)).toBe(0);
    expect(await vacancyStats(ctx())).toEqual([]);
  });

  it('examples that are broken off because the server stops are made at the next start', async () => {
    const ctx = { ...app().ctx, publication };
    await expect(keepDemoVacancies(ctx, true, { count: 10, signal: AbortSignal.abort() })).rejects.toThrow();
    expect(await keepDemoVacancies(ctx, true, { count: 10 })).toBe(10);
  });

  it('deletes vacancies ninety days after their last day', async () => {
    await load(2, (_, at) => ({
      validThrough: at === 0 ? plainDate('2026-08-24') : plainDate('2026-08-26'),
    }));
    expect(await deleteEndedVacancies.run(app().ctx)).toBe(1);
  });
});
