// SPDX-License-Identifier: EUPL-1.2
import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { makeDataFolder } from '../testing/with-database.ts';
import { openStorage } from './open-storage.ts';

const CHILD = fileURLToPath(new URL('../testing/writing-child.ts', import.meta.url));
const ROUNDS = 5;

it('loses no acknowledged write when it is killed in the middle of writing, again and again', async () => {
  const dataFolder = await makeDataFolder();
  const acknowledged: string[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    acknowledged.push(...(await writeAndKill(dataFolder, round, 20 + round * 17)));
    // The lock of the killed process is still there: opening takes it over.
    const storage = await openStorage({ dataFolder });
    const rows = await storage.db.selectFrom('hand_over.tombstone').select('id_hash').execute();
    await storage.close();
    const found = new Set(rows.map(({ id_hash }) => id_hash));
    expect(acknowledged.filter((id) => !found.has(id))).toEqual([]);
  }
  expect(acknowledged.length).toBeGreaterThanOrEqual(ROUNDS * 20);
  await rm(dataFolder, { recursive: true, force: true });
}, 120_000);

/** Kills the child with SIGKILL as soon as it has acknowledged `enough` rows; more may have come by then. */
function writeAndKill(dataFolder: string, round: number, enough: number): Promise<string[]> {
  const child = spawn(process.execPath, [CHILD, dataFolder, String(round)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString('utf8');
    if (said.split('\n').length > enough) child.kill('SIGKILL');
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    // What stands behind the last line break was cut off.
    child.once('close', (_, signal) =>
      signal === 'SIGKILL'
        ? resolve(said.split('\n').slice(0, -1))
        : reject(new Error('the child ended by itself')),
    );
  });
}
