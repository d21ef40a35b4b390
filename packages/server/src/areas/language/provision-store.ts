// SPDX-License-Identifier: EUPL-1.2
import type { CefrLevel } from '@opstap/kernel';
import { type SqlBool, sql } from 'kysely';
import type { Database, Db } from '../../storage/database.ts';
import type { ListedSource, Provision, ProvisionCount } from './provision.ts';

type Source = Database['language.source'];

export function findSource(db: Db, name: string): Promise<Source | undefined> {
  return db.selectFrom('language.source').selectAll().where('name', '=', name).executeTakeFirst();
}

export async function saveSource(db: Db, source: Source): Promise<void> {
  await db
    .insertInto('language.source')
    .values(source)
    .onConflict((conflict) => conflict.column('name').doUpdateSet(source))
    .execute();
}

/** With its courses. @returns how many courses there were. */
export async function deleteSource(db: Db, name: string): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('language.provision')
    .where('source', '=', name)
    .executeTakeFirst();
  await db.deleteFrom('language.source').where('name', '=', name).execute();
  return Number(numDeletedRows);
}

export async function deleteSyntheticSources(db: Db): Promise<void> {
  await db.deleteFrom('language.source').where('synthetic', '=', true).execute();
}

/** @returns how many were new or different. */
export async function saveProvision(db: Db, source: string, rows: readonly Provision[]): Promise<number> {
  const { numAffectedRows } = await sql`
    insert into language.provision
    select ${source}, n.*
    from json_to_recordset(${JSON.stringify(rows)}::json) as n (
      id text, name text, provider text, kind text, level_from text, level_to text, hours integer, minutes_a_week integer,
      municipality text, region text, place text, online boolean, evening boolean, childcare boolean, cost_cents integer,
      free_places integer, waiting_weeks integer, starts_on date, url text, contact text, as_of date
    )
    on conflict (source, id) do update set
      name = excluded.name, provider = excluded.provider, kind = excluded.kind, level_from = excluded.level_from,
      level_to = excluded.level_to, hours = excluded.hours, minutes_a_week = excluded.minutes_a_week,
      municipality = excluded.municipality, region = excluded.region, place = excluded.place, online = excluded.online,
      evening = excluded.evening, childcare = excluded.childcare, cost_cents = excluded.cost_cents,
      free_places = excluded.free_places, waiting_weeks = excluded.waiting_weeks, starts_on = excluded.starts_on,
      url = excluded.url, contact = excluded.contact, as_of = excluded.as_of
    where provision.* is distinct from excluded.*
  `.execute(db);
  return Number(numAffectedRows ?? 0);
}

/** @returns how many were taken away. */
export async function deleteOthers(db: Db, source: string, named: readonly string[]): Promise<number> {
  const { numAffectedRows } = await sql`
    delete from language.provision
    where source = ${source} and id not in (select json_array_elements_text(${JSON.stringify(named)}::json))
  `.execute(db);
  return Number(numAffectedRows ?? 0);
}

export type CourseFilter = {
  region?: string;
  municipality?: string;
  level?: CefrLevel;
  online?: true;
  evening?: true;
  childcare?: true;
  free?: true;
};

export type FoundCourse = Database['language.provision'] & { synthetic: boolean };

/** Courses that fit, those of the municipality itself first, then by their beginning; and how many there are in all. */
export async function findCourseRows(
  db: Db,
  filter: CourseFilter,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ rows: FoundCourse[]; total: number }> {
  const { region, municipality, level, online, evening, childcare, free } = filter;
  const query = db
    .selectFrom('language.provision as p')
    .innerJoin('language.source as s', 's.name', 'p.source')
    .$if(region !== undefined, (q) =>
      q.where((eb) => eb.or([eb('p.region', '=', region ?? null), eb('p.region', 'is', null)])),
    )
    // The levels are ordered as their names are: A0, A1, … C2.
    .$if(level !== undefined, (q) =>
      q.where('p.level_from', '<=', level ?? 'A0').where('p.level_to', '>', level ?? 'A0'),
    )
    .$if(online === true, (q) => q.where('p.online', '=', true))
    .$if(evening === true, (q) => q.where('p.evening', '=', true))
    .$if(childcare === true, (q) => q.where('p.childcare', '=', true))
    .$if(free === true, (q) => q.where('p.free_places', '>', 0));
  const { total } = await query
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await query
    .selectAll('p')
    .select('s.synthetic')
    .orderBy(sql<SqlBool>`coalesce(p.municipality = ${municipality ?? ''}, false)`, 'desc')
    .orderBy(sql<SqlBool>`p.municipality is null`)
    .orderBy(sql`p.starts_on nulls last`)
    .orderBy('p.name')
    .orderBy('p.source')
    .orderBy('p.id')
    .limit(limit)
    .offset(offset)
    .execute();
  return { rows, total: Number(total) };
}

export async function listSources(db: Db): Promise<ListedSource[]> {
  const rows = await db
    .selectFrom('language.source as s')
    .leftJoin('language.provision as p', 'p.source', 's.name')
    .select(['s.name', 's.synthetic', 's.imported_at', (eb) => eb.fn.count<number>('p.id').as('courses')])
    .groupBy(['s.name', 's.synthetic', 's.imported_at'])
    .orderBy('s.name')
    .execute();
  return rows.map(({ imported_at, courses, ...source }) => ({
    ...source,
    importedAt: imported_at.toISOString(),
    courses: Number(courses),
  }));
}

export async function countProvision(db: Db): Promise<ProvisionCount[]> {
  const { rows } = await sql<ProvisionCount>`
    select region, level_to as level, count(*)::int as courses, count(free_places)::int as "saysPlaces",
      coalesce(sum(free_places), 0)::int as "freePlaces", count(waiting_weeks)::int as "saysWaiting",
      max(waiting_weeks) as "longestWaitWeeks"
    from language.provision group by region, level_to order by region nulls last, level_to
  `.execute(db);
  return rows;
}
