// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import pg from 'pg';
import { beforeAll, beforeEach, describe, inject } from 'vitest';
import { TABLE_NAMES } from '../storage/database.ts';
import { openStorage, type Storage } from '../storage/open-storage.ts';

export const ENGINES = ['pglite', 'postgres'] as const;
export type Engine = (typeof ENGINES)[number];

export type TestStorage = {
  storage: Storage;
  dataFolder: string;
  databaseUrl: string | undefined;
  drop(): Promise<void>;
};

/** An empty database of its own on one of the engines. */
export async function makeStorage(engine: Engine): Promise<TestStorage> {
  const dataFolder = await makeDataFolder();
  const databaseUrl = engine === 'postgres' ? await makeDatabase() : undefined;
  const storage = await openStorage({ dataFolder, ...(databaseUrl && { databaseUrl }) });
  return {
    storage,
    dataFolder,
    databaseUrl,
    drop: async () => {
      await storage.close();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

/** A folder with an embedded database that is ready and empty. */
export async function makeDataFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'opstap-data-'));
  await cp(inject('emptyDataFolder'), folder, { recursive: true });
  return folder;
}

/** A database without anything in it. The whole server is thrown away after the run. */
export async function makeDatabase(): Promise<string> {
  const url = new URL(inject('postgresUrl'));
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  url.pathname = `/${name}`;
  return url.href;
}

const shared = new Map<Engine, Promise<TestStorage>>();

/**
 * Runs the same tests on both engines. `storage()` is the one at hand, emptied before each test. The files that one worker runs
 * share it; who changes more than rows makes a storage of their own.
 */
export function withDatabase(title: string, tests: (storage: () => Storage, engine: Engine) => void): void {
  describe.each(ENGINES)(`${title} on %s`, (engine) => {
    let made: TestStorage | undefined;
    const storage = () => {
      if (!made) throw new Error('only within a test');
      return made.storage;
    };
    beforeAll(async () => {
      const making = shared.get(engine) ?? makeStorage(engine);
      shared.set(engine, making);
      made = await making;
    }, 30_000);
    beforeEach(async () => {
      // All at once, because some refer to others.
      await sql`truncate ${sql.join(TABLE_NAMES.map((table) => sql.table(table)))} restart identity`.execute(
        storage().db,
      );
    });
    tests(storage, engine);
  });
}
