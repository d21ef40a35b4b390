// SPDX-License-Identifier: EUPL-1.2
import { beforeEach, expect, it } from 'vitest';
import { ESCO_1_1, ESCO_1_2_UK, uriOf, writeFiles } from '../../testing/esco-files.ts';
import { type TestApp, testApp } from '../../testing/test-app.ts';
import { withDatabase } from '../../testing/with-database.ts';
import { importEsco } from './import/import-esco.ts';
import { taxonomySink } from './save-taxonomy.ts';

withDatabase('looking up imported concepts', (storage) => {
  let app: TestApp;
  const find = async (query: Record<string, string>) => {
    const response = await app.app.request(`/v1/concepts?${new URLSearchParams(query)}`);
    expect(response.status).toBe(200);
    return response.json();
  };
  const labels = async (q: string, language = 'en') =>
    (await find({ q, language })).concepts.map(({ label }: { label: string }) => label);
  beforeEach(async () => {
    app = testApp({ storage: storage() });
    await importEsco(taxonomySink(app.ctx), await writeFiles({ ...ESCO_1_1, ...ESCO_1_2_UK }));
  });

  it('finds by any label in any language, and answers in the one asked for, with the attribution', async () => {
    expect(await find({ q: 'ПЕКАР хліба', language: 'en' })).toEqual({
      concepts: [
        {
          uri: uriOf('occupation', 'baker'),
          scheme: 'esco',
          kind: 'occupation',
          isco08: '7512',
          label: 'test baker',
          recognised: 'пекар хліба',
          recognisedLanguage: 'uk',
        },
      ],
      taxonomies: [
        {
          scheme: 'esco',
          version: '1.2',
          attribution: 'This service uses the ESCO classification of the European Commission.',
          complete: true,
          importedAt: '2026-11-23T11:00:00.000Z',
        },
      ],
    });
  });

  it('gives the recognised label where there is none in the language asked for', async () => {
    expect(await labels('flour', 'uk')).toEqual(['kinds of flour']);
  });

  it('completes words in any order, the label that begins so first', async () => {
    expect(await labels('dough kn')).toEqual(['knead dough']);
    expect(await labels('test')).toEqual([
      'test baker',
      'Test bakers',
      'test pastry cook',
      'Test food workers',
    ]);
  });

  it.each(['bkaer', 'pasrty', 'floor'])('forgives a typing mistake: %s', async (q) => {
    expect(await labels(q)).not.toEqual([]);
  });

  it.each(["''", "x' or 1=1 --", '%%%', '\\\\', '& | !', ':*', '!!!!'])('takes %j for a text', async (q) => {
    expect(await labels(q)).toEqual([]);
  });

  it('gives as many as asked', async () => {
    expect((await find({ q: 'test', limit: '2' })).concepts).toHaveLength(2);
  });

  it.each([
    ['q', { q: 'a' }],
    ['q', {}],
    ['limit', { q: 'ab', limit: '51' }],
    ['language', { q: 'ab', language: 'fr' }],
  ])('refuses a wrong %s', async (field, query) => {
    const response = await app.app.request(`/v1/concepts?${new URLSearchParams(query)}`);
    expect(response.status).toBe(400);
    expect((await response.json()).errors).toMatchObject([{ field }]);
  });

  it('is limited in rate', async () => {
    const { app: limited } = testApp({ storage: storage(), rateLimit: '1' });
    const ask = () => limited.request('/v1/concepts?q=test');
    expect([(await ask()).status, (await ask()).status]).toEqual([200, 429]);
  });

  it('is told at /v1/taxonomies', async () => {
    const { taxonomies } = await (await app.app.request('/v1/taxonomies')).json();
    expect(taxonomies).toMatchObject([{ scheme: 'esco', version: '1.2', complete: true }]);
  });
});

withDatabase('before anything is imported', (storage) => {
  it('there is nothing, and that is no fault', async () => {
    const { app } = testApp({ storage: storage() });
    const response = await app.request('/v1/concepts?q=test');
    expect(await response.json()).toEqual({ concepts: [], taxonomies: [] });
  });
});
