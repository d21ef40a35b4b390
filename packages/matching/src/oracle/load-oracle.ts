// SPDX-License-Identifier: EUPL-1.2
import { IMPORTANCES } from '@opstap/taxonomy';
import { askedCode, competenceOf } from '../competence-weights.ts';
import { isReserved } from '../gates/regulated.ts';
import { facetValues } from '../index/facet-values.ts';
import type { Matchable, Work } from '../matchable.ts';
import type { WorkKnowledge } from '../work-knowledge.ts';
import { ORACLE_INDEXES, ORACLE_TABLES } from './oracle-tables.ts';

/** Runs SQL on whichever engine; several statements at once when there are no parameters. */
export type RunSql = (text: string, parameters: readonly unknown[]) => Promise<readonly unknown[]>;

const AT_ONCE = 4_000;

/** Puts vacancies as rows into `matching_oracle`, which is made anew. @returns how many. */
export async function loadOracle(
  run: RunSql,
  knowledge: WorkKnowledge,
  vacancies: Iterable<Matchable>,
): Promise<number> {
  await run(ORACLE_TABLES, []);
  await loadKnowledge(run, knowledge);
  const works = facetValues<Work>();
  let batch: Matchable[] = [];
  let count = 0;
  const save = async () => {
    await saveBatch(run, knowledge, works.numberOf, batch, count);
    count += batch.length;
    batch = [];
  };
  for (const vacancy of vacancies) if (batch.push(vacancy) === AT_ONCE) await save();
  await save();
  const rows = works.values.map(({ occupation, isco08 }, n) => [n, numberOf(knowledge, occupation), isco08]);
  await insert(run, 'work', ['int', 'int', 'text'], rows);
  await run(ORACLE_INDEXES, []);
  return count;
}

async function loadKnowledge(run: RunSql, knowledge: WorkKnowledge): Promise<void> {
  const { occupations, profiles, weights, near } = knowledge;
  await insert(
    run,
    'occupation',
    ['int', 'text', 'text', 'boolean', 'int', 'boolean'],
    [...occupations.values()].map((one, n) => [
      n,
      one.id,
      one.isco08,
      isReserved(one),
      numberOf(knowledge, one.regulatedAs),
      profiles[one.id]?.entry ?? false,
    ]),
  );
  const asks = Object.entries(profiles).flatMap(([id, { competences }]) =>
    IMPORTANCES.flatMap((importance) =>
      competences[importance].flatMap((competence) => {
        const number = weights.numberOf.get(competence);
        return number === undefined
          ? []
          : [[numberOf(knowledge, id), number, weights.byCode[askedCode(number, importance)]]];
      }),
    ),
  );
  await insert(run, 'occupation_asks', ['int', 'int', 'int'], asks);
  const nearRows = near.flatMap((list, held) =>
    list.map(({ competence, share }) => [held, competence, share]),
  );
  await insert(run, 'near', ['int', 'int', 'int'], nearRows);
}

async function saveBatch(
  run: RunSql,
  { weights: { byCode }, licences }: WorkKnowledge,
  workNumber: (work: Work) => number,
  batch: readonly Matchable[],
  first: number,
): Promise<void> {
  const rows: unknown[][] = [];
  const others: unknown[][] = [];
  const asked: unknown[][] = [];
  for (const [
    at,
    { id, work, languages, papers, terms, circumstances, place, days, ...vacancy },
  ] of batch.entries()) {
    const slot = first + at;
    let total = 0;
    for (const code of vacancy.asked) {
      const weight = byCode[code] ?? 0;
      total += weight;
      asked.push([competenceOf(code), slot, weight]);
    }
    let dutch = 0;
    for (const { id: language, level } of languages)
      if (language === 'nl') dutch = level;
      else others.push([slot, language, level]);
    rows.push([
      slot,
      id,
      workNumber(work),
      total,
      dutch,
      licenceBits(papers.licences, licences),
      papers.nlqf,
      terms.contract,
      terms.hours?.min,
      terms.hours?.max,
      circumstances.bits,
      place.point?.x,
      place.point?.y,
      days.published,
      days.validThrough,
    ]);
  }
  const ints = (count: number) => Array.from({ length: count }, () => 'int');
  await insert(run, 'vacancy', ['int', 'text', ...ints(5), 'text', ...ints(7)], rows);
  await insert(run, 'other_language', ['int', 'text', 'int'], others);
  await insert(run, 'asked', ['int', 'int', 'int'], asked);
}

export function licenceBits(held: Iterable<string>, licences: readonly string[]): number {
  let bits = 0;
  for (const licence of held) {
    const at = licences.indexOf(licence);
    if (at >= 0) bits |= 1 << at;
  }
  return bits;
}

/** The number of an occupation in the oracle: its place in the list. */
export function numberOf({ occupations }: WorkKnowledge, id: string | undefined): number | undefined {
  return id === undefined ? undefined : positionsOf(occupations).get(id);
}

const positions = new WeakMap<object, ReadonlyMap<string, number>>();

function positionsOf(occupations: WorkKnowledge['occupations']): ReadonlyMap<string, number> {
  const known = positions.get(occupations) ?? new Map([...occupations.keys()].map((id, at) => [id, at]));
  positions.set(occupations, known);
  return known;
}

/** Column by column, so that a statement has as many parameters as the table has columns. */
async function insert(
  run: RunSql,
  table: string,
  types: readonly string[],
  rows: readonly (readonly unknown[])[],
): Promise<void> {
  if (rows.length === 0) return;
  const columns = types.map((_, column) => rows.map((row) => row[column] ?? null));
  const arrays = types.map((type, column) => `$${column + 1}::${type}[]`).join(', ');
  await run(`insert into matching_oracle.${table} select * from unnest(${arrays})`, columns);
}
