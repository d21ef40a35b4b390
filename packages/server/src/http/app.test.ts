// SPDX-License-Identifier: EUPL-1.2
import { gunzipSync } from 'node:zlib';
import { routes } from '@opstap/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bind } from '../area.ts';
import { areas } from '../main/areas.ts';
import { type TestAppOptions, testApp } from '../testing/test-app.ts';
import { makeStorage, type TestStorage } from '../testing/with-database.ts';

let made: TestStorage | undefined;
beforeAll(async () => {
  made = await makeStorage('pglite');
});
afterAll(() => made?.drop());

function server(options: Partial<TestAppOptions> = {}) {
  if (!made) throw new Error('only within a test');
  return testApp({ storage: made.storage, ...options });
}

const bindingsWith = (handle: () => Promise<never>) => [
  ...areas.flatMap(({ bindings }) => bindings).filter(({ route }) => route !== routes.listFacts),
  bind(routes.listFacts, handle),
];

describe('every answer', () => {
  it.each(['/health/live', '/v1/facts', '/nowhere', '/v1/nowhere'])(
    'of %s carries the security headers and a request id',
    async (path) => {
      const { headers } = await server().app.request(path);
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self'; /);
      expect(headers.get('content-security-policy')).not.toContain('unsafe');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('permissions-policy')).toContain('geolocation=()');
      expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
      expect(headers.has('strict-transport-security')).toBe(false);
    },
  );

  it('asks for HTTPS from then on, where it is served over HTTPS', async () => {
    const settings = { origin: 'https://opstap.example.org' };
    const { headers } = await server({ settings }).app.request('/health/live');
    expect(headers.get('strict-transport-security')).toMatch(/^max-age=31536000/);
  });

  it('of the API carries its full version', async () => {
    for (const path of ['/v1/facts', '/v1/hand-overs/x', '/openapi.json', '/v1/openapi.json']) {
      expect((await server().app.request(path)).headers.get('api-version')).toBe('1.0.0');
    }
  });
});

describe('a refusal', () => {
  it.each([
    ['nl', 'Niet gevonden'],
    ['en', 'Not found'],
    ['uk', 'Не знайдено'],
    ['ru', 'Не найдено'],
  ])('is a problem in %s', async (language, title) => {
    const response = await server().app.request('/v1/nowhere', { headers: { 'accept-language': language } });
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(response.headers.get('content-language')).toBe(language);
    expect(await response.json()).toMatchObject({ status: 404, title, code: 'no-such-address' });
    expect(await (await server().app.request(`/v1/nowhere?language=${language}`)).json()).toMatchObject({
      title,
    });
  });

  it.each(['{', '', '{"facts":{}}}', '\u0000', '[1,'])('of broken JSON %j says so', async (body) => {
    const response = await server().post('/v1/journeys', body);
    expect([response.status, (await response.json()).code]).toEqual([400, 'malformed-json']);
  });

  it.each(['null', '[]', '"x"', '1', '{"facts":[]}', '{"facts":null}', '{}'])(
    'of JSON of another form %s names the place',
    async (body) => {
      const response = await server().post('/v1/journeys', body);
      const { code, errors } = await response.json();
      expect([response.status, code, errors.length > 0]).toEqual([400, 'invalid-input', true]);
    },
  );

  it('of a body of another type says what is expected', async () => {
    const response = await server().post('/v1/journeys', 'facts=1', {
      'content-type': 'application/x-www-form-urlencoded',
    });
    expect((await response.json()).code).toBe('wrong-content-type');
  });

  it('of a body that is too large comes without reading it all', async () => {
    const { app, post } = server();
    const announced = await post('/v1/journeys', '{}', { 'content-length': '999999999' });
    expect([announced.status, (await announced.json()).code]).toEqual([413, 'body-too-large']);
    let read = 0;
    const body = new ReadableStream({
      pull(controller) {
        read += 100_000;
        controller.enqueue(new Uint8Array(100_000).fill(32));
      },
    });
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body, duplex: 'half' };
    expect((await app.request('/v1/journeys', init as RequestInit)).status).toBe(413);
    expect(read).toBeLessThan(2_000_000);
  });

  it('for a fault of ours tells the number of the request and nothing else; the log has the rest', async () => {
    const handle = async () => {
      throw new Error('select secret from somewhere');
    };
    const { app, logged } = server({ bindings: bindingsWith(handle) });
    const response = await app.request('/v1/facts', { headers: { 'accept-language': 'uk' } });
    const text = await response.text();
    expect(response.status).toBe(500);
    expect(text).not.toMatch(/secret|\.ts|at /);
    expect(JSON.parse(text).instance).toBe(`urn:uuid:${response.headers.get('x-request-id')}`);
    expect(logged.join()).toContain('select secret from somewhere');
    expect(logged.join()).toContain(response.headers.get('x-request-id'));
  });
});

