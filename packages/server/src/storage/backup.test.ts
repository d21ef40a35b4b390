// SPDX-License-Identifier: EUPL-1.2
import { createReadStream, createWriteStream } from 'node:fs';
import { PassThrough, Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENGINES, makeStorage, type TestStorage } from '../testing/with-database.ts';
import { backup } from './backup.ts';
import { TABLE_NAMES } from './database.ts';
import type { Storage } from './open-storage.ts';
import { restore } from './restore.ts';

const ROWS = 1_203;

describe.each(ENGINES)('a backup made on %s', (from) => {
  let source: TestStorage | undefined;
  let bytes = Buffer.alloc(0);

  beforeAll(async () => {
    source = await makeStorage(from);
    await fill(source.storage);
    bytes = await backUp(source.storage);
  });
  afterAll(() => source?.drop());

  it.each(ENGINES)('restores into %s, row by row the same', async (to) => {
    const target = await makeStorage(to);
    const header = await restore(target.storage.db, Readable.from(bytes));
    expect(header.tables).toContainEqual({ name: 'feedback.entry', rows: ROWS });
    expect(header.tables).toContainEqual({ name: 'taxonomy.concept', rows: 2 });
    expect(await everything(target.storage)).toEqual(await everything(source?.storage));
    // And the copy gives the same backup, but for the moment at which it was made.
    expect(linesOf(await backUp(target.storage))).toEqual(linesOf(bytes));
    await target.drop();
  });

  it('is refused by a database that is not empty, unless told', async () => {
    const target = await makeStorage(from);
    await fill(target.storage, 3);
    const before = await everything(target.storage);
    await expect(restore(target.storage.db, Readable.from(bytes))).rejects.toMatchObject({
      code: 'database-not-empty',
    });
    expect(await everything(target.storage)).toEqual(before);
    await restore(target.storage.db, Readable.from(bytes), { overwrite: true });
    expect((await everything(target.storage))['feedback.entry']).toHaveLength(ROWS);
    await target.drop();
  });

  it('is refused whole when it is damaged, and nothing is lost', async () => {
    const target = await makeStorage(from);
    await fill(target.storage, 3);
    const before = await everything(target.storage);
    const lines = gunzipSync(bytes).toString('utf8').trimEnd().split('\n');
    const packed = (some: string[]) => gzipSync(`${some.join('\n')}\n`);
    const damaged: [string, Buffer][] = [
      ['cut off', bytes.subarray(0, bytes.length / 2)],
      ['no gzip', Buffer.from('hello')],
      ['empty', Buffer.alloc(0)],
      ['another file', gzipSync('{"some":"json"}\n')],
      ['no footer', packed(lines.slice(0, -1))],
      ['a row less', packed(lines.toSpliced(5, 1))],
      ['a row changed', packed(lines.with(5, lines[5]?.replace('unclear', 'thanks') ?? ''))],
      ['a table of nobody', packed(lines.with(5, '["pg_catalog.pg_authid",{}]'))],
      ['no JSON', packed(lines.with(5, '["feedback.entry",{'))],
    ];
    for (const [what, file] of damaged) {
      const attempt = restore(target.storage.db, Readable.from([file]), { overwrite: true });
      await expect(attempt, what).rejects.toMatchObject({ code: 'backup-damaged' });
      expect(await everything(target.storage), what).toEqual(before);
    }
    await target.drop();
  });

  it('is refused when it is of a newer format or a newer database', async () => {
    const lines = gunzipSync(bytes).toString('utf8').split('\n');
    const target = await makeStorage(from);
    for (const change of [{ version: 99 }, { migration: '9999-from-the-future' }]) {
      const header = JSON.stringify({ ...JSON.parse(lines[0] ?? ''), ...change });
      const attempt = restore(target.storage.db, Readable.from(gzipSync(lines.with(0, header).join('\n'))));
      await expect(attempt).rejects.toMatchObject({ code: 'backup-newer' });
    }
    await target.storage.ping();
    await target.drop();
  });
});

describe('a file', () => {
  it('that cannot be read or written says so itself, and the storage goes on', async () => {
    const { storage, drop } = await makeStorage('pglite');
    await expect(restore(storage.db, createReadStream('/nowhere/a-backup'))).rejects.toMatchObject({
      code: 'ENOENT',
    });
    await expect(backup(storage.db, createWriteStream('/nowhere/a-backup'))).rejects.toMatchObject({
      code: 'ENOENT',
    });
    await storage.ping();
    await drop();
  });
});

async function fill({ db }: Storage, rows = ROWS): Promise<void> {
  await sql`insert into feedback.entry (id, about_type, about_id, kind, language, note, created_at)
    select md5(n::text)::uuid, 'step', 'stap_' || n, 'unclear', 'uk',
      case when n % 3 = 0 then null else E'Рядок «' || n || E'» \\ "з усім"\n\té' end,
      timestamptz '2026-11-23T11:00:00.123456Z' + n * interval '1 minute'
    from generate_series(1, ${rows}::int) n`.execute(db);
  await fillTaxonomy({ db });
  const expires_at = new Date('2026-12-23T11:00:00Z');
  await db
    .insertInto('hand_over.parcel')
    .values({
      id: 'abcdefghijklmnopqrstuv',
      ciphertext: 'A'.repeat(87_000),
      write_secret_hash: 'f'.repeat(64),
      version: 2,
      created_at: new Date('2026-11-23T11:00:00Z'),
      expires_at,
    })
    .execute();
}

/** Tables that refer to each other, and a column that is a list. */
async function fillTaxonomy({ db }: Pick<Storage, 'db'>): Promise<void> {
  const scheme = 'esco' as const;
  await db
    .insertInto('taxonomy.scheme')
    .values({
      scheme,
      version: '1.2',
      attribution: 'ESCO',
      complete: true,
      imported_at: new Date('2026-11-23'),
    })
    .execute();
  await db
    .insertInto('taxonomy.concept')
    .values([
      { id: 1, scheme, uri: 'http://x/1', kind: 'occupation', isco08: '7512' },
      { id: 2, scheme, uri: 'http://x/2', kind: 'skill', isco08: null },
    ])
    .execute();
  const label = { concept_id: 1, language: 'uk', kind: 'preferred' as const, text: 'Пекар', folded: 'пекар' };
  await db.insertInto('taxonomy.label').values(label).execute();
  const relation = { from_id: 1, kind: 'needs' as const, to_id: 2, importance: 'essential' as const };
  await db.insertInto('taxonomy.relation').values(relation).execute();
  await sql`insert into taxonomy.word (word, trigrams) values ('пекар', ${[' пе', 'пек']}::text[])`.execute(
    db,
  );
}

async function backUp({ db }: Storage): Promise<Buffer<ArrayBuffer>> {
  const target = new PassThrough();
  const [bytes] = await Promise.all([buffer(target), backup(db, target)]);
  return Buffer.from(bytes);
}

async function everything(storage: Storage | undefined): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const name of storage ? TABLE_NAMES : []) {
    const query = sql<{
      row: string;
    }>`select row_to_json(t)::text as row from ${sql.table(name)} t order by 1`;
    found[name] = storage ? (await query.execute(storage.db)).rows.map(({ row }) => row) : [];
  }
  return found;
}

function linesOf(bytes: Uint8Array): string[] {
  return gunzipSync(bytes).toString('utf8').split('\n').slice(1, -2).sort();
}
