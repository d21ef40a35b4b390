// SPDX-License-Identifier: EUPL-1.2
import { loadPublication } from '@opstap/publication/node';
import { beforeEach, expect, it } from 'vitest';
import { NOON, type TestApp, testApp } from '../../testing/test-app.ts';
import { withDatabase } from '../../testing/with-database.ts';
import { coursesForPage } from './courses-for-page.ts';
import { loadDemoProvision } from './load-demo.ts';
import type { Provision } from './provision.ts';
import { listSources } from './provision-store.ts';
import { provisionSink } from './save-provision.ts';

const COURSE: Provision = {
  id: 'a',
  name: 'Cursus',
  provider: 'School',
  kind: 'formal_course',
  level_from: 'A1',
  level_to: 'A2',
  hours: null,
  minutes_a_week: null,
  municipality: 'GM0344',
  region: 'AM01',
  place: null,
  online: false,
  evening: null,
  childcare: null,
  cost_cents: null,
  free_places: null,
  waiting_weeks: null,
  starts_on: null,
  url: null,
  contact: null,
  as_of: null,
};
const ROWS: Provision[] = [
  COURSE,
  { ...COURSE, id: 'b', municipality: null, evening: true, free_places: 2, starts_on: '2027-01-11' },
  { ...COURSE, id: 'c', municipality: 'GM0363', region: 'AM02', childcare: true, free_places: 0 },
  { ...COURSE, id: 'd', municipality: null, region: null, online: true, level_from: 'A0', level_to: 'B1' },
];

withDatabase('finding courses', (storage) => {
  let app: TestApp;
  const ask = (query: Record<string, string>) => app.app.request(`/v1/courses?${new URLSearchParams(query)}`);
  const ids = async (query: Record<string, string>) =>
    (await (await ask(query)).json()).courses.map(({ id }: { id: string }) => id);
  beforeEach(async () => {
    app = testApp({ storage: storage() });
    const sink = provisionSink(app.ctx);
    await sink.begin({ source: 'school' });
    await sink.save({ source: 'school', rows: ROWS });
    await sink.finish({ source: 'school', changed: ROWS.length });
  });

  it('gives those of the region, of the own municipality first, and those online for everybody', async () => {
    expect(await ids({ municipality: 'GM0344' })).toEqual(['a', 'b', 'd']);
    expect(await ids({ municipality: 'GM0363' })).toEqual(['c', 'd']);
    expect(await ids({ region: 'AM01' })).toEqual(['a', 'b', 'd']);
  });

  it.each([
    [{ level: 'A0' }, ['d']],
    [{ level: 'A1' }, ['a', 'b', 'c', 'd']],
    [{ level: 'A2' }, ['d']],
    [{ level: 'B1' }, []],
    [{ online: 'true' }, ['d']],
    [{ evening: 'true' }, ['b']],
    [{ childcare: 'true' }, ['c']],
    [{ free: 'true' }, ['b']],
  ])('filters by %j, and never takes "not known" for yes', async (query, expected) => {
    expect((await ids(query)).sort()).toEqual(expected);
  });

  it('says what is known only, with the source, page by page', async () => {
    const response = await ask({ limit: '1', page: '2', municipality: 'GM0344' });
    expect(await response.json()).toEqual({
      courses: [
        {
          source: 'school',
          id: 'b',
          name: 'Cursus',
          provider: 'School',
          kind: 'formal_course',
          from: 'A1',
          to: 'A2',
          online: false,
          synthetic: false,
          region: 'AM01',
          evening: true,
          freePlaces: 2,
          startsOn: '2027-01-11',
        },
      ],
      total: 3,
      page: 2,
      pages: 3,
      synthetic: false,
      sources: [{ name: 'school', synthetic: false, importedAt: new Date(NOON).toISOString() }],
    });
  });

  it.each([
    ['municipality', { municipality: 'GM0001' }],
    ['region', { region: 'AM99' }],
    ['region', { region: 'AM02', municipality: 'GM0344' }],
    ['level', { level: 'Z9' }],
    ['limit', { limit: '0' }],
    ['online', { online: 'maybe' }],
  ])('refuses a wrong %s', async (field, query) => {
    const response = await ask(query);
    expect(response.status).toBe(400);
    expect((await response.json()).errors).toMatchObject([{ field }]);
  });

  it('takes what it can of the address of the page, and leaves the rest', async () => {
    const search = new URLSearchParams('place=GM0344&level=Z9&evening=true&page=-1&name=x');
    expect(await coursesForPage(app.ctx, search)).toMatchObject({ total: 1, courses: [{ id: 'b' }] });
    expect(await coursesForPage(app.ctx, new URLSearchParams('place=AM02'))).toMatchObject({ total: 2 });
  });

  it('shows invented courses in demo mode only, marked in every answer, and none after it', async () => {
    const ctx = { ...app.ctx, publication: await loadPublication() };
    await loadDemoProvision(ctx, true);
    const demo = await coursesForPage(ctx, new URLSearchParams('place=GM0599'));
    expect(demo?.synthetic).toBe(true);
    const invented = demo?.courses.filter(({ source }) => source === 'demo') ?? [];
    expect(invented.length).toBeGreaterThan(5);
    for (const course of invented) {
      expect(course.synthetic).toBe(true);
      expect(course.name).toMatch(/^Voorbeeld/);
    }
    await loadDemoProvision(ctx, true);
    await loadDemoProvision(ctx, false);
    expect((await listSources(ctx.db)).map(({ name }) => name)).toEqual(['school']);
    expect((await coursesForPage(ctx, new URLSearchParams()))?.synthetic).toBe(false);
  });
});
