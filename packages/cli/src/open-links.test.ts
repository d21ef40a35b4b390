// SPDX-License-Identifier: EUPL-1.2
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLinks } from './open-links.ts';

describe('opening links, against a server of our own', () => {
  let server: Server;
  let origin = '';
  const asked: string[] = [];

  beforeAll(async () => {
    server = createServer((request, response) => {
      const { url = '', method } = request;
      asked.push(`${method} ${url}`);
      if (url === '/slow') return;
      if (url === '/moved') return void response.writeHead(301, { location: '/there' }).end();
      if (url === '/no-head' && method === 'HEAD') return void response.writeHead(500).end();
      const status = { '/gone': 404, '/refuses': 403, '/broken': 500 }[url] ?? 200;
      response.writeHead(status).end('text');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    // A server that listens on a port has an address that is no text.
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  const open = (...paths: string[]) =>
    openLinks(
      paths.map((path) => ({ url: `${origin}${path}`, paths: ['reference/x.yaml'] })),
      { timeoutMs: 2000, atOnce: 2 },
    );

  it('finds nothing wrong with pages that open, that moved, or that refuse programs', async () => {
    expect(await open('/there', '/moved', '/no-head', '/refuses')).toEqual([]);
    expect(asked).toContain('GET /no-head');
    expect(asked).not.toContain('GET /there');
  });

  it('names those that are gone, broken or silent, with the files that have them', async () => {
    expect(await open('/gone', '/broken', '/slow', '/there')).toEqual([
      { url: `${origin}/broken`, fault: 'answers 500', paths: ['reference/x.yaml'] },
      { url: `${origin}/gone`, fault: 'answers 404', paths: ['reference/x.yaml'] },
      { url: `${origin}/slow`, fault: 'no answer in 2 s', paths: ['reference/x.yaml'] },
    ]);
  });

  it('names a site that does not exist any more', async () => {
    const [closed] = await openLinks([{ url: 'http://127.0.0.1:9/', paths: [] }], { timeoutMs: 500 });
    expect(closed?.fault).toMatch(/\S/);
  });
});
