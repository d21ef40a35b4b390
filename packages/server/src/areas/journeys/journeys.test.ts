// SPDX-License-Identifier: EUPL-1.2
import { journeySchema } from '@opstap/contract';
import { completeFacts, journeyFor } from '@opstap/journeys';
import { plainDate } from '@opstap/kernel';
import { expect, it } from 'vitest';
import type { RenderHiringPdf, RenderJourneyPdf, RenderProfilePdf } from '../../context.ts';
import { testApp } from '../../testing/test-app.ts';
import { withDatabase } from '../../testing/with-database.ts';

const facts = { werksituatie: 'werk_gevonden', gemeente: 'GM0344' };

withDatabase('journeys', (storage) => {
  it('are those of the rules, each reason with its sources', async () => {
    const { post, ctx } = testApp({ storage: storage() });
    const response = await post('/v1/journeys', { facts, on: '2026-12-01', done: ['naar_gemeente'] });
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const journey = await response.json();
    const own = journeyFor(ctx.publication.pack, completeFacts(facts, []), {
      on: plainDate('2026-12-01'),
      done: ['naar_gemeente'],
    });
    const steps = own.steps.map(({ step, amounts: _amounts, ...decided }) => ({ step: step.id, ...decided }));
    expect(journey).toEqual(JSON.parse(JSON.stringify({ ...own, steps })));
    expect(() => journeySchema.parse(journey)).not.toThrow();
  });

  it('are of today in Amsterdam unless a day is asked for', async () => {
    const { post, wait } = testApp({ storage: storage() });
    wait(12 * 3_600_000);
    expect(await (await post('/v1/journeys', { facts: {} })).json()).toMatchObject({ on: '2026-11-24' });
  });

  it('leave nothing behind, in the log neither', async () => {
    const { post, logged } = testApp({ storage: storage() });
    await post('/v1/journeys?language=uk', { facts, on: '2026-12-01' }, { 'user-agent': 'Olena-Phone' });
    expect(logged).toHaveLength(1);
    for (const word of ['werk_gevonden', 'GM0344', '2026-12-01', 'Olena', 'language=uk']) {
      expect(logged.join()).not.toContain(word);
    }
  });

  it('tell every fault of the input together, in the language asked for', async () => {
    const { post } = testApp({ storage: storage() });
    const body = {
      facts: { werksituatie: 'anders', startdatum: '2026-02-30', gemeente: 'GM9999', bsn: '123456782' },
      on: '2026-13-01',
      done: ['niets'],
      extra: true,
    };
    const response = await post('/v1/journeys', body, { 'accept-language': 'ru-RU,ru;q=0.9,nl;q=0.5' });
    expect(response.status).toBe(400);
    const { errors, detail } = await response.json();
    expect(detail).toMatch(/Некоторые данные неверны/);
    expect(
      Object.fromEntries(errors.map(({ field, code }: { field: string; code: string }) => [field, code])),
    ).toEqual({
      'facts.werksituatie': 'fact-value',
      'facts.startdatum': 'fact-date',
      'facts.gemeente': 'fact-municipality',
      'facts.bsn': 'fact-unknown',
      on: 'field-date',
      'done.0': 'id-unknown',
      extra: 'field-unknown',
    });
  });

  it('become a document by the renderer of the server', async () => {
    const asked: unknown[] = [];
    const renderJourneyPdf: RenderJourneyPdf = async (request) => {
      asked.push(request);
      return new TextEncoder().encode('%PDF-1.7');
    };
    const { post } = testApp({ storage: storage(), renderJourneyPdf });
    const response = await post('/v1/journey-documents', { facts, done: [], languages: ['uk', 'nl'] });
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(await response.text()).toBe('%PDF-1.7');
    expect(asked).toEqual([{ facts, done: [], languages: ['uk', 'nl'], on: '2026-11-23' }]);
  });

  it.each([[[]], [['uk', 'nl', 'en']], [['uk', 'uk']], [['fr']], ['uk']])(
    'refuse the document languages %j',
    async (languages) => {
      const { post } = testApp({ storage: storage() });
      expect((await post('/v1/journey-documents', { facts, languages })).status).toBe(400);
    },
  );

  it('say so when the document cannot be made', async () => {
    const renderJourneyPdf: RenderJourneyPdf = async () => {
      throw new Error('no fonts');
    };
    const { post, logged } = testApp({ storage: storage(), renderJourneyPdf });
    const response = await post('/v1/journey-documents', { facts, languages: ['nl'] });
    expect([response.status, (await response.json()).code]).toEqual([503, 'document-unavailable']);
    expect(logged.join()).toContain('no fonts');
  });
});

