// SPDX-License-Identifier: EUPL-1.2
import type { PlainDate } from '@opstap/kernel';
import type { Vacancy } from '@opstap/vacancies';
import { type RawBuilder, sql } from 'kysely';
import type { Database, Db } from '../../storage/database.ts';
import { sameKeyOf } from './near-text.ts';
import type { IncomingVacancy } from './vacancies.ts';

type SourceRow = Database['vacancies.source'];

export function findSource(db: Db, id: string): Promise<SourceRow | undefined> {
  return db.selectFrom('vacancies.source').selectAll().where('id', '=', id).executeTakeFirst();
}

export function listSources(db: Db): Promise<SourceRow[]> {
  return db.selectFrom('vacancies.source').selectAll().orderBy('id').execute();
}

export async function saveSource(db: Db, source: Omit<SourceRow, 'imported_at'>): Promise<void> {
  await db
    .insertInto('vacancies.source')
    .values({ ...source, imported_at: null })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(source))
    .execute();
}

/** With its vacancies. */
export async function deleteSource(db: Db, id: string): Promise<void> {
  await db.deleteFrom('vacancies.source').where('id', '=', id).execute();
}

export function findRunning(db: Db, source: string): Promise<Database['vacancies.import_run'] | undefined> {
  return db
    .selectFrom('vacancies.import_run')
    .selectAll()
    .where('source', '=', source)
    .where('finished_at', 'is', null)
    .executeTakeFirst();
}

export function findRun(db: Db, id: string): Promise<Database['vacancies.import_run'] | undefined> {
  return db.selectFrom('vacancies.import_run').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Large imports may take longer than a page may. */
export async function withoutTimeout(db: Db): Promise<void> {
  await sql.raw('set local statement_timeout = 0').execute(db);
}

/** Places in `rows` of those that are there with the same hash; they count as seen in this run. */
export async function markSeen(
  db: Db,
  run: string,
  rows: readonly { id: string; hash: string }[],
): Promise<number[]> {
  const { rows: found } = await sql<{ at: number }>`
    with incoming as (
      select * from json_to_recordset(${JSON.stringify(rows.map((row, at) => ({ ...row, at })))}::json) as n (at integer, id text, hash text)
    )
    update vacancies.vacancy v set seen_in = ${run} from incoming n
    where v.id = n.id and v.content_hash = n.hash and v.closed_on is null
    returning n.at
  `.execute(db);
  return found.map(({ at }) => at).sort((left, right) => left - right);
}

/** What was rejected stays so; what has flags waits, also when it was approved before it changed. */
const NEXT_REVIEW = sql.raw(`case when vacancy.review = 'rejected' then 'rejected' else excluded.review end`);

/** @returns ids, each with whether it is new. */
export async function saveVacancies(
  db: Db,
  run: string,
  now: Date,
  rows: readonly IncomingVacancy[],
): Promise<{ id: string; added: boolean }[]> {
  const shaped = rows.map(({ vacancy, hash }) => ({
    id: vacancy.id,
    source: vacancy.source,
    title: vacancy.title,
    occupation: vacancy.occupation,
    municipality: vacancy.municipality,
    published_on: vacancy.publishedOn,
    valid_through: vacancy.validThrough,
    synthetic: vacancy.synthetic ?? false,
    review: vacancy.redFlags.length > 0 ? 'waiting' : 'none',
    same_key: sameKeyOf(vacancy),
    content_hash: hash,
    data: JSON.stringify(vacancy),
  }));
  const { rows: saved } = await sql<{ id: string; added: boolean }>`
    insert into vacancies.vacancy (id, source, title, occupation, municipality, published_on, valid_through, synthetic, review,
      same_key, content_hash, data, seen_in, added_at, changed_at)
    select n.id, n.source, n.title, n.occupation, n.municipality, n.published_on, n.valid_through, n.synthetic, n.review,
      n.same_key, n.content_hash, n.data, ${run}, ${now}, ${now}
    from json_to_recordset(${JSON.stringify(shaped)}::json) as n (id text, source text, title text, occupation text, municipality text,
      published_on date, valid_through date, synthetic boolean, review text, same_key text, content_hash text, data text)
    on conflict (id) do update set title = excluded.title, occupation = excluded.occupation, municipality = excluded.municipality,
      published_on = excluded.published_on, valid_through = excluded.valid_through, review = ${NEXT_REVIEW}, same_key = excluded.same_key,
      content_hash = excluded.content_hash, data = excluded.data, seen_in = excluded.seen_in, changed_at = excluded.changed_at,
      closed_on = null, duplicate_of = null
    returning id, (xmax = 0) as added
  `.execute(db);
  return saved;
}

/** Other vacancies of the same employer, title and place that are no copies themselves; of each the one that was there first comes first. */
export async function listAlike(db: Db, ids: readonly string[]): Promise<{ id: string; other: string }[]> {
  // In two questions, each answered from its index: joined to itself the table is read as a whole, which grows with it.
  const own = await db
    .selectFrom('vacancies.vacancy')
    .select(['id', 'same_key'])
    .where('id', 'in', ids)
    .where('same_key', 'is not', null)
    .execute();
  if (own.length === 0) return [];
  const keys = [...new Set(own.map(({ same_key }) => same_key ?? ''))];
  const others = await db
    .selectFrom('vacancies.vacancy')
    .select(['id', 'same_key'])
    .where('same_key', 'in', keys)
    .where('duplicate_of', 'is', null)
    .where('closed_on', 'is', null)
    .orderBy('added_at')
    .orderBy('id')
    .execute();
  const byKey = Map.groupBy(others, ({ same_key }) => same_key);
  own.sort((left, right) => (left.id < right.id ? -1 : 1));
  return own.flatMap(({ id, same_key }) =>
    (byKey.get(same_key) ?? []).flatMap((other) => (other.id === id ? [] : [{ id, other: other.id }])),
  );
}

/** The texts of these, by id. */
export async function textsOf(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('vacancies.vacancy')
    .select(['id', 'data'])
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map(({ id, data }) => [id, vacancyOf(data).description]));
}