describe('access', () => {
  it('is stated by every route, or the server does not start', () => {
    const { access: _, ...open } = routes.listFacts;
    const bindings = bindingsWith(async () => Promise.reject(new Error('never called')));
    // A route as somebody would write it in a hurry.
    const hurried = [
      ...bindings.slice(0, -1),
      { ...bindings.at(-1), route: open },
    ] as unknown as typeof bindings;
    expect(() => server({ bindings: hurried })).toThrow('listFacts does not say who may call it');
  });

  it('is refused to pages of other sites that write, and left to programs', async () => {
    const body = { facts: {} };
    const { post } = server();
    const from = async (headers: Record<string, string>) =>
      (await post('/v1/journeys', body, { host: 'opstap.example.org', ...headers })).status;
    expect(await from({})).toBe(200);
    expect(await from({ origin: 'https://opstap.example.org' })).toBe(200);
    expect(await from({ origin: 'https://evil.example' })).toBe(403);
    expect(await from({ origin: 'null' })).toBe(403);
    expect(await from({ 'sec-fetch-site': 'cross-site' })).toBe(403);
  });

  it('to what only others’ routes would have is denied', async () => {
    for (const path of [
      '/v1/feedback',
      '/v1/journeys',
      '/v1',
      '/admin',
      '/.env',
      '/../package.json',
      '/v1/facts/',
    ]) {
      expect((await server().app.request(path)).status, path).toBe(404);
    }
  });
});

describe('the rate limit', () => {
  it('is per address and class, says how long to wait, and passes', async () => {
    const { app, post, wait } = server({ rateLimit: '2', settings: { trustedProxies: 1 } });
    const from = (address: string) =>
      app.request('/v1/facts', { headers: { 'x-forwarded-for': `9.9.9.9, ${address}` } });
    expect([(await from('1.1.1.1')).status, (await from('1.1.1.1')).status]).toEqual([200, 200]);
    const refused = await from('1.1.1.1');
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '30']);
    expect((await from('2.2.2.2')).status).toBe(200);
    expect((await post('/v1/journeys', { facts: {} }, { 'x-forwarded-for': '1.1.1.1' })).status).toBe(200);
    wait(30_000);
    expect((await from('1.1.1.1')).status).toBe(200);
  });

  it('counts all addresses of one IPv6 network as one', async () => {
    const { app } = server({ rateLimit: '1', settings: { trustedProxies: 1 } });
    const from = (address: string) => app.request('/v1/facts', { headers: { 'x-forwarded-for': address } });
    expect((await from('2001:db8:1:2::1')).status).toBe(200);
    expect((await from('2001:db8:1:2:ffff::9')).status).toBe(429);
    expect((await from('2001:db8:1:3::1')).status).toBe(200);
  });

  it('does not believe a proxy that is not there', async () => {
    const { app } = server({ rateLimit: '1' });
    const from = (address: string) => app.request('/v1/facts', { headers: { 'x-forwarded-for': address } });
    expect([(await from('1.1.1.1')).status, (await from('2.2.2.2')).status]).toEqual([200, 429]);
  });

  it('refuses a setting that means nothing', () => {
    expect(() => server({ rateLimit: 'many' })).toThrow('OPSTAP_RATE_LIMIT');
  });
});

describe('operations', () => {
  it('say that the server lives, and whether its storage answers', async () => {
    if (!made) throw new Error('only within a test');
    expect((await server().app.request('/health/ready')).status).toBe(200);
    const broken = { ...made.storage, ping: async () => Promise.reject(new Error('gone')) };
    expect((await server({ storage: broken }).app.request('/health/ready')).status).toBe(503);
    expect((await server({ storage: broken }).app.request('/health/live')).status).toBe(200);
  });

  it('show the metrics to this machine and to the token only', async () => {
    const { app } = server({ settings: { metricsToken: 'a-token' } });
    const ask = (headers: Record<string, string>, remoteAddress: string) =>
      app.request('/metrics', { headers }, { incoming: { socket: { remoteAddress } } as never });
    await app.request('/v1/facts');
    const metrics = await (await ask({}, '127.0.0.1')).text();
    expect(metrics).toContain('opstap_http_requests_total{route="/v1/facts",method="GET",status="200"} 1');
    expect((await ask({}, '203.0.113.9')).status).toBe(404);
    expect((await ask({ 'x-forwarded-for': '203.0.113.9' }, '127.0.0.1')).status).toBe(404);
    expect((await ask({ authorization: 'Bearer a-token' }, '203.0.113.9')).status).toBe(200);
    expect((await ask({ authorization: 'Bearer another' }, '127.0.0.1')).status).toBe(404);
  });

  it('log the pattern of a route, never the path, a query, a header or an address', async () => {
    const { app, logged } = server({ settings: { trustedProxies: 1 } });
    const headers = { 'x-forwarded-for': '203.0.113.9', 'user-agent': 'a-phone' };
    await app.request(`/v1/hand-overs/${'i'.repeat(22)}?language=uk`, { headers });
    expect(JSON.parse(logged.at(-1) ?? '')).toMatchObject({
      route: '/v1/hand-overs/{id}',
      method: 'GET',
      status: 404,
    });
    for (const word of ['iiii', '203.0', 'a-phone', 'language']) expect(logged.join()).not.toContain(word);
  });
});

describe('compression', () => {
  it('is used for those who can read it', async () => {
    const { app } = server();
    const plain = await (await app.request('/openapi.json')).text();
    const packed = await app.request('/openapi.json', { headers: { 'accept-encoding': 'gzip' } });
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(packed.headers.get('vary')).toContain('Accept-Encoding');
    expect(gunzipSync(await packed.arrayBuffer()).toString('utf8')).toBe(plain);
    const best = await app.request('/openapi.json', { headers: { 'accept-encoding': 'gzip, br;q=1' } });
    expect(best.headers.get('content-encoding')).toBe('br');
    const refused = await app.request('/openapi.json', { headers: { 'accept-encoding': 'gzip;q=0' } });
    expect(refused.headers.get('content-encoding')).toBeNull();
  });
});