withDatabase('plans for hiring', (storage) => {
  it('become a document by the renderer of the server, and leave nothing behind', async () => {
    const asked: unknown[] = [];
    const renderHiringPdf: RenderHiringPdf = async (request) => {
      asked.push(request);
      return new TextEncoder().encode('%PDF-1.7');
    };
    const { post, logged } = testApp({ storage: storage(), renderHiringPdf });
    const body = { facts, languages: ['nl', 'uk'] };
    const response = await post('/v1/hiring-documents', body);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.text()).toBe('%PDF-1.7');
    expect(asked).toEqual([{ ...body, on: '2026-11-23' }]);
    expect(logged.join()).not.toContain('werk_gevonden');
  });

  it('refuse what is no fact, such as a name, and say so when the document cannot be made', async () => {
    const renderHiringPdf: RenderHiringPdf = async () => {
      throw new Error('no fonts');
    };
    const { post } = testApp({ storage: storage(), renderHiringPdf });
    const named = await post('/v1/hiring-documents', { facts: { naam: 'Olena' }, languages: ['nl'] });
    expect([named.status, (await named.json()).errors[0].field]).toEqual([400, 'facts.naam']);
    const failed = await post('/v1/hiring-documents', { facts, languages: ['nl'] });
    expect([failed.status, (await failed.json()).code]).toEqual([503, 'document-unavailable']);
  });
});

withDatabase('profiles', (storage) => {
  const profile = {
    format: 1,
    jobs: [{ id: '1', ownTitle: 'Пасічниця', competences: [], ownWords: [], kind: 'unpaid' }],
    education: [],
    languages: [{ id: 'uk', level: 'C2' }],
    licences: [],
    wishes: { hoursPerWeek: 24 },
  };

  it('become a CV by the renderer of the server, and leave nothing behind', async () => {
    const asked: unknown[] = [];
    const renderProfilePdf: RenderProfilePdf = async (request) => {
      asked.push(request);
      return new TextEncoder().encode('%PDF-1.7');
    };
    const { post, logged } = testApp({ storage: storage(), renderProfilePdf });
    const response = await post('/v1/profile-documents', { profile, languages: ['nl', 'uk'] });
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.text()).toBe('%PDF-1.7');
    expect(asked).toEqual([
      { profile: { ...profile, wishes: { avoid: [], hoursPerWeek: 24 } }, languages: ['nl', 'uk'] },
    ]);
    expect(logged.join()).not.toContain('Пасічниця');
  });

  it('are refused with what somebody cannot do in them: that never leaves the device', async () => {
    const { post } = testApp({ storage: storage() });
    const wishes = { ...profile.wishes, avoid: ['lifting'] };
    const response = await post('/v1/profile-documents', {
      profile: { ...profile, wishes },
      languages: ['nl'],
    });
    expect(response.status).toBe(400);
  });
});

withDatabase('published lists', (storage) => {
  it.each(['/v1/facts', '/v1/steps', '/v1/municipalities', '/v1/occupations?text=cook&language=uk'])(
    '%s can be cached, and asked again for nothing',
    async (path) => {
      const { app } = testApp({ storage: storage() });
      const first = await app.request(path);
      expect([first.status, first.headers.get('cache-control')]).toEqual([200, 'public, max-age=300']);
      const etag = first.headers.get('etag') ?? '';
      const second = await app.request(path, { headers: { 'if-none-match': etag } });
      expect([second.status, await second.text(), second.headers.get('etag')]).toEqual([304, '', etag]);
    },
  );

  it('name facts with type and values, and municipalities by name', async () => {
    const { app } = testApp({ storage: storage() });
    const { facts: named } = await (await app.request('/v1/facts')).json();
    expect(named).toContainEqual({
      name: 'werksituatie',
      type: 'enum',
      values: ['geen_werk', 'werk_gevonden'],
      question: 'werksituatie',
    });
    const { municipalities } = await (await app.request('/v1/municipalities')).json();
    expect(municipalities.map(({ name }: { name: string }) => name)).toEqual(['Amsterdam', 'Utrecht']);
  });

  it('find an occupation by any language and label it in the one asked for', async () => {
    const { app } = testApp({ storage: storage() });
    const { occupations } = await (
      await app.request(`/v1/occupations?text=${encodeURIComponent('повариха')}&language=uk`)
    ).json();
    expect(occupations).toMatchObject([{ id: 'kok', label: 'Кухар', recognised: 'повариха' }]);
    expect((await app.request('/v1/occupations')).status).toBe(400);
    expect((await app.request('/v1/occupations?text=x&limit=1000&nope=1')).status).toBe(400);
  });
});
