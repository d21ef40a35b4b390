// SPDX-License-Identifier: EUPL-1.2
import { refusal } from '@opstap/contract';
import type { Database, Db } from '../../storage/database.ts';
import { expiryFrom, hashOf } from './hand-over.ts';

type Parcel = Database['hand_over.parcel'];

/** @throws AppError `hand-over-changed` when something lies there already: nothing is ever overwritten by this. */
export async function insertParcel(db: Db, parcel: Parcel): Promise<void> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('hand_over.parcel')
    .values(parcel)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows !== 1n) throw refusal('hand-over-changed');
}

/** @throws AppError `hand-over-expired`, `hand-over-deleted` or `hand-over-not-found`. */
export async function getParcel(db: Db, id: string, now: number): Promise<Parcel> {
  const parcel = await db.selectFrom('hand_over.parcel').selectAll().where('id', '=', id).executeTakeFirst();
  if (parcel && parcel.expires_at.getTime() > now) return parcel;
  if (parcel) throw refusal('hand-over-expired');
  const tombstone = await db
    .selectFrom('hand_over.tombstone')
    .select('reason')
    .where('id_hash', '=', hashOf(id))
    .executeTakeFirst();
  throw refusal(tombstone ? `hand-over-${tombstone.reason}` : 'hand-over-not-found');
}

/** Replaces the ciphertext if nobody else did since `version` was read. @returns whether it did. */
export async function replaceCiphertext(
  db: Db,
  { id, version, ciphertext, expires_at }: Pick<Parcel, 'id' | 'version' | 'ciphertext' | 'expires_at'>,
): Promise<boolean> {
  const result = await db
    .updateTable('hand_over.parcel')
    .set({ ciphertext, version: version + 1, expires_at })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Deletes the parcel and leaves a sign for 30 days that it was here. */
export async function buryParcel(
  db: Db,
  id: string,
  reason: 'deleted' | 'expired',
  now: number,
): Promise<void> {
  await db.deleteFrom('hand_over.parcel').where('id', '=', id).execute();
  await db
    .insertInto('hand_over.tombstone')
    .values({ id_hash: hashOf(id), reason, forget_at: expiryFrom(now) })
    .onConflict((conflict) => conflict.column('id_hash').doNothing())
    .execute();
}

export async function listExpiredIds(db: Db, now: number, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('hand_over.parcel')
    .select('id')
    .where('expires_at', '<=', new Date(now))
    .orderBy('expires_at')
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}

export async function forgetOldTombstones(db: Db, now: number): Promise<void> {
  await db.deleteFrom('hand_over.tombstone').where('forget_at', '<=', new Date(now)).execute();
}

export async function countParcels(db: Db): Promise<number> {
  const { count } = await db
    .selectFrom('hand_over.parcel')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}
