// SPDX-License-Identifier: EUPL-1.2
import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockDataFolder } from './data-folder-lock.ts';

describe('the lock of a data folder', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'opstap-lock-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('refuses a second owner, naming folder and process, until it is released', async () => {
    const lock = await lockDataFolder(folder);
    await expect(lockDataFolder(folder)).rejects.toMatchObject({
      kind: 'conflict',
      code: 'data-folder-locked',
      data: { folder, pid: process.pid },
    });
    await lock.release();
    await (await lockDataFolder(folder)).release();
    expect(await readdir(folder)).toEqual([]);
  });

  it('is taken over from a process that is dead', async () => {
    await writeFile(join(folder, 'lock'), JSON.stringify({ pid: await deadProcess(), token: 'dead' }));
    await (await lockDataFolder(folder)).release();
  });

  it('is taken over when its number now belongs to another process', async () => {
    const owner = { pid: process.ppid, startedAt: 'another-boot:1', token: 'old' };
    await writeFile(join(folder, 'lock'), JSON.stringify(owner));
    await (await lockDataFolder(folder)).release();
  });

  it.each(['', '{"pid":', 'null'])('is taken over when it was only half written: %j', async (text) => {
    await writeFile(join(folder, 'lock'), text);
    await (await lockDataFolder(folder)).release();
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'goes to one of many that want to take it over at once, try %i',
    async () => {
      await writeFile(join(folder, 'lock'), JSON.stringify({ pid: await deadProcess(), token: 'dead' }));
      const results = await Promise.allSettled(Array.from({ length: 10 }, () => lockDataFolder(folder)));
      const owners = results.filter(({ status }) => status === 'fulfilled');
      expect(owners).toHaveLength(1);
      expect(JSON.parse(await readFile(join(folder, 'lock'), 'utf8'))).toMatchObject({ pid: process.pid });
    },
  );
});

async function deadProcess(): Promise<number> {
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
  await new Promise((resolve) => child.once('exit', resolve));
  return child.pid ?? 0;
}
