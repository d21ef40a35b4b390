// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { makeDatabase, makeDataFolder, withDatabase } from '../testing/with-database.ts';
import { TABLES } from './database.ts';
import { listMigrations, migrate } from './migrate.ts';
import { openStorage } from './open-storage.ts';

withDatabase('storage', (storage) => {
  it('has exactly the tables and columns that the row types say', async () => {
    const { rows } = await sql<{ table: string; column: string; type: string }>`
      select table_schema || '.' || table_name as table, column_name as column, data_type as type
      from information_schema.columns
      where table_schema not in ('pg_catalog', 'information_schema', 'opstap')`.execute(storage().db);
    const found: Record<string, Record<string, string>> = {};
    for (const { table, column, type } of rows) found[table] = { ...found[table], [column]: type };
    expect(found).toEqual(TABLES);
  });

  it('says of every table what kind it is', async () => {
    const { rows } = await sql<{ comment: string | null }>`
      select obj_description(c.oid) as comment from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and n.nspname in ('hand_over', 'feedback', 'taxonomy', 'language', 'matching', 'vacancies')`.execute(
      storage().db,
    );
    expect(rows).toHaveLength(Object.keys(TABLES).length);
    for (const { comment } of rows) expect(comment).toMatch(/^kind: (distributed|reference|local)\b/);
  });

  it('names every constraint itself', async () => {
    const { rows } = await sql<{ name: string }>`
      select conname as name from pg_constraint c join pg_namespace n on n.oid = c.connamespace
      where n.nspname in ('hand_over', 'feedback', 'taxonomy', 'language', 'matching', 'vacancies', 'opstap') and contype in ('p', 'c', 'u', 'f')
        and conname ~ '_(pkey|check\d*|key|fkey)$'`.execute(storage().db);
    expect(rows).toEqual([]);
  });

  it('reads whole numbers, large numbers, dates and instants alike', async () => {
    const { rows } = await sql`
      select 1::int8 as small, 9007199254740993::int8 as large, '2026-11-23'::date as day,
        '2026-11-23T11:00:00Z'::timestamptz as instant, '{"a":1}'::jsonb as json, null::text as nothing`.execute(
      storage().db,
    );
    expect(rows).toEqual([
      {
        small: 1,
        large: 9007199254740993n,
        day: '2026-11-23',
        instant: new Date('2026-11-23T11:00:00Z'),
        json: { a: 1 },
        nothing: null,
      },
    ]);
  });

  it('undoes a transaction that fails, and serves the next', async () => {
    const { db } = storage();
    const attempt = db.transaction().execute(async (trx) => {
      await trx
        .insertInto('hand_over.tombstone')
        .values({ id_hash: 'a', reason: 'deleted', forget_at: new Date() })
        .execute();
      throw new Error('on purpose');
    });
    await expect(attempt).rejects.toThrow('on purpose');
    expect(await db.selectFrom('hand_over.tombstone').selectAll().execute()).toEqual([]);
  });

  it('keeps two transactions at once apart', async () => {
    const { db } = storage();
    const write = (id_hash: string, fails: boolean) =>
      db.transaction().execute(async (trx) => {
        const tombstone = { id_hash, reason: 'deleted' as const, forget_at: new Date() };
        await trx.insertInto('hand_over.tombstone').values(tombstone).execute();
        await sql`select 1`.execute(trx);
        if (fails) throw new Error('on purpose');
      });
    await Promise.allSettled([write('a', true), write('b', false), write('c', true), write('d', false)]);
    const rows = await db.selectFrom('hand_over.tombstone').select('id_hash').orderBy('id_hash').execute();
    expect(rows.map(({ id_hash }) => id_hash)).toEqual(['b', 'd']);
  });

  it('applies nothing the second time', async () => {
    expect(await migrate(storage().db)).toEqual([]);
  });

  it('refuses a database that a newer program was in', async () => {
    const { db } = storage();
    await sql`insert into opstap.migration (name, hash) values ('9999-from-the-future', '')`.execute(db);
    await expect(migrate(db)).rejects.toMatchObject({
      code: 'database-newer',
      data: { migration: '9999-from-the-future' },
    });
    await sql`delete from opstap.migration where name = '9999-from-the-future'`.execute(db);
  });

  it('refuses a migration that was changed after it was applied', async () => {
    const { db } = storage();
    const [first] = await listMigrations();
    await sql`update opstap.migration set hash = 'other' where name = ${first?.name}`.execute(db);
    await expect(migrate(db)).rejects.toThrow(/was changed after it was applied/);
    await sql`update opstap.migration set hash = ${first?.hash} where name = ${first?.name}`.execute(db);
  });
});

describe('opening', () => {
  it('lets several servers prepare one PostgreSQL database at the same time', async () => {
    const databaseUrl = await makeDatabase();
    const dataFolder = await makeDataFolder();
    const opened = await Promise.all([1, 2, 3].map(() => openStorage({ databaseUrl, dataFolder })));
    for (const storage of opened) await storage.close();
    expect(opened).toHaveLength(3);
  });

  it('says that a database cannot be reached', async () => {
    const databaseUrl = 'postgresql://nobody@127.0.0.1:1/none';
    await expect(openStorage({ databaseUrl, dataFolder: '' })).rejects.toMatchObject({
      code: 'storage-unavailable',
    });
  });

  it('says that a folder cannot be written', async () => {
    const notAFolder = fileURLToPath(import.meta.url);
    const opening = openStorage({ dataFolder: join(notAFolder, 'data') });
    await expect(opening).rejects.toMatchObject({ code: 'storage-unavailable' });
  });
});
