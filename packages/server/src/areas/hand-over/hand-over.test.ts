// SPDX-License-Identifier: EUPL-1.2
import { createHash, randomBytes, webcrypto } from 'node:crypto';
import { expect, it } from 'vitest';
import { runJob } from '../../jobs/run-jobs.ts';
import { testApp } from '../../testing/test-app.ts';
import { withDatabase } from '../../testing/with-database.ts';
import { deleteExpiredHandOvers } from './delete-expired.job.ts';

const DAY = 86_400_000;
const SECRET = randomBytes(32).toString('base64url');
const OTHER = randomBytes(32).toString('base64url');
const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` });

withDatabase('hand-overs', (storage) => {
  const open = async (ciphertext = 'first') => {
    const server = testApp({ storage: storage() });
    const created = await server.post('/v1/hand-overs', { ciphertext }, bearer(SECRET));
    expect(created.status).toBe(201);
    const path = created.headers.get('location') ?? '';
    const send = (method: string, headers: Record<string, string>, body?: string) =>
      server.app.request(path, {
        method,
        headers: { 'content-type': 'application/json', ...headers },
        ...(body !== undefined && { body: JSON.stringify({ ciphertext: body }) }),
      });
    const codeAfter = async (response: Response | Promise<Response>) => (await (await response).json()).code;
    return { ...server, created, path, send, codeAfter };
  };

  it('keeps the ciphertext under a random id for 30 days after the last write', async () => {
    const { created, send, wait, codeAfter } = await open();
    expect(await created.json()).toMatchObject({
      id: expect.stringMatching(/^[\w-]{22}$/),
      expiresAt: '2026-12-23T11:00:00.000Z',
    });
    wait(29 * DAY);
    expect(await (await send('GET', {})).json()).toMatchObject({ ciphertext: 'first' });
    expect((await send('PUT', { ...bearer(SECRET), 'if-match': '"1"' }, 'second')).status).toBe(200);
    wait(29 * DAY);
    expect(await (await send('GET', {})).json()).toMatchObject({ ciphertext: 'second' });
    wait(DAY);
    expect(await codeAfter(send('GET', {}))).toBe('hand-over-expired');
  });

  it('keeps it where the device says, when a code leads there, and never over what lies there already', async () => {
    const { post, app } = testApp({ storage: storage() });
    const id = randomBytes(16).toString('base64url');
    const put = (ciphertext: string) => post('/v1/hand-overs', { id, ciphertext }, bearer(SECRET));
    expect((await (await put('mine')).json()).id).toBe(id);
    const again = await put('other');
    expect([again.status, (await again.json()).code]).toEqual([409, 'hand-over-changed']);
    expect(await (await app.request(`/v1/hand-overs/${id}`)).json()).toMatchObject({ ciphertext: 'mine' });
    expect((await post('/v1/hand-overs', { id: 'short', ciphertext: 'x' }, bearer(SECRET))).status).toBe(400);
  });

  it('answers a read with no-store and the version as ETag', async () => {
    const { send } = await open();
    const { headers } = await send('GET', {});
    expect([headers.get('etag'), headers.get('cache-control')]).toEqual(['"1"', 'no-store']);
  });

  it('keeps the first of two edits at once, and tells the second to merge', async () => {
    const { send, codeAfter } = await open();
    const edit = (text: string) => send('PUT', { ...bearer(SECRET), 'if-match': '"1"' }, text);
    const statuses = (await Promise.all([edit('mine'), edit('yours')])).map(({ status }) => status).sort();
    expect(statuses).toEqual([200, 409]);
    expect(await codeAfter(edit('again'))).toBe('hand-over-changed');
    const latest = await send('GET', {});
    expect(['mine', 'yours']).toContain((await latest.json()).ciphertext);
    const merged = await send(
      'PUT',
      { ...bearer(SECRET), 'if-match': latest.headers.get('etag') ?? '' },
      'merged',
    );
    expect(merged.headers.get('etag')).toBe('"3"');
  });

  it('lets only those who know the write secret change or delete', async () => {
    const { send, codeAfter } = await open();
    expect(await codeAfter(send('PUT', { ...bearer(OTHER), 'if-match': '"1"' }, 'x'))).toBe(
      'hand-over-secret-wrong',
    );
    expect(await codeAfter(send('DELETE', bearer(OTHER)))).toBe('hand-over-secret-wrong');
    expect(await codeAfter(send('DELETE', {}))).toBe('hand-over-secret-missing');
    expect(await codeAfter(send('PUT', bearer(SECRET), 'x'))).toBe('invalid-input');
    expect((await send('GET', {})).status).toBe(200);
  });

  it('deletes at one tap, says so for 30 days, and then knows nothing of it', async () => {
    const { send, wait, codeAfter, ctx } = await open();
    expect((await send('DELETE', bearer(SECRET))).status).toBe(204);
    const gone = await send('GET', {});
    expect([gone.status, await codeAfter(gone)]).toEqual([410, 'hand-over-deleted']);
    expect(await codeAfter(send('DELETE', bearer(SECRET)))).toBe('hand-over-deleted');
    wait(31 * DAY);
    await runJob(deleteExpiredHandOvers, ctx);
    const unknown = await send('GET', {});
    expect([unknown.status, await codeAfter(unknown)]).toEqual([404, 'hand-over-not-found']);
  });

  it('is emptied by the job once it has expired, and still says why it is gone', async () => {
    const { send, wait, codeAfter, ctx } = await open();
    wait(30 * DAY);
    expect(await runJob(deleteExpiredHandOvers, ctx)).toBe(1);
    expect(await ctx.db.selectFrom('hand_over.parcel').selectAll().execute()).toEqual([]);
    expect(await codeAfter(send('GET', {}))).toBe('hand-over-expired');
  });

  it('takes 64 KiB of ciphertext and no more', async () => {
    const { post } = await open();
    const size = async (bytes: number) =>
      (
        await post(
          '/v1/hand-overs',
          { ciphertext: Buffer.alloc(bytes).toString('base64url') },
          bearer(SECRET),
        )
      ).status;
    expect(await size(64 * 1024)).toBe(201);
    expect(await size(64 * 1024 + 3)).toBe(400);
    expect(await size(200 * 1024)).toBe(413);
  });

  it('refuses a damaged link in words', async () => {
    const { app } = await open();
    const response = await app.request('/v1/hand-overs/half', { headers: { 'accept-language': 'ru' } });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      code: 'invalid-input',
      errors: [{ field: 'id', code: 'field-format' }],
    });
  });

  it('holds nothing with which the server could read it', async () => {
    const secretText = 'Олена, Утрехт';
    const key = randomBytes(32);
    const writeSecret = createHash('sha256').update('write').update(key).digest('base64url');
    const nonce = randomBytes(12);
    const aes = await webcrypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt', 'decrypt']);
    const sealed = await webcrypto.subtle.encrypt(
      { name: 'AES-GCM', iv: nonce },
      aes,
      Buffer.from(secretText),
    );
    const ciphertext = Buffer.concat([nonce, Buffer.from(sealed)]).toString('base64url');
    const { post, ctx, logged } = testApp({ storage: storage() });
    await post('/v1/hand-overs', { ciphertext }, bearer(writeSecret));
    const rows = await ctx.db.selectFrom('hand_over.parcel').selectAll().execute();
    const kept = JSON.stringify(rows) + logged.join();
    for (const secret of [
      secretText,
      key.toString('base64url'),
      key.toString('hex'),
      key.toString('base64'),
      writeSecret,
    ]) {
      expect(kept).not.toContain(secret);
    }
    // Everything of 256 bits that is stored, tried as the key.
    for (const value of rows
      .flatMap((row) => Object.values(row))
      .filter((value) => typeof value === 'string')) {
      for (const encoding of ['hex', 'base64url'] as const) {
        const guess = Buffer.from(value, encoding).subarray(0, 32);
        if (guess.length !== 32) continue;
        const wrong = await webcrypto.subtle.importKey('raw', guess, 'AES-GCM', false, ['decrypt']);
        await expect(
          webcrypto.subtle.decrypt({ name: 'AES-GCM', iv: nonce }, wrong, sealed),
        ).rejects.toThrow();
      }
    }
  });
});
