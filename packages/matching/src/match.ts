// SPDX-License-Identifier: EUPL-1.2
import type { GateId } from './gates/gate.ts';
import { GATE_IDS } from './gates/gate.ts';
import { ALL_GATES, bitOf, gatesOf } from './gates/index.ts';
import { bestSlots } from './index/best-slots.ts';
import type { Columns, VacancyIndex } from './index/vacancy-index.ts';
import { FACETS } from './matchable.ts';
import type { Person } from './person.ts';
import { CLOSED_BIT, compileQuery, MASK, POINTS_SHIFT, type Query } from './query.ts';
import type { Weights } from './weights.ts';

export type Ranked = { id: string; score: number; closed: readonly GateId[] };

export type Counts = {
  /** Open on the day asked about. */
  open: number;
  fits: number;
  excluded: number;
  /** By gate: how many it leaves out, and how many of those no other gate leaves out. */
  byGate: Readonly<Record<GateId, { excluded: number; only: number }>>;
};

export type Ranking = { ranked: readonly Ranked[]; counts: Counts };

export type MatchOptions = {
  weights: Weights;
  limit: number;
  /** What was left out, ranked by the same score, instead of what fits; by one gate or by any. */
  excludedBy?: GateId | 'any';
};

/**
 * The best vacancies for a person, exactly: every open vacancy is judged, and one is passed over only when even all of its competences
 * could not bring it into the list. Of two with the same score the one published last comes first, then by id.
 */
export function match(index: VacancyIndex, person: Person, options: MatchOptions): Ranking {
  const columns = index.columns();
  const query = compileQuery(person, options.weights, columns);
  const hidden = new Set(
    (person.wanted.notForMe?.vacancies ?? []).flatMap((id) => columns.ids.find(id) ?? []),
  );
  const best = bestSlots(options.limit, comparer(columns));
  const counters = scan(columns, query, { wanted: wantedMasks(options.excludedBy), best, hidden });
  const ranked = best.list().map(({ slot, score }) => ({
    id: columns.ids.idAt(slot),
    score,
    closed: gatesOf(maskOf(slot, columns, query)),
  }));
  return { ranked, counts: countsOf(counters) };
}

/** Which combinations of gates are wanted. */
function wantedMasks(excludedBy: MatchOptions['excludedBy']): number[] {
  const bits = excludedBy === undefined ? 0 : excludedBy === 'any' ? ALL_GATES : bitOf(excludedBy);
  return Array.from({ length: CLOSED_BIT }, (_, mask) => mask).filter((mask) =>
    bits === 0 ? mask === 0 : (mask & bits) !== 0,
  );
}

/** Counters are kept eightfold and taken in turn: a processor waits when it adds to the number that it has just written. */
const LANES = 8;

type Best = ReturnType<typeof bestSlots>;

/**
 * The one loop over all vacancies. It has one branch that is rarely taken, because a wrong guess of the processor costs more than all
 * seven additions. Reads of the arrays are within their length: slots and numbers are given by the index itself.
 */
function scan(
  columns: Columns,
  query: Query,
  { wanted, best, hidden }: { wanted: readonly number[]; best: Best; hidden: ReadonlySet<number> },
): Uint32Array {
  const { work, languages, papers, terms, circumstances, place, days } = columns.numbers;
  const { work: byWork, languages: byLanguages, papers: byPapers, terms: byTerms } = query.facets;
  const { circumstances: byCircumstances, place: byPlace, days: byDays } = query.facets;
  const counters = new Uint32Array(LANES << POINTS_SHIFT);
  const least = leastJudged(wanted, best.threshold(), query);
  for (let slot = 0; slot < columns.slots; slot += 1) {
    const judged =
      (byWork[work[slot] as number] as number) +
      (byLanguages[languages[slot] as number] as number) +
      (byPapers[papers[slot] as number] as number) +
      (byTerms[terms[slot] as number] as number) +
      (byCircumstances[circumstances[slot] as number] as number) +
      (byPlace[place[slot] as number] as number) +
      (byDays[days[slot] as number] as number);
    const mask = judged & MASK;
    const counter = mask | ((slot & (LANES - 1)) << POINTS_SHIFT);
    counters[counter] = (counters[counter] as number) + 1;
    if (judged < (least[mask] as number)) continue;
    const score = scoreOf(slot, judged >> POINTS_SHIFT, best.threshold(), columns, query);
    if (score < best.threshold() || hidden.has(slot)) continue;
    best.offer(slot, score);
    least.set(leastJudged(wanted, best.threshold(), query));
  }
  return counters;
}

const NEVER = 2 ** 31 - 1;

/** By combination of gates: less than this, and even all competences do not bring a vacancy into the list. */
function leastJudged(wanted: readonly number[], threshold: number, { competencesAtMost }: Query): Int32Array {
  const least = new Int32Array(MASK + 1).fill(NEVER);
  const points = Math.max(0, threshold - competencesAtMost);
  for (const mask of wanted) least[mask] = points << POINTS_SHIFT;
  return least;
}

/** All points of a vacancy; or, when it cannot reach the threshold, some number below that. */
function scoreOf(
  slot: number,
  points: number,
  threshold: number,
  { codes, starts, lengths }: Columns,
  { asked, bound, counted, competenceWeights }: Query,
): number {
  const start = starts[slot] as number;
  const end = start + (lengths[slot] as number);
  let total = 0;
  let most = 0;
  for (let at = start; at < end; at += 1) {
    const code = codes[at] as number;
    total += asked[code] as number;
    most += bound[code] as number;
  }
  if (total === 0) return points;
  const whole = 100 * total;
  // Rounding never turns what is at least a whole number into less than it, so nothing is lost here.
  if (points + most / whole < threshold) return Number.NEGATIVE_INFINITY;
  let score = points;
  for (const [factor, parts] of counted.entries()) {
    let part = 0;
    for (let at = start; at < end; at += 1) part += parts[codes[at] as number] as number;
    score += Math.floor(((competenceWeights[factor] ?? 0) * part) / whole);
  }
  return score;
}

function maskOf(slot: number, { numbers }: Columns, { facets }: Query): number {
  return FACETS.reduce((sum, name) => sum + (facets[name][numbers[name][slot] ?? 0] ?? 0), 0) & ALL_GATES;
}

/** Of two with the same score: published last first, then by id. */
function comparer({ numbers, facets, ids }: Columns): (one: number, other: number) => number {
  const { values } = facets.days;
  const published = (slot: number) => values[numbers.days[slot] ?? 0]?.published ?? 0;
  return (one, other) => published(other) - published(one) || ids.compare(one, other);
}

function countsOf(counters: Uint32Array): Counts {
  const counts = { open: 0, fits: 0, excluded: 0 };
  const byGate = Object.fromEntries(GATE_IDS.map((id) => [id, { excluded: 0, only: 0 }]));
  for (let mask = 0; mask < CLOSED_BIT; mask += 1) {
    let count = 0;
    for (let lane = 0; lane < LANES; lane += 1) count += counters[mask | (lane << POINTS_SHIFT)] ?? 0;
    counts.open += count;
    counts[mask === 0 ? 'fits' : 'excluded'] += count;
    const closed = gatesOf(mask);
    for (const id of closed) {
      const gate = byGate[id];
      if (!gate) continue;
      gate.excluded += count;
      if (closed.length === 1) gate.only += count;
    }
  }
  // Made from the list of gates, so each is there.
  return { ...counts, byGate: byGate as Record<GateId, { excluded: number; only: number }> };
}
