// SPDX-License-Identifier: EUPL-1.2
import { readdir, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { testPublication } from '../testing/test-publication.ts';
import { makeDataFolder } from '../testing/with-database.ts';
import { settingsFrom } from './settings.ts';
import { type RunningServer, startServer } from './start-server.ts';

const publication = testPublication();

describe('the server', () => {
  let dataFolder = '';
  let server: RunningServer | undefined;
  const start = (environment: Record<string, string> = {}) =>
    startServer({
      settings: settingsFrom({
        HOST: '127.0.0.1',
        PORT: '0',
        OPSTAP_DATA_FOLDER: dataFolder,
        OPSTAP_DEMO: 'off',
        ...environment,
      }),
      publication,
      logTo: { write: () => undefined },
    });
  beforeEach(async () => {
    dataFolder = await makeDataFolder();
  });
  afterEach(async () => {
    await server?.stop();
    server = undefined;
    await rm(dataFolder, { recursive: true, force: true });
  });

  it('starts, says where, answers, stops, and leaves neither lock nor socket, in the middle of making its examples', async () => {
    server = await start({ OPSTAP_DEMO: 'on' });
    expect(server.url).toBe(`http://127.0.0.1:${server.port}`);
    expect((await fetch(`${server.url}/health/ready`)).status).toBe(200);
    expect((await readdir(dataFolder)).sort()).toEqual(['control.sock', 'lock', 'pglite']);
    await server.stop();
    await server.stop();
    expect(await readdir(dataFolder)).toEqual(['pglite']);
    await expect(fetch(`${server.url}/health/live`)).rejects.toThrow();
  });

  it('refuses a folder on which another server runs, and leaves that one alone', async () => {
    server = await start();
    await expect(start()).rejects.toMatchObject({
      code: 'data-folder-locked',
      data: { folder: dataFolder, pid: process.pid },
    });
    expect((await fetch(`${server.url}/health/ready`)).status).toBe(200);
  });

  it('says that a port is taken, and frees the folder again', async () => {
    server = await start();
    const other = await makeDataFolder();
    const taken = start({ OPSTAP_DATA_FOLDER: other, PORT: String(server.port) });
    await expect(taken).rejects.toMatchObject({ code: 'address-in-use', data: { port: server.port } });
    expect(await readdir(other)).toEqual(['pglite']);
    await rm(other, { recursive: true });
  });

  it('finishes what it is doing before it stops', async () => {
    server = await start();
    const { answered, finish } = await slowRequest(server.port);
    const stopped = server.stop();
    finish();
    expect(await answered).toBe(201);
    await stopped;
  });
});

/** A request whose body arrives in two parts; the server has begun with it when this returns. */
async function slowRequest(port: number): Promise<{ answered: Promise<number>; finish(): void }> {
  const body = JSON.stringify({ about: { type: 'page', id: 'home' }, kind: 'thanks', language: 'nl' });
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    expect: '100-continue',
  };
  const call = request({ host: '127.0.0.1', port, path: '/v1/feedback', method: 'POST', headers });
  const answered = new Promise<number>((resolve, reject) => {
    call.once('response', (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    call.once('error', reject);
  });
  const begun = new Promise((resolve) => call.once('continue', resolve));
  call.flushHeaders();
  await begun;
  call.write(body.slice(0, 10));
  return { answered, finish: () => call.end(body.slice(10)) };
}

describe('settings', () => {
  it('listen to this machine on port 8080 unless told', () => {
    expect(settingsFrom({})).toMatchObject({
      host: 'localhost',
      port: 8080,
      dataFolder: 'data',
      trustedProxies: 0,
    });
  });

  it.each([
    { PORT: 'eighty' },
    { PORT: '-1' },
    { PORT: '70000' },
    { OPSTAP_TRUSTED_PROXIES: 'yes' },
    { OPSTAP_ORIGIN: 'opstap.example.org' },
  ])('say which variable to mend: %j', (environment) => {
    expect(() => settingsFrom(environment)).toThrow(Object.keys(environment)[0]);
  });
});
