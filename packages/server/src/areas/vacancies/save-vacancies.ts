// SPDX-License-Identifier: EUPL-1.2
import { refusal } from '@opstap/contract';
import { todayInAmsterdam } from '@opstap/kernel';
import type { Ctx } from '../../context.ts';
import { newUuid } from '../../ids.ts';
import { likeness, NEAR, runsOf } from './near-text.ts';
import type {
  BeginVacancies,
  FinishVacancies,
  KnownVacancies,
  SavedVacancies,
  VacancySink,
} from './vacancies.ts';
import {
  closeUnseen,
  findRun,
  findRunning,
  findSource,
  freeDuplicatesOf,
  listAlike,
  markDuplicates,
  markSeen,
  saveSource,
  saveVacancies,
  textsOf,
  withoutTimeout,
} from './vacancy-store.ts';

type Within = Pick<Ctx, 'db' | 'now' | 'random'>;

/** An import that gave no sign for so long was interrupted. */
const SILENT_MINUTES = 3;

/** The steps of an import, each in its own transaction, so that what was saved stays when the next fails. */
export function vacancySink(ctx: Within): VacancySink {
  const inTransaction = <T>(work: (within: Within) => Promise<T>) =>
    ctx.db.transaction().execute(async (db) => {
      await withoutTimeout(db);
      return work({ ...ctx, db });
    });
  return {
    begin: (request) => inTransaction((within) => beginVacancies(within, request)),
    known: (request) => inTransaction((within) => knownVacancies(within, request)),
    save: (request) => inTransaction((within) => saveBatch(within, request)),
    finish: (request) => inTransaction((within) => finishVacancies(within, request)),
  };
}

async function beginVacancies(
  { db, now, random }: Within,
  { source }: BeginVacancies,
): Promise<{ run: string }> {
  const known = await findSource(db, source.id);
  const name = source.name ?? known?.name;
  const licence = source.licence ?? known?.licence;
  if (!name || !licence) throw refusal('vacancy-source-new', { source: source.id });
  const [url, terms] = [source.url ?? known?.url ?? null, source.terms ?? known?.terms ?? null];
  await saveSource(db, {
    id: source.id,
    name,
    licence,
    url,
    terms,
    synthetic: source.synthetic ?? known?.synthetic ?? false,
  });
  const moment = new Date(now());
  const running = await findRunning(db, source.id);
  if (running) {
    if (now() - running.beat_at.getTime() < SILENT_MINUTES * 60_000)
      throw refusal('vacancy-import-running', { source: source.id, since: running.started_at.toISOString() });
    await db
      .updateTable('vacancies.import_run')
      .set({ finished_at: running.beat_at })
      .where('id', '=', running.id)
      .execute();
  }
  const run = newUuid({ now, random });
  await db
    .insertInto('vacancies.import_run')
    .values({
      id: run,
      source: source.id,
      started_at: moment,
      beat_at: moment,
      finished_at: null,
      rows_read: 0,
      changed: 0,
      faults: 0,
    })
    .execute()
    // Another began between our look and this row.
    .catch((error) =>
      Promise.reject(
        isTaken(error)
          ? refusal('vacancy-import-running', { source: source.id, since: moment.toISOString() })
          : error,
      ),
    );
  return { run };
}

const isTaken = (error: unknown) => error instanceof Error && 'code' in error && error.code === '23505';

async function knownVacancies(within: Within, { run, rows }: KnownVacancies): Promise<number[]> {
  await beat(within, run);
  return rows.length === 0 ? [] : markSeen(within.db, run, rows);
}

async function saveBatch(
  within: Within,
  { run, rows }: Parameters<VacancySink['save']>[0],
): Promise<SavedVacancies> {
  const { db, now } = within;
  await beat(within, run);
  if (rows.length === 0) return { added: 0, changed: 0, duplicates: 0, hidden: 0 };
  const saved = await saveVacancies(db, run, new Date(now()), rows);
  const changed = saved.filter(({ added }) => !added).map(({ id }) => id);
  const freed = changed.length > 0 ? await freeDuplicatesOf(db, changed) : [];
  const duplicates = await findDuplicates(within, [...new Set([...saved.map(({ id }) => id), ...freed])]);
  const hidden = rows.filter(({ vacancy }) => vacancy.redFlags.length > 0).length;
  return { added: saved.length - changed.length, changed: changed.length, duplicates, hidden };
}

/** The same job by another id or another source: employer, title and place are equal, and the texts are near. */
async function findDuplicates({ db }: Within, ids: readonly string[]): Promise<number> {
  const alike = await listAlike(db, ids);
  const texts = await textsOf(db, [...new Set(alike.flatMap(({ id, other }) => [id, other]))]);
  const runs = new Map([...texts].map(([id, text]) => [id, runsOf(text)]));
  const fresh = new Set(ids);
  const copies = new Map<string, string>();
  for (const { id, other } of alike) {
    // Of two that came together the one with the lower id stands for both; of others the one that was there first.
    if (copies.has(id) || copies.has(other) || (fresh.has(other) && other > id)) continue;
    const [mine, theirs] = [runs.get(id), runs.get(other)];
    if (mine && theirs && likeness(mine, theirs) >= NEAR) copies.set(id, other);
  }
  if (copies.size > 0)
    await markDuplicates(
      db,
      [...copies].map(([id, of]) => ({ id, of })),
    );
  return copies.size;
}

async function finishVacancies(
  within: Within,
  { run, read, changed, faults, complete, interrupted }: FinishVacancies,
): Promise<{ closed: number }> {
  const { db, now } = within;
  const { source } = await beat(within, run);
  const moment = new Date(now());
  const closed =
    complete && !interrupted ? await closeUnseen(db, source, run, todayInAmsterdam(now()), moment) : 0;
  await db
    .updateTable('vacancies.import_run')
    .set({ finished_at: moment, rows_read: read, changed, faults })
    .where('id', '=', run)
    .execute();
  if (!interrupted)
    await db.updateTable('vacancies.source').set({ imported_at: moment }).where('id', '=', source).execute();
  return { closed };
}

/** Says that the import still runs. @throws AppError `vacancy-import-lost` when another has taken its place. */
async function beat({ db, now }: Within, run: string): Promise<{ source: string }> {
  const found = await findRun(db, run);
  if (!found || found.finished_at) throw refusal('vacancy-import-lost');
  await db
    .updateTable('vacancies.import_run')
    .set({ beat_at: new Date(now()) })
    .where('id', '=', run)
    .execute();
  return { source: found.source };
}
