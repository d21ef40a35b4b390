// SPDX-License-Identifier: EUPL-1.2
import { statfs } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { refusal } from '@opstap/contract';
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { type DataFolderLock, lockDataFolder } from './data-folder-lock.ts';
import type { Database, Db } from './database.ts';
import { migrate } from './migrate.ts';
import { PGliteClient } from './pglite-client.ts';
import { pgliteDialect } from './pglite-dialect.ts';
import { storageError } from './storage-error.ts';
import { VALUE_PARSERS } from './value-parsers.ts';

export type StorageOptions = {
  /** A PostgreSQL address; absent: the embedded database in `dataFolder`. */
  databaseUrl?: string;
  dataFolder: string;
};

export type Storage = {
  db: Db;
  engine: 'embedded' | 'postgresql';
  /** @throws AppError `storage-unavailable`. */
  ping(): Promise<void>;
  /** @throws AppError `storage-full` when the disk has too little room left for a safe write. */
  assertRoomToWrite(): Promise<void>;
  close(): Promise<void>;
};

/**
 * Opens the storage and brings it to the newest form. @throws AppError `data-folder-locked`, `storage-full`,
 * `storage-unavailable` or `database-newer`.
 */
export async function openStorage(options: StorageOptions): Promise<Storage> {
  const storage = await (options.databaseUrl
    ? openPostgresql(options.databaseUrl)
    : openEmbedded(resolve(options.dataFolder)));
  try {
    await migrate(storage.db);
    return storage;
  } catch (error) {
    await storage.close().catch(() => undefined);
    throw storageError(error);
  }
}

async function openEmbedded(folder: string): Promise<Storage> {
  const lock: DataFolderLock = await lockDataFolder(folder);
  const db = new Kysely<Database>({ dialect: pgliteDialect(new PGliteClient(join(folder, 'pglite'))) });
  return {
    ...describe(db, 'embedded', () => assertRoom(folder)),
    close: async () => {
      await db.destroy();
      await lock.release();
    },
  };
}

function openPostgresql(connectionString: string): Storage {
  const pool = new pg.Pool({
    connectionString,
    max: 10,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 15_000,
    application_name: 'opstap',
    types: { getTypeParser: (oid, format) => parserOf(oid, format) },
  });
  // A lost idle connection is not an event for a person: the next query opens another, or says what is wrong.
  pool.on('error', () => undefined);
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  return { ...describe(db, 'postgresql', async () => undefined), close: () => db.destroy() };
}

// pg's own type says that a parser takes text or bytes, depending on a format that only it knows.
function parserOf(oid: number, format?: 'text' | 'binary') {
  const own = format === 'binary' ? undefined : VALUE_PARSERS[oid];
  return own ?? pg.types.getTypeParser(oid, format as 'text');
}

function describe(db: Db, engine: Storage['engine'], assertRoomToWrite: () => Promise<void>) {
  const ping = async () => {
    try {
      await sql`select 1`.execute(db);
    } catch (error) {
      throw storageError(error);
    }
  };
  return { db, engine, ping, assertRoomToWrite };
}

/** PostgreSQL stops dead when it cannot extend its log (16 MB at a time): writes are refused well before that. */
const ROOM_TO_WRITE = 40 * 1024 * 1024;

async function assertRoom(folder: string): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < ROOM_TO_WRITE) throw refusal('storage-full');
}
