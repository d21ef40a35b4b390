// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Database, Db } from '../../storage/database.ts';

/** A place in the list of changes: everything before it has been seen. */
export type ChangePoint = string;

export async function currentChangePoint(db: Db): Promise<ChangePoint> {
  const { rows } = await sql<{ next: string }>`
    select pg_snapshot_xmin(pg_current_snapshot())::text as next`.execute(db);
  return rows[0]?.next ?? '0';
}

/**
 * Vacancies that changed from a point on, and the next point. What is written by a transaction that was still running then is given
 * when it has ended, and what is near the point perhaps twice.
 */
export async function changesFrom(
  db: Db,
  point: ChangePoint,
): Promise<{ next: ChangePoint; changes: { vacancy: string; xact: string }[] }> {
  const { rows } = await sql<{ next: string; changes: string | null }>`
    select pg_snapshot_xmin(pg_current_snapshot())::text as next,
      (select json_agg(distinct jsonb_build_object('vacancy', vacancy, 'xact', xact::text))::text
       from matching.change where xact >= ${point}::bigint) as changes
  `.execute(db);
  const [row] = rows;
  // Made by the query just above.
  const changes = JSON.parse(row?.changes ?? '[]') as { vacancy: string; xact: string }[];
  return { next: row?.next ?? point, changes };
}

export async function deleteChangesBefore(db: Db, instant: Date): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('matching.change')
    .where('at', '<', instant)
    .executeTakeFirst();
  return Number(numDeletedRows);
}

export async function saveRuns(db: Db, runs: readonly Database['matching.run'][]): Promise<void> {
  if (runs.length > 0) await db.insertInto('matching.run').values(runs).execute();
}

export async function deleteRunsBefore(db: Db, day: string): Promise<number> {
  const { numDeletedRows } = await db.deleteFrom('matching.run').where('day', '<', day).executeTakeFirst();
  return Number(numDeletedRows);
}
