// SPDX-License-Identifier: EUPL-1.2
import type { Database, Db } from '../../storage/database.ts';

type Entry = Database['feedback.entry'];
export type FeedbackFilter = { from?: Date; until?: Date; kind?: Entry['kind']; limit?: number };

export async function insertEntry(db: Db, entry: Entry): Promise<void> {
  await db.insertInto('feedback.entry').values(entry).execute();
}

/** Newest first. `from` inclusive, `until` exclusive. */
export async function listEntries(db: Db, { from, until, kind, limit }: FeedbackFilter): Promise<Entry[]> {
  let query = db.selectFrom('feedback.entry').selectAll().orderBy('created_at', 'desc').orderBy('id', 'desc');
  if (from) query = query.where('created_at', '>=', from);
  if (until) query = query.where('created_at', '<', until);
  if (kind) query = query.where('kind', '=', kind);
  if (limit !== undefined) query = query.limit(limit);
  return query.execute();
}

/** @returns how many notes there were. */
export async function deleteNotesBefore(db: Db, before: Date): Promise<number> {
  const result = await db
    .updateTable('feedback.entry')
    .set({ note: null })
    .where('created_at', '<', before)
    .where('note', 'is not', null)
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
}

export async function countEntries(db: Db): Promise<number> {
  const { count } = await db
    .selectFrom('feedback.entry')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** What people say is wrong with vacancies, newest first. */
export async function listReports(db: Db, limit: number): Promise<Entry[]> {
  return db
    .selectFrom('feedback.entry')
    .selectAll()
    .where('about_type', '=', 'vacancy')
    .where('kind', '=', 'wrong')
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
}