export async function markDuplicates(db: Db, pairs: readonly { id: string; of: string }[]): Promise<void> {
  await sql`
    update vacancies.vacancy v set duplicate_of = n.of
    from json_to_recordset(${JSON.stringify(pairs)}::json) as n (id text, of text) where v.id = n.id
  `.execute(db);
}

/** Copies of these are looked at anew with what they were copies of. */
export async function freeDuplicatesOf(db: Db, ids: readonly string[]): Promise<string[]> {
  const rows = await db
    .updateTable('vacancies.vacancy')
    .set({ duplicate_of: null })
    .where('duplicate_of', 'in', ids)
    .returning('id')
    .execute();
  return rows.map(({ id }) => id);
}

/** Closes what the last complete import of a source did not hold. */
export async function closeUnseen(
  db: Db,
  source: string,
  run: string,
  today: PlainDate,
  now: Date,
): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('vacancies.vacancy')
    .set({ closed_on: today, changed_at: now })
    .where('source', '=', source)
    .where('seen_in', '<>', run)
    .where('closed_on', 'is', null)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

/** Open, and fit to be shown: no red flag that nobody looked at, and no copy of one that is shown. */
function isShown(today: PlainDate, v: string): RawBuilder<boolean> {
  const open = (
    name: string,
  ) => sql<boolean>`${sql.ref(`${name}.closed_on`)} is null and ${sql.ref(`${name}.valid_through`)} >= ${today}
    and ${sql.ref(`${name}.review`)} in ('none', 'approved')`;
  return sql`${open(v)} and (${sql.ref(`${v}.duplicate_of`)} is null or not exists (
    select from vacancies.vacancy o where o.id = ${sql.ref(`${v}.duplicate_of`)} and ${open('o')}))`;
}

export type VacancyFilter = {
  occupation?: string | undefined;
  municipality?: string | undefined;
  since?: PlainDate | undefined;
  /** Words of the title, all of them. */
  words?: readonly string[];
  after?: { on: PlainDate; id: string } | undefined;
  limit: number;
};

/** Newest first. */
export async function listShown(db: Db, today: PlainDate, filter: VacancyFilter): Promise<Vacancy[]> {
  const { occupation, municipality, since, words = [], after, limit } = filter;
  const conditions = [
    isShown(today, 'v'),
    ...(occupation ? [sql`v.occupation = ${occupation}`] : []),
    ...(municipality ? [sql`v.municipality = ${municipality}`] : []),
    ...(since ? [sql`v.published_on >= ${since}`] : []),
    ...words.map((word) => sql`v.title ilike ${`%${word.replaceAll(/[\\%_]/g, '\\$&')}%`}`),
    ...(after ? [sql`(v.published_on, v.id) < (${after.on}, ${after.id})`] : []),
  ];
  const { rows } = await sql<{ data: string }>`
    select v.data from vacancies.vacancy v where ${sql.join(conditions, sql` and `)}
    order by v.published_on desc, v.id desc limit ${limit}
  `.execute(db);
  return rows.map(({ data }) => vacancyOf(data));
}

/** What we wrote ourselves. */
const vacancyOf = (data: string) => JSON.parse(data) as Vacancy;

