// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { refusal } from '@opstap/contract';
import { sql } from 'kysely';
import type { Db } from './database.ts';

const FOLDER = new URL('../../migrations/', import.meta.url);
const FILE = /^(\d{4}-[a-z0-9-]+)\.sql$/;
/** Any number will do, as long as every server uses the same. */
const ADVISORY_LOCK = 7_305_001;

export type Migration = { name: string; text: string; hash: string };

/** All migrations of this version of the program, oldest first. */
export async function listMigrations(): Promise<Migration[]> {
  const names = (await readdir(FOLDER)).filter((name) => FILE.test(name)).sort();
  return Promise.all(
    names.map(async (file) => {
      const text = await readFile(new URL(file, FOLDER), 'utf8');
      return {
        name: file.replace(/\.sql$/, ''),
        text,
        hash: createHash('sha256').update(text).digest('hex'),
      };
    }),
  );
}

/**
 * Brings the database to the newest form, each migration in its own transaction. Several servers may try at once.
 * @returns the names of those applied now. @throws AppError `database-newer` when a newer program was here before.
 */
export async function migrate(db: Db): Promise<string[]> {
  const migrations = await listMigrations();
  const before = await listApplied(db);
  const newer = before.find(({ name }) => migrations.every((migration) => migration.name !== name));
  if (newer) throw refusal('database-newer', { migration: newer.name });
  const applied: string[] = [];
  for (const migration of migrations) {
    const found = before.find(({ name }) => name === migration.name);
    if (found) refuseChanged(migration, found.hash);
    else if (await db.transaction().execute((trx) => applyMigration(trx, migration)))
      applied.push(migration.name);
  }
  return applied;
}

/** Asked first, so that a server whose database user may not change the schema starts on an up-to-date database. */
async function listApplied(db: Db): Promise<{ name: string; hash: string }[]> {
  const { rows } = await sql<{ found: boolean }>`
    select exists (select from information_schema.tables where table_schema = 'opstap' and table_name = 'migration') as found
  `.execute(db);
  if (!rows[0]?.found) return [];
  return (
    await sql<{ name: string; hash: string }>`select name, hash from opstap.migration order by name`.execute(
      db,
    )
  ).rows;
}

/** Applies one migration within the caller's transaction, unless it is there. @throws Error when its text was changed since. */
export async function applyMigration(trx: Db, migration: Migration): Promise<boolean> {
  const { name, text, hash } = migration;
  await sql.raw('set local statement_timeout = 0').execute(trx);
  await sql`select pg_advisory_xact_lock(${ADVISORY_LOCK})`.execute(trx);
  await sql.raw('create schema if not exists opstap').execute(trx);
  await sql
    .raw(
      'create table if not exists opstap.migration (name text not null, hash text not null, constraint migration_pk primary key (name))',
    )
    .execute(trx);
  const { rows } = await sql<{
    hash: string;
  }>`select hash from opstap.migration where name = ${name}`.execute(trx);
  if (rows[0]) {
    refuseChanged(migration, rows[0].hash);
    return false;
  }
  await sql.raw(text).execute(trx);
  await sql`insert into opstap.migration (name, hash) values (${name}, ${hash})`.execute(trx);
  return true;
}

function refuseChanged({ name, hash }: Migration, appliedHash: string): void {
  if (hash !== appliedHash) throw new Error(`migration ${name} was changed after it was applied`);
}
