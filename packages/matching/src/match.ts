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
 * The best vacancies for a person, exactly: every open vacancy is judged, and one is passed over only when even all of its
 * competences could not bring it into the list. Of two with the same score the one published last comes first, then by id.
 */
export function match(index: VacancyIndex, person: Person, options: MatchOptions): Ranking {
  const columns = index.columns();
  const query = compileQuery(person, options.weights, columns);
  const hidden = new Set(
    (person.wanted.notForMe?.vacancies ?? []).flatMap((id) => columns.ids.find(id) ?? []),
  );
  const best = bestSlots(options.limit, comparer(columns));
  const counts = scan(columns, query, { wanted: wantedMasks(options.excludedBy), best, hidden });
  const ranked = best.list().map(({ slot, score }) => ({
    id: columns.ids.idAt(slot),
    score,
    closed: gatesOf(maskOf(slot, columns, query)),
  }));
  return { ranked, counts: countsOf(counts) };
}

/** Which combinations of gates are wanted. */
function wantedMasks(excludedBy: MatchOptions['excludedBy']): number[] {
  const bits = excludedBy === undefined ? 0 : excludedBy === 'any' ? ALL_GATES : bitOf(excludedBy);
  return Array.from({ length: CLOSED_BIT }, (_, mask) => mask).filter((mask) =>
    bits === 0 ? mask === 0 : (mask & bits) !== 0,
  );
}

/** So many of the most promising are judged in full first: what they reach lets nearly all others be passed over. */
const FIRST = 1024;

type Best = ReturnType<typeof bestSlots>;

/**
 * Judges every vacancy by its facets, and by its competences those that could come into the list: the most promising first, then
 * the others, most of which cannot reach what those have reached. Gives how many vacancies came to each number.
 */
function scan(
  columns: Columns,
  query: Query,
  { wanted, best, hidden }: { wanted: readonly number[]; best: Best; hidden: ReadonlySet<number> },
): Uint32Array {
  const judged = new Int32Array(columns.slots);
  const counts = judgeFacets(columns, query, judged);
  const promising = leastOfFirst(counts, wanted);
  const offer = (slot: number) => {
    const score = scoreOf(slot, (judged[slot] as number) >> POINTS_SHIFT, best.threshold(), columns, query);
    if (score < best.threshold() || hidden.has(slot)) return false;
    best.offer(slot, score);
    return true;
  };
  for (let slot = 0; slot < judged.length; slot += 1) {
    const value = judged[slot] as number;
    if (value >= (promising[value & MASK] as number)) offer(slot);
  }
  let least = leastJudged(wanted, best.threshold(), query);
  for (let slot = 0; slot < judged.length; slot += 1) {
    const value = judged[slot] as number;
    const mask = value & MASK;
    if (value < (least[mask] as number) || value >= (promising[mask] as number)) continue;
    if (offer(slot)) least = leastJudged(wanted, best.threshold(), query);
  }
  return counts;
}

/** Points and gates of each vacancy by its facets, as one number; and how many vacancies have each number. */
function judgeFacets({ numbers }: Columns, { facets, mostJudged }: Query, judged: Int32Array): Uint32Array {
  const { work, languages, papers, terms, circumstances, place, days } = numbers;
  const { work: byWork, languages: byLanguages, papers: byPapers, terms: byTerms } = facets;
  const { circumstances: byCircumstances, place: byPlace, days: byDays } = facets;
  const counts = new Uint32Array(mostJudged + 1);
  // Reads of the arrays are within their length: slots and numbers are given by the index itself.
  for (let slot = 0; slot < judged.length; slot += 1) {
    const value =
      (byWork[work[slot] as number] as number) +
      (byLanguages[languages[slot] as number] as number) +
      (byPapers[papers[slot] as number] as number) +
      (byTerms[terms[slot] as number] as number) +
      (byCircumstances[circumstances[slot] as number] as number) +
      (byPlace[place[slot] as number] as number) +
      (byDays[days[slot] as number] as number);
    judged[slot] = value;
    counts[value] = (counts[value] as number) + 1;
  }
  return counts;
}

/** By combination of gates: at least this, and a vacancy is among the FIRST or so with the most points by its facets. */
function leastOfFirst(counts: Uint32Array, wanted: readonly number[]): Int32Array {
  let points = counts.length >> POINTS_SHIFT;
  for (let found = 0; points > 0; points -= 1) {
    for (const mask of wanted) found += counts[(points << POINTS_SHIFT) | mask] ?? 0;
    if (found >= FIRST) break;
  }
  const least = new Int32Array(MASK + 1).fill(NEVER);
  for (const mask of wanted) least[mask] = points << POINTS_SHIFT;
  return least;
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

function countsOf(judged: Uint32Array): Counts {
  const counts = { open: 0, fits: 0, excluded: 0 };
  const byGate = Object.fromEntries(GATE_IDS.map((id) => [id, { excluded: 0, only: 0 }]));
  for (let mask = 0; mask < CLOSED_BIT; mask += 1) {
    let count = 0;
    for (let value = mask; value < judged.length; value += MASK + 1) count += judged[value] as number;
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
