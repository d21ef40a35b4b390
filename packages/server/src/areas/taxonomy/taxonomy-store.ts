// SPDX-License-Identifier: EUPL-1.2
import { foldText } from '@opstap/taxonomy';
import { sql } from 'kysely';
import type { Database, Db } from '../../storage/database.ts';
import {
  IMPORTANCES,
  type ImportedConcept,
  type ImportedRelation,
  type SavedBatch,
  type SchemeName,
} from './taxonomy.ts';

type Scheme = Database['taxonomy.scheme'];
/** Any number will do that nobody else uses: two imports at once would give two concepts one number. */
const ADVISORY_LOCK = 7_305_002;

export async function lockTaxonomy(db: Db): Promise<void> {
  await sql.raw('set local statement_timeout = 0').execute(db);
  await sql`select pg_advisory_xact_lock(${ADVISORY_LOCK})`.execute(db);
}

export function findScheme(db: Db, scheme: SchemeName): Promise<Scheme | undefined> {
  return db.selectFrom('taxonomy.scheme').selectAll().where('scheme', '=', scheme).executeTakeFirst();
}

export function listSchemes(db: Db): Promise<Scheme[]> {
  return db.selectFrom('taxonomy.scheme').selectAll().orderBy('scheme').execute();
}

export async function saveScheme(db: Db, scheme: Scheme): Promise<void> {
  await db
    .insertInto('taxonomy.scheme')
    .values(scheme)
    .onConflict((conflict) => conflict.column('scheme').doUpdateSet(scheme))
    .execute();
}

/** With its concepts, labels and relations. */
export async function deleteScheme(db: Db, scheme: SchemeName): Promise<void> {
  await db.deleteFrom('taxonomy.scheme').where('scheme', '=', scheme).execute();
}

/** @returns how many were new or different. */
export async function saveConcepts(
  db: Db,
  scheme: SchemeName,
  concepts: readonly ImportedConcept[],
): Promise<number> {
  const rows = concepts.map(({ uri, kind, isco08 }) => ({ uri, kind, isco08 }));
  const { numAffectedRows } = await sql`
    insert into taxonomy.concept (id, scheme, uri, kind, isco08)
    select (select coalesce(max(id), 0) from taxonomy.concept) + row_number() over (), ${scheme}, n.uri, n.kind, n.isco08
    from json_to_recordset(${JSON.stringify(rows)}::json) as n (uri text, kind text, isco08 text)
    on conflict (uri) do update set kind = excluded.kind, isco08 = excluded.isco08
      where concept.scheme = excluded.scheme and (concept.kind, concept.isco08) is distinct from (excluded.kind, excluded.isco08)
  `.execute(db);
  return Number(numAffectedRows ?? 0);
}

/** A text that two files give for one concept is kept once, as the preferred one where either says so. */
export async function saveLabels(db: Db, concepts: readonly ImportedConcept[]): Promise<number> {
  const rows = concepts.map(({ uri, labels }) => ({
    uri,
    labels: labels.map((label) => ({ ...label, folded: foldText(label.text) })),
  }));
  const { numAffectedRows } = await sql`
    insert into taxonomy.label (concept_id, language, kind, text, folded)
    select c.id, l.language, l.kind, l.text, l.folded
    from json_to_recordset(${JSON.stringify(rows)}::json) as n (uri text, labels json)
    join taxonomy.concept c on c.uri = n.uri
    cross join json_to_recordset(n.labels) as l (language text, kind text, text text, folded text)
    on conflict (concept_id, language, text) do update set kind = excluded.kind
      where excluded.kind = 'preferred' and label.kind <> 'preferred'
  `.execute(db);
  return Number(numAffectedRows ?? 0);
}

export async function saveRelations(db: Db, relations: readonly ImportedRelation[]): Promise<SavedBatch> {
  const named = relations.map(({ from, kind, to, importance }, at) => ({
    at,
    source: from,
    kind,
    target: to,
    importance,
  }));
  const { rows } = await sql<{ changed: number; unknown_from: number[]; unknown_to: number[] }>`
    with named as (
      select n.at, n.kind, n.importance, f.id as from_id, t.id as to_id
      from json_to_recordset(${JSON.stringify(named)}::json) as n (at integer, source text, kind text, target text, importance text)
      left join taxonomy.concept f on f.uri = n.source
      left join taxonomy.concept t on t.uri = n.target
    ), saved as (
      insert into taxonomy.relation (from_id, kind, to_id, importance)
      select from_id, kind, to_id, importance from named where from_id is not null and to_id is not null
      on conflict (from_id, kind, to_id) do update set importance = excluded.importance
        where ${strength('excluded')} < ${strength('relation')}
      returning 1
    )
    select (select count(*) from saved)::integer as changed,
      array(select at from named where from_id is null) as unknown_from,
      array(select at from named where to_id is null) as unknown_to
  `.execute(db);
  const { changed = 0, unknown_from = [], unknown_to = [] } = rows[0] ?? {};
  return { changed, unknownFrom: unknown_from, unknownTo: unknown_to };
}

function strength(row: 'excluded' | 'relation') {
  return sql`coalesce(array_position(${sql.lit(`{${IMPORTANCES.join()}}`)}::text[], ${sql.ref(`${row}.importance`)}), 9)`;
}

/** Every word of the labels once. */
export async function remakeWords(db: Db): Promise<void> {
  await sql`delete from taxonomy.word`.execute(db);
  await sql`
    insert into taxonomy.word (word, trigrams)
    select word, array(select distinct substr(' ' || word || ' ', at, 3) from generate_series(1, length(word)) at)
    from (select distinct unnest(string_to_array(folded, ' ')) as word from taxonomy.label) words
    where length(word) between 3 and 60
  `.execute(db);
}

export type CountsOfScheme = { scheme: SchemeName; concepts: number; labels: number; relations: number };

export async function countRows(db: Db): Promise<CountsOfScheme[]> {
  const { rows } = await sql<CountsOfScheme>`
    select s.scheme,
      (select count(*) from taxonomy.concept c where c.scheme = s.scheme) as concepts,
      (select count(*) from taxonomy.label l join taxonomy.concept c on c.id = l.concept_id where c.scheme = s.scheme) as labels,
      (select count(*) from taxonomy.relation r join taxonomy.concept c on c.id = r.from_id where c.scheme = s.scheme) as relations
    from taxonomy.scheme s
  `.execute(db);
  return rows.map((row) => ({
    ...row,
    concepts: Number(row.concepts),
    labels: Number(row.labels),
    relations: Number(row.relations),
  }));
}
