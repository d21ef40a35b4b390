// SPDX-License-Identifier: EUPL-1.2
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testApp } from '../testing/test-app.ts';
import { makeStorage, type TestStorage } from '../testing/with-database.ts';
import type { PageRenderer } from './pages.ts';
import { readStaticFiles, type StaticFiles } from './static-files.ts';

const html = { 'content-type': 'text/html; charset=utf-8' };
const renderer: PageRenderer = {
  renderPage: ({ path, language, search, origin, today, taxonomies }) => {
    if (path.endsWith('/sources')) return { status: 200, headers: html, html: JSON.stringify(taxonomies) };
    if (path.endsWith('/broken')) throw new Error('a bug on a page');
    const isKnown = path === `/${language}`;
    const text = isKnown ? `page ${language} ${search} ${origin} ${today}` : `no page ${language}`;
    return { status: isKnown ? 200 : 404, headers: html, html: text };
  },
  renderFault: ({ language, requestId }) => ({
    status: 500,
    headers: html,
    html: `fault ${language} ${requestId}`,
  }),
  describeShared: ({ path }) =>
    path === '/uk/pay-check' ? { title: 'pay', text: 'what it does', site: 'Opstap' } : undefined,
  resolvePath: (path) => (path === '/pay' ? '/pay-check' : undefined),
  prepareSearch: async () => undefined,
};

describe('pages', () => {
  let made: TestStorage | undefined;
  let files: StaticFiles = { find: () => undefined };
  let folder = '';
  const app = () => {
    if (!made) throw new Error('only within a test');
    return testApp({ storage: made.storage, renderer, files }).app;
  };
  beforeAll(async () => {
    made = await makeStorage('pglite');
    folder = await mkdtemp(join(tmpdir(), 'opstap-files-'));
    await mkdir(join(folder, 'assets'));
    await writeFile(join(folder, 'assets/main-B3xk9_Qa.js'), 'plain');
    await writeFile(join(folder, 'assets/main-B3xk9_Qa.js.br'), 'packed');
    await writeFile(join(folder, 'service-worker.js'), 'worker');
    files = await readStaticFiles(folder);
  });
  afterAll(async () => {
    await made?.drop();
    await rm(folder, { recursive: true, force: true });
  });

  it.each([
    ['uk-UA,uk;q=0.9,en;q=0.5', '/uk'],
    ['fr-FR, ru;q=0.4, en;q=0.7', '/en'],
    ['fr', '/nl'],
    ['', '/nl'],
  ])('lead from / to the language of the visitor: %s', async (acceptLanguage, location) => {
    const { status, headers } = await app().request('/', { headers: { 'accept-language': acceptLanguage } });
    expect([status, headers.get('location')]).toEqual([302, location]);
    expect(headers.get('vary')).toContain('Accept-Language');
  });

  it('are told of imported classifications where all sources are named, also when the storage fails', async () => {
    const scheme = { scheme: 'esco', version: '1.2', attribution: 'ESCO', complete: true } as const;
    const { db } = made?.storage ?? expect.fail('no storage');
    await db
      .insertInto('taxonomy.scheme')
      .values({ ...scheme, imported_at: null })
      .execute();
    const told = async () => (await app().request('/uk/sources')).json();
    expect(await told()).toEqual([scheme]);
    await sql`alter table taxonomy.scheme rename to away`.execute(db);
    expect(await told()).toEqual([]);
    await sql`alter table taxonomy.away rename to scheme`.execute(db);
  });

  it('are rendered in the language of their address, with a version', async () => {
    const response = await app().request('/uk?x=1', { headers: { 'accept-language': 'nl' } });
    expect(await response.text()).toBe('page uk ?x=1 http://localhost 2026-11-23');
    expect(response.headers.get('cache-control')).toBe('no-cache');
    const again = await app().request('/uk?x=1', {
      headers: { 'if-none-match': response.headers.get('etag') ?? '' },
    });
    expect(again.status).toBe(304);
  });

  it('that do not exist give the page that says so; below the API a problem', async () => {
    const page = await app().request('/ru/nowhere');
    expect([page.status, await page.text()]).toEqual([404, 'no page ru']);
    const other = await app().request('/nowhere', {
      headers: { accept: 'text/html', 'accept-language': 'en' },
    });
    expect([other.status, await other.text()]).toEqual([404, 'no page en']);
    const api = await app().request('/v1/nowhere', { headers: { accept: 'text/html' } });
    expect(api.headers.get('content-type')).toBe('application/problem+json');
  });

  it('that fail say so with the number of the request', async () => {
    const response = await app().request('/uk/broken');
    expect(response.status).toBe(500);
    expect(await response.text()).toBe(`fault uk ${response.headers.get('x-request-id')}`);
  });

  it('have files: hashed ones for ever, packed where it was made ready, others checked each time', async () => {
    const hashed = await app().request('/assets/main-B3xk9_Qa.js', { headers: { 'accept-encoding': 'br' } });
    expect(hashed.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect([hashed.headers.get('content-encoding'), await hashed.text()]).toEqual(['br', 'packed']);
    expect(await (await app().request('/assets/main-B3xk9_Qa.js')).text()).toBe('plain');
    const worker = await app().request('/service-worker.js');
    expect(worker.headers.get('cache-control')).toBe('no-cache');
    expect(worker.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  });

  it.each([
    '/assets/../package.json',
    '/assets/%2e%2e/%2e%2e/package.json',
    '/assets/main-B3xk9_Qa.js.br',
    '/..%2f..%2fetc/passwd',
  ])('have no file outside their folder: %s', async (path) => {
    expect((await app().request(path)).status).toBe(404);
  });
});
