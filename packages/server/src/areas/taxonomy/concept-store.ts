// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../../storage/database.ts';
import type { ConceptKind, SchemeName } from './taxonomy.ts';

export type FoundConcept = {
  uri: string;
  scheme: SchemeName;
  kind: ConceptKind;
  isco08: string | null;
  /** The label that was recognised. */
  recognised: string;
  recognised_language: string;
  /** Its preferred label in the language asked for. */
  label: string | null;
  /** And in Dutch. */
  dutch: string | null;
};

/** Each of these alternatives for a word may begin a word of the label. */
export type WordForms = readonly string[];

/**
 * Concepts with a label that has all these words, by their beginnings, each concept once. Order: the label is what was
 * asked, begins so, has the words; then labels of the language asked for, preferred ones, short ones.
 */
export async function findByWords(
  db: Db,
  words: readonly WordForms[],
  { folded, language, limit }: { folded: string; language: string; limit: number },
): Promise<FoundConcept[]> {
  // Words are letters and digits only (foldText), so nothing in them has a meaning in a text search query.
  const query = words.map((forms) => `(${forms.map((form) => `'${form}':*`).join(' | ')})`).join(' & ');
  const { rows } = await sql<FoundConcept>`
    with found as (
      select concept_id, language, kind, text, length(text) as length,
        case when folded = ${folded} then 0 when starts_with(folded, ${folded}) then 1 else 2 end as rank
      from taxonomy.label
      where array_to_tsvector(string_to_array(folded, ' ')) @@ ${query}::tsquery
    ), best as (
      select distinct on (concept_id) * from found
      order by concept_id, rank, language <> ${language}, kind <> 'preferred', length, text
    )
    select c.uri, c.scheme, c.kind, c.isco08, best.text as recognised, best.language as recognised_language,
      ${preferredLabel(language)} as label, ${preferredLabel('nl')} as dutch
    from best join taxonomy.concept c on c.id = best.concept_id
    order by rank, best.language <> ${language}, best.kind <> 'preferred', length, c.uri
    limit ${limit}
  `.execute(db);
  return rows;
}

/** Of a concept that the query calls c. */
function preferredLabel(language: string): RawBuilder<string | null> {
  return sql`(select min(p.text) from taxonomy.label p
    where p.concept_id = c.id and p.language = ${language} and p.kind = 'preferred')`;
}

/** Words of labels that share most runs of three letters with a word, nearest first. */
export async function listNearWords(db: Db, word: string, limit: number): Promise<string[]> {
  const padded = [...` ${word} `];
  const trigrams = padded.slice(0, -2).map((_, at) => padded.slice(at, at + 3).join(''));
  const asked = sql`${trigrams}::text[]`;
  const { rows } = await sql<{ word: string }>`
    select word from taxonomy.word
    where trigrams && ${asked} and length(word) between ${padded.length - 4} and ${padded.length}
    order by (select count(*) from unnest(trigrams) as one where one = any (${asked})) desc, word
    limit ${limit}
  `.execute(db);
  return rows.map((row) => row.word);
}

export type OccupationLabel = {
  uri: string;
  scheme: SchemeName;
  isco08: string;
  language: string;
  kind: string;
  text: string;
};

/** Every label of the imported occupations in these unit groups and languages. */
export async function listOccupationLabels(
  db: Db,
  isco08: readonly string[],
  languages: readonly string[],
): Promise<OccupationLabel[]> {
  const rows = await db
    .selectFrom('taxonomy.concept as c')
    .innerJoin('taxonomy.label as l', 'l.concept_id', 'c.id')
    .select(['c.uri', 'c.scheme', 'c.isco08', 'l.language', 'l.kind', 'l.text'])
    .where('c.kind', '=', 'occupation')
    .where('c.isco08', 'in', isco08)
    .where('l.language', 'in', languages)
    .orderBy('c.uri')
    .orderBy('l.language')
    .orderBy('l.text')
    .execute();
  return rows.map(({ isco08: code, ...row }) => ({ ...row, isco08: code ?? '' }));
}
