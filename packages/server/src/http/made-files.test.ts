// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testApp } from '../testing/test-app.ts';
import { makeStorage, type TestStorage } from '../testing/with-database.ts';
import type { LeafletFile, MadeFiles, ShareCard } from './made-files.ts';
import type { PageRenderer } from './pages.ts';

const renderer: PageRenderer = {
  renderPage: () => ({ status: 404, headers: {}, html: '' }),
  renderFault: () => ({ status: 500, headers: {}, html: '' }),
  describeShared: ({ path }) =>
    path === '/uk/pay-check' ? { title: 'pay', text: 'what it does', site: 'Opstap' } : undefined,
  resolvePath: (path) => (path === '/pay' ? '/pay-check' : undefined),
  prepareSearch: async () => undefined,
};

describe('files that are made when somebody asks', () => {
  let storage: TestStorage | undefined;
  const leaflets: LeafletFile[] = [];
  const cards: ShareCard[] = [];
  const made: MadeFiles = {
    makeLeaflet: async (request) => {
      leaflets.push(request);
      return new TextEncoder().encode('%PDF leaflet');
    },
    makeShareCard: async (card) => {
      cards.push(card);
      return new TextEncoder().encode('PNG');
    },
  };
  const app = (options: { rateLimit?: string; made?: MadeFiles } = {}) => {
    if (!storage) throw new Error('only within a test');
    return testApp({ storage: storage.storage, renderer, made, ...options });
  };
  beforeAll(async () => {
    storage = await makeStorage('pglite');
  });
  afterAll(async () => {
    await storage?.drop();
  });

  it('a leaflet has the languages, paper and municipality that were asked, and nothing of the question is logged', async () => {
    const { app: server, logged } = app();
    const query = 'page=pay_check&lang=uk&beside=nl&paper=a4&municipality=GM0344';
    const answer = await server.request(`https://opstap.example/leaflet.pdf?${query}`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(answer.headers.get('content-disposition')).toBe(
      'inline; filename="opstap-pay-check-uk-nl-a4.pdf"',
    );
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(leaflets.at(-1)).toEqual({
      leaflet: 'pay_check',
      languages: ['uk', 'nl'],
      paper: 'a4',
      municipality: 'GM0344',
      origin: 'https://opstap.example',
      on: '2026-11-23',
    });
    expect(logged.join()).not.toMatch(/GM0344|pay_check/);
  });

  it('a leaflet takes the address of a page too, one language for twice the same, and A5 of the whole product by default', async () => {
    await app().app.request('/leaflet.pdf?page=/contract-check&lang=ru&beside=ru');
    expect(leaflets.at(-1)).toMatchObject({ leaflet: 'contract_check', languages: ['ru'], paper: 'a5' });
    await app().app.request('/leaflet.pdf', { headers: { 'accept-language': 'uk' } });
    expect(leaflets.at(-1)).toMatchObject({ leaflet: 'home', languages: ['uk'] });
  });

  it('a picture is made once, and not sent to who has it', async () => {
    const { app: server } = app();
    const ask = (headers = {}) => server.request('/uk/share-card.png?page=/pay-check', { headers });
    const [first] = await Promise.all([ask(), ask()]);
    expect([first.status, first.headers.get('content-type')]).toEqual([200, 'image/png']);
    expect(first.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(cards).toEqual([{ language: 'uk', title: 'pay', text: 'what it does', site: 'Opstap' }]);
    const etag = first.headers.get('etag') ?? '';
    expect((await ask({ 'if-none-match': etag })).status).toBe(304);
    expect(cards).toHaveLength(1);
  });

  it('there is no picture of what is no page, and a failure is told and not remembered', async () => {
    expect((await app().app.request('/uk/share-card.png?page=/nothing')).status).toBe(404);
    let isBroken = true;
    const { app: server } = app({
      made: {
        ...made,
        makeShareCard: async () => {
          if (isBroken) throw new Error('no memory');
          return new Uint8Array([1]);
        },
      },
    });
    expect((await server.request('/uk/share-card.png?page=/pay-check')).status).toBe(503);
    isBroken = false;
    expect((await server.request('/uk/share-card.png?page=/pay-check')).status).toBe(200);
  });

  it('who asks for too many documents waits', async () => {
    const { app: server } = app({ rateLimit: '1' });
    expect((await server.request('/leaflet.pdf')).status).toBe(200);
    expect((await server.request('/leaflet.pdf')).status).toBe(429);
  });

  it('a short address without a language leads to the page in the visitor’s own', async () => {
    const answer = await app().app.request('/pay', { headers: { 'accept-language': 'ru' } });
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/ru/pay-check']);
    expect(answer.headers.get('vary')).toContain('Accept-Language');
    expect((await app().app.request('/nonsense')).status).toBe(404);
  });
});
