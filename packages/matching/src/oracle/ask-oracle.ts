// SPDX-License-Identifier: EUPL-1.2
import { GATE_IDS, type GateId } from '../gates/gate.ts';
import { ALL_GATES, bitOf, gatesOf } from '../gates/index.ts';
import type { Counts, MatchOptions, Ranking } from '../match.ts';
import type { Person } from '../person.ts';
import { licenceBits, numberOf, type RunSql } from './load-oracle.ts';
import { ORACLE_QUERY } from './oracle-query.ts';

type Row = { part: 'ranked' | 'count'; id: string; score: number; gates: number; vacancies: number };

/** The same question as `match`, answered by SQL over the rows that `loadOracle` made. */
export async function askOracle(run: RunSql, person: Person, options: MatchOptions): Promise<Ranking> {
  // The query names these columns.
  const rows = (await run(ORACLE_QUERY, [JSON.stringify(parameterOf(person, options))])) as readonly Row[];
  const ranked = rows.filter(({ part }) => part === 'ranked');
  return {
    ranked: ranked.map(({ id, score, gates }) => ({ id, score, closed: gatesOf(gates) })),
    counts: countsOf(rows.filter(({ part }) => part === 'count')),
  };
}

function parameterOf({ wanted, knowledge, on, avoid, home }: Person, options: MatchOptions): object {
  const { weights, limit, excludedBy } = options;
  const number = (id: string) => numberOf(knowledge, id);
  const known = (numbers: readonly (number | undefined)[]) => numbers.filter((one) => one !== undefined);
  return {
    on,
    weights,
    limit,
    excludedBy: excludedBy === undefined ? 0 : excludedBy === 'any' ? ALL_GATES : bitOf(excludedBy),
    avoid,
    childcare: wanted.childcare ?? false,
    licences: licenceBits(wanted.licences, knowledge.licences),
    nlqf: wanted.nlqf,
    hours: wanted.hoursPerWeek,
    home,
    distanceKm: wanted.distanceKm,
    competences: wanted.competences.flatMap(({ id, yearsAgo }) => {
      const competence = knowledge.weights.numberOf.get(id);
      return competence === undefined ? [] : [{ competence, yearsAgo }];
    }),
    occupations: wanted.occupations.map(({ id, yearsAgo }) => ({ occupation: number(id), yearsAgo })),
    languages: Object.fromEntries(wanted.languages.map(({ id, level }) => [id, levelNumber(level)])),
    recognised: known(wanted.recognised.map(number)),
    closedContracts: Object.entries(wanted.formsOfWork ?? {}).flatMap(([kind, form]) =>
      form?.may === 'no' ? [kind] : [],
    ),
    notForMe: {
      vacancies: wanted.notForMe?.vacancies ?? [],
      occupations: known((wanted.notForMe?.occupations ?? []).map(number)),
      contracts: wanted.notForMe?.contracts ?? [],
    },
  };
}

const LEVELS = 'A0 A1 A2 B1 B2 C1 C2'.split(' ');
const levelNumber = (level: string) => LEVELS.indexOf(level);

function countsOf(rows: readonly Row[]): Counts {
  const sumOf = (isWanted: (gates: number) => boolean) =>
    rows.filter(({ gates }) => isWanted(gates)).reduce((sum, { vacancies }) => sum + vacancies, 0);
  const byGate = GATE_IDS.map((id): [GateId, Counts['byGate'][GateId]] => {
    const bit = bitOf(id);
    return [id, { excluded: sumOf((gates) => (gates & bit) !== 0), only: sumOf((gates) => gates === bit) }];
  });
  return {
    open: sumOf(() => true),
    fits: sumOf((gates) => gates === 0),
    excluded: sumOf((gates) => gates !== 0),
    // One entry for each gate.
    byGate: Object.fromEntries(byGate) as Counts['byGate'],
  };
}