/** `isShown` no: expired, closed, or hidden for review. */
export async function findVacancy(
  db: Db,
  today: PlainDate,
  id: string,
): Promise<
  { vacancy: Vacancy; isShown: boolean; review: Database['vacancies.vacancy']['review'] } | undefined
> {
  const { rows } = await sql<{
    data: string;
    shown: boolean;
    review: Database['vacancies.vacancy']['review'];
  }>`
    select v.data, v.review, (${isShown(today, 'v')}) as shown from vacancies.vacancy v where v.id = ${id}
  `.execute(db);
  const [row] = rows;
  return row && { vacancy: vacancyOf(row.data), isShown: row.shown, review: row.review };
}

/** Every vacancy that is shown, in pieces: for an index of all of them. */
export async function* eachShown(db: Db, today: PlainDate, atOnce = 2_000): AsyncGenerator<Vacancy[]> {
  let after = '';
  for (;;) {
    const { rows } = await sql<{ id: string; data: string }>`
      select v.id, v.data from vacancies.vacancy v where v.id > ${after} and ${isShown(today, 'v')} order by v.id limit ${atOnce}
    `.execute(db);
    if (rows.length === 0) return;
    yield rows.map(({ data }) => vacancyOf(data));
    after = rows.at(-1)?.id ?? after;
  }
}

/** Of these those that are shown, each with its vacancy; `with copies`: also what was hidden or shown because of them. */
export async function listShownAmong(
  db: Db,
  today: PlainDate,
  ids: readonly string[],
  scope: 'only' | 'with copies' = 'with copies',
): Promise<{ id: string; vacancy: Vacancy | undefined }[]> {
  const copies = scope === 'only' ? sql`` : sql`or v.duplicate_of in (${sql.join(ids)})`;
  const { rows } = await sql<{ id: string; data: string | null }>`
    select v.id, case when ${isShown(today, 'v')} then v.data end as data
    from vacancies.vacancy v where v.id in (${sql.join(ids)}) ${copies}
  `.execute(db);
  return rows.map(({ id, data }) => ({ id, vacancy: data === null ? undefined : vacancyOf(data) }));
}

export async function listCopies(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('vacancies.vacancy')
    .select('id')
    .where('duplicate_of', 'is not', null)
    .where('closed_on', 'is', null)
    .execute();
  return rows.map(({ id }) => id);
}

export async function listWaiting(db: Db, limit: number): Promise<Vacancy[]> {
  const rows = await db
    .selectFrom('vacancies.vacancy')
    .select('data')
    .where('review', '=', 'waiting')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(({ data }) => vacancyOf(data));
}

/** Of these those that are open and not hidden, each with when somebody last looked at it. */
export async function listReviewed(
  db: Db,
  ids: readonly string[],
): Promise<{ vacancy: Vacancy; reviewedAt: Date | null }[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('vacancies.vacancy')
    .select(['data', 'reviewed_at'])
    .where('id', 'in', ids)
    .where('review', 'in', ['none', 'approved'])
    .where('closed_on', 'is', null)
    .execute();
  return rows.map(({ data, reviewed_at }) => ({ vacancy: vacancyOf(data), reviewedAt: reviewed_at }));
}

export async function setReview(
  db: Db,
  id: string,
  review: 'approved' | 'rejected',
  now: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('vacancies.vacancy')
    .set({ review, changed_at: now, reviewed_at: now })
    .where('id', '=', id)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function deleteEndedBefore(db: Db, day: PlainDate): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('vacancies.vacancy')
    .where((row) => row.or([row('valid_through', '<', day), row('closed_on', '<', day)]))
    .executeTakeFirst();
  return Number(numDeletedRows);
}

export type CountsOfSource = {
  source: string;
  open: number;
  expired: number;
  closed: number;
  waiting: number;
  rejected: number;
  duplicates: number;
};

export async function countVacancies(db: Db, today: PlainDate): Promise<CountsOfSource[]> {
  const { rows } = await sql<Record<keyof CountsOfSource, number | string>>`
    select v.source,
      count(*) filter (where ${isShown(today, 'v')}) as open,
      count(*) filter (where v.closed_on is null and v.valid_through < ${today}) as expired,
      count(*) filter (where v.closed_on is not null) as closed,
      count(*) filter (where v.review = 'waiting') as waiting,
      count(*) filter (where v.review = 'rejected') as rejected,
      count(*) filter (where v.duplicate_of is not null) as duplicates
    from vacancies.vacancy v group by v.source
  `.execute(db);
  return rows.map(({ source, open, expired, closed, waiting, rejected, duplicates }) => ({
    source: String(source),
    open: Number(open),
    expired: Number(expired),
    closed: Number(closed),
    waiting: Number(waiting),
    rejected: Number(rejected),
    duplicates: Number(duplicates),
  }));
}
