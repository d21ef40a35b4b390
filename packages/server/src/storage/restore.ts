// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { refusal } from '@opstap/contract';
import { AppError } from '@opstap/kernel';
import { sql } from 'kysely';
import type { Progress } from './backup.ts';
import {
  type BackupHeader,
  FORMAT,
  FORMAT_VERSION,
  footerSchema,
  headerSchema,
  rowSchema,
} from './backup-format.ts';
import { type Db, TABLE_NAMES } from './database.ts';
import { readLines } from './lines.ts';
import { applyMigration, listMigrations } from './migrate.ts';
import { codeOf, storageError } from './storage-error.ts';

const AT_ONCE = 500;

export type RestoreOptions = { overwrite?: boolean; onProgress?: Progress };

/**
 * Puts a backup in the place of what is there, in one transaction: it succeeds whole, or nothing changed.
 * @throws AppError `backup-damaged`, `backup-newer`, `database-not-empty` (unless `overwrite`), `storage-full`, `storage-unavailable`.
 */
export async function restore(db: Db, source: Readable, options: RestoreOptions = {}): Promise<BackupHeader> {
  // A file that cannot be opened says so at once, before anybody reads from it; it is told below, as it is.
  source.once('error', () => undefined);
  try {
    return await db.transaction().execute(async (trx) => {
      await sql.raw('set local statement_timeout = 0').execute(trx);
      if (!options.overwrite) await refuseRows(trx);
      return load(trx, source, options.onProgress ?? (() => undefined));
    });
  } catch (error) {
    throw source.errored ?? restoreError(error);
  } finally {
    source.destroy();
  }
}

async function refuseRows(trx: Db): Promise<void> {
  for (const name of TABLE_NAMES) {
    const { rows } = await sql`select 1 from ${sql.table(name)} limit 1`.execute(trx);
    if (rows.length > 0) throw refusal('database-not-empty');
  }
}

async function load(trx: Db, source: Readable, onProgress: Progress): Promise<BackupHeader> {
  const lines = checkedLines(source);
  const first = await lines.next();
  if (first.done) throw refusal('backup-damaged');
  const header = await begin(trx, JSON.parse(first.value));
  const total = header.tables.reduce((sum, { rows }) => sum + rows, 0);
  const counts = new Map<string, number>();
  let batch: Batch = { table: '', rows: [] };
  let done = 0;
  for await (const line of lines) {
    const [table] = rowSchema.parse(JSON.parse(line));
    if (table !== batch.table || batch.rows.length >= AT_ONCE) {
      await insert(trx, batch);
      batch = { table, rows: [] };
    }
    // The text of the row goes to PostgreSQL as it is: JavaScript would round its large numbers.
    batch.rows.push(line.slice(JSON.stringify(table).length + 2, -1));
    counts.set(table, (counts.get(table) ?? 0) + 1);
    onProgress(++done, total);
  }
  await insert(trx, batch);
  if (header.tables.some(({ name, rows }) => (counts.get(name) ?? 0) !== rows))
    throw refusal('backup-damaged');
  for (const migration of await listMigrations()) await applyMigration(trx, migration);
  return header;
}

/** All lines but the footer. @throws AppError `backup-damaged` at the end when the footer is not that of these lines. */
async function* checkedLines(source: Readable): AsyncGenerator<string, undefined> {
  const hash = createHash('sha256');
  let held: string | undefined;
  for await (const line of readLines(source.pipe(createGunzip()), source)) {
    if (held !== undefined) {
      hash.update(held).update('\n');
      yield held;
    }
    held = line;
  }
  const footer = footerSchema.safeParse(held === undefined ? undefined : JSON.parse(held));
  if (!footer.success || footer.data.sha256 !== hash.digest('hex')) throw refusal('backup-damaged');
}

/** Empties the database and brings it to the form that the backup was made from. */
async function begin(trx: Db, value: unknown): Promise<BackupHeader> {
  const isOurs = typeof value === 'object' && value !== null && 'format' in value && value.format === FORMAT;
  if (isOurs && 'version' in value && Number(value.version) > FORMAT_VERSION) throw refusal('backup-newer');
  const header = headerSchema.parse(value);
  const migrations = await listMigrations();
  const last = migrations.findIndex(({ name }) => name === header.migration);
  if (last < 0) throw refusal('backup-newer');
  const schemas = new Set(['opstap', ...TABLE_NAMES.map((name) => name.split('.', 1)[0] ?? name)]);
  for (const schema of schemas) await sql`drop schema if exists ${sql.id(schema)} cascade`.execute(trx);
  for (const migration of migrations.slice(0, last + 1)) await applyMigration(trx, migration);
  return header;
}

type Batch = { table: string; rows: string[] };

/** The form of a row is PostgreSQL's to check; the name of a table comes from a file, so it must be one of ours. */
async function insert(trx: Db, { table, rows }: Batch): Promise<void> {
  if (rows.length === 0) return;
  const known = TABLE_NAMES.find((name) => name === table);
  if (!known) throw refusal('backup-damaged');
  const target = sql.table(known);
  const json = `[${rows.join(',')}]`;
  await sql`insert into ${target} select * from json_populate_recordset(null::${target}, ${json}::json)`.execute(
    trx,
  );
}

/** Broken gzip, broken JSON, another form, or rows that PostgreSQL does not take: the file is not (any more) a backup. */
function restoreError(error: unknown): unknown {
  if (error instanceof AppError) return error;
  const known = storageError(error);
  if (known instanceof AppError) return known;
  const code = codeOf(error) ?? '';
  const isBroken =
    /^(Z_|ERR_STREAM|2[23])/.test(code) ||
    (error instanceof Error && ['SyntaxError', 'ZodError', '$ZodError'].includes(error.name));
  if (!isBroken) return error;
  const refused = refusal('backup-damaged');
  refused.cause = error;
  return refused;
}
