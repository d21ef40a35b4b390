// SPDX-License-Identifier: EUPL-1.2
// What a test run writes goes into a folder of its own, of which nothing is left afterwards: in memory where the machine has room
// for it there, because thousands of small files of databases and browsers take a disk longer than they take the tests.
import { mkdtemp, rm, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MEMORY = '/dev/shm';
/** Bytes. The tests without a browser have held some 600 MB of files at a time. */
const ROOM = 4_000_000_000;

export default async function setup(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join((await hasRoom(MEMORY)) ? MEMORY : tmpdir(), 'opstap-tests-'));
  process.env['TMPDIR'] = folder;
  return () => rm(folder, { recursive: true, force: true });
}

async function hasRoom(folder: string): Promise<boolean> {
  const system = await statfs(folder).catch(() => undefined);
  return system !== undefined && system.bavail * system.bsize > ROOM;
}
