// SPDX-License-Identifier: EUPL-1.2
import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, rm, statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { testApp } from '../testing/test-app.ts';
import { openStorage } from './open-storage.ts';

const SECRET = { authorization: `Bearer ${'s'.repeat(43)}` };

describe('a full disk', () => {
  let folder = '';
  let reason = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'opstap-small-'));
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=160m', 'tmpfs', folder], { stdio: 'pipe' });
    } catch (error) {
      reason = `a small file system cannot be mounted here: ${error instanceof Error ? error.message.split('\n')[1] : error}`;
    }
  });
  afterAll(async () => {
    if (!reason) execFileSync('umount', ['-l', folder]);
    await rm(folder, { recursive: true, force: true });
  });

  it('refuses what is new in words, still shows what is kept, and works again when there is room', async (test) => {
    if (reason) test.skip(reason);
    await cp(inject('emptyDataFolder'), folder, { recursive: true });
    const storage = await openStorage({ dataFolder: folder });
    const { app, post } = testApp({ storage });
    const kept = await post('/v1/hand-overs', { ciphertext: 'before' }, SECRET);
    const { id }: { id: string } = JSON.parse(await kept.text());

    await fillUp(folder, 20 * 1024 * 1024);
    const refused = await post(
      '/v1/hand-overs',
      { ciphertext: 'during' },
      { ...SECRET, 'accept-language': 'uk' },
    );
    expect(refused.status).toBe(503);
    expect(await refused.json()).toMatchObject({
      code: 'storage-full',
      detail: expect.stringContaining('диску'),
    });
    expect(await (await app.request(`/v1/hand-overs/${id}`)).json()).toMatchObject({ ciphertext: 'before' });

    await rm(join(folder, 'filler'));
    expect((await post('/v1/hand-overs', { ciphertext: 'after' }, SECRET)).status).toBe(201);
    await storage.close();
  });

  it('loses nothing when the engine itself runs out of room in the middle of writing', async (test) => {
    if (reason) test.skip(reason);
    const storage = await openStorage({ dataFolder: folder });
    const before = await storage.db.selectFrom('hand_over.parcel').select('id').execute();
    await fillUp(folder, 64 * 1024);
    const acknowledged: string[] = [];
    const filling = async () => {
      for (let number = 0; number < 2_000; number++) {
        const id = String(number).padStart(22, 'a');
        await storage.db.insertInto('hand_over.parcel').values(parcel(id)).execute();
        acknowledged.push(id);
      }
    };
    await expect(filling()).rejects.toThrow();
    await rm(join(folder, 'filler'));
    const ids = (await storage.db.selectFrom('hand_over.parcel').select('id').execute()).map(({ id }) => id);
    for (const id of [...before.map((row) => row.id), ...acknowledged]) expect(ids).toContain(id);
    await storage.close();
  });
});

function parcel(id: string) {
  const moment = new Date('2026-11-23T11:00:00Z');
  const noise = Buffer.from(
    Array.from({ length: 60_000 }, (_, index) => (index * 2_654_435_761) >>> 13),
  ).toString('base64url');
  return {
    id,
    ciphertext: noise.slice(0, 80_000),
    write_secret_hash: 'f',
    version: 1,
    created_at: moment,
    expires_at: moment,
  };
}

/** Leaves this much room and no more. */
async function fillUp(folder: string, room: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  await writeFile(join(folder, 'filler'), Buffer.alloc(Math.max(0, bavail * bsize - room)));
}
