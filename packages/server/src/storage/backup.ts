// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { sql } from 'kysely';
import { type BackupHeader, FORMAT, FORMAT_VERSION } from './backup-format.ts';
import { type Db, TABLE_NAMES, type TableName } from './database.ts';
import { listMigrations } from './migrate.ts';
import { storageError } from './storage-error.ts';

const AT_ONCE = 500;

/** Called with the rows written so far and all there are. */
export type Progress = (done: number, total: number) => void;

/** Writes everything as it is at one moment to a stream, and ends it. @throws AppError `storage-unavailable`, `storage-full`. */
export async function backup(
  db: Db,
  target: Writable,
  { now = Date.now(), onProgress = () => undefined }: { now?: number; onProgress?: Progress } = {},
): Promise<BackupHeader> {
  // A file that cannot be made says so at once, before anybody writes to it; it is told below, as it is.
  target.once('error', () => undefined);
  try {
    return await db
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute(async (trx) => {
        const header = await headerOf(trx, now);
        await pipeline(Readable.from(lines(trx, header, onProgress)), createGzip(), target);
        return header;
      });
  } catch (error) {
    throw target.errored ?? storageError(error);
  }
}

async function headerOf(trx: Db, now: number): Promise<BackupHeader> {
  const tables: BackupHeader['tables'] = [];
  for (const name of TABLE_NAMES) {
    const { rows } = await sql<{ count: number }>`select count(*) as count from ${sql.table(name)}`.execute(
      trx,
    );
    tables.push({ name, rows: Number(rows[0]?.count ?? 0) });
  }
  const migration = (await listMigrations()).at(-1)?.name ?? '';
  return { format: FORMAT, version: FORMAT_VERSION, madeAt: new Date(now).toISOString(), migration, tables };
}

async function* lines(trx: Db, header: BackupHeader, onProgress: Progress): AsyncGenerator<string> {
  const hash = createHash('sha256');
  const line = (text: string) => {
    hash.update(text).update('\n');
    return `${text}\n`;
  };
  const total = header.tables.reduce((sum, { rows }) => sum + rows, 0);
  let done = 0;
  yield line(JSON.stringify(header));
  for (const name of TABLE_NAMES) {
    for await (const rows of batches(trx, name)) {
      // The row is JSON already, by PostgreSQL.
      yield rows.map((row) => line(`[${JSON.stringify(name)},${row}]`)).join('');
      done += rows.length;
      onProgress(done, total);
    }
  }
  yield `${JSON.stringify({ sha256: hash.digest('hex') })}\n`;
}

/** A cursor keeps memory small on both engines. Time zone and date style are fixed, so that a backup does not depend on the server's settings. */
async function* batches(trx: Db, name: TableName): AsyncGenerator<string[]> {
  await sql.raw("set local timezone = 'UTC'").execute(trx);
  await sql`declare backup_rows no scroll cursor for select row_to_json(t)::text as row from ${sql.table(name)} t`.execute(
    trx,
  );
  for (;;) {
    const fetching = sql.raw<{ row: string }>(`fetch ${AT_ONCE} from backup_rows`).execute(trx);
    // Told here, where it is certain that the storage failed and not the file.
    const { rows } = await fetching.catch((error) => Promise.reject(storageError(error)));
    if (rows.length === 0) break;
    yield rows.map(({ row }) => row);
  }
  await sql.raw('close backup_rows').execute(trx);
}
