// SPDX-License-Identifier: EUPL-1.2
import type { GateId } from './gates/gate.ts';
import { GATE_IDS } from './gates/gate.ts';
import { ALL_GATES, bitOf, gatesOf } from './gates/index.ts';
import { bestSlots } from './index/best-slots.ts';
import { NO_SLOT } from './index/linked-slots.ts';
import { type Columns, ROW, type Rows, type VacancyIndex } from './index/vacancy-index.ts';
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
    closed: gatesOf(judgeSlot(slot, columns.rows, query) & ALL_GATES),
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

/** So many vacancies of the work that is nearest are judged in full first: what they reach lets nearly all others be passed over. */
const FIRST = 512;

type Best = ReturnType<typeof bestSlots>;
type Search = { wanted: readonly number[]; best: Best; hidden: ReadonlySet<number> };

/**
 * Judges every vacancy by its facets, and by its competences those that could come into the list. Gives how many vacancies each
 * combination of gates leaves out.
 */
function scan(columns: Columns, query: Query, search: Search): Uint32Array {
  const { best } = search;
  const offer = (slot: number, points: number) => {
    const threshold = best.threshold();
    const score = scoreOf(slot, points, threshold, columns, query);
    if (score >= threshold && !search.hidden.has(slot)) best.offer(slot, score);
  };
  offerNearest(columns, query, search.wanted, offer);
  return offerAll(columns, query, search, offer);
}

type Offer = (slot: number, points: number) => void;

/** The vacancies of the work that the person is nearest to, most points first, until there are enough. */
function offerNearest(columns: Columns, query: Query, wanted: readonly number[], offer: Offer): void {
  const { byWork, rows } = columns;
  const judged = query.facets.work;
  // A gate that the work itself closes must be among those that are asked about.
  const isWanted = Array.from({ length: MASK + 1 }, (_, bits) =>
    wanted.some((mask) => (mask & bits) === bits),
  );
  // Points and number of the work in one number, so that the engine sorts numbers; negative, so that the most comes first.
  const works = Float64Array.from(judged, (value, work) =>
    isWanted[value & MASK] ? -((value >> POINTS_SHIFT) * judged.length + work) : 1,
  ).sort();
  let count = 0;
  for (const coded of works) {
    if (count >= FIRST || coded > 0) return;
    const work = -coded % judged.length;
    for (let slot = byWork.first(work); slot !== NO_SLOT; slot = byWork.after(slot)) {
      const value = judgeSlot(slot, rows, query);
      if (wanted.includes(value & MASK)) offer(slot, value >> POINTS_SHIFT);
      count += 1;
    }
  }
}

/** Every vacancy: counted by the gates that it does not pass, and offered when all its competences could bring it into the list. */
function offerAll(
  { rows, slots }: Columns,
  query: Query,
  { wanted, best }: Search,
  offer: Offer,
): Uint32Array {
  const counts = new Uint32Array(MASK + 1);
  const found = new Int32Array(AT_ONCE);
  for (let from = 0; from < slots; from += AT_ONCE) {
    const least = leastJudged(wanted, best.threshold(), query);
    const to = Math.min(slots, from + AT_ONCE);
    const count = judgeRows(rows, { from, to }, query.facets, least, { counts, found });
    for (const slot of found.subarray(0, count)) offer(slot, judgeSlot(slot, rows, query) >> POINTS_SHIFT);
  }
  return counts;
}

/** So many slots are judged before the threshold is looked at again. */
const AT_ONCE = 8192;

/**
 * Counts the combinations of gates in `counts`, and puts those slots in `found` that could come into the list. Nothing but numbers and
 * arrays of numbers, and the same ones at every call: this is where the time goes. Gives how many were found.
 */
function judgeRows(
  rows: Rows,
  { from, to }: { from: number; to: number },
  facets: Query['facets'],
  least: Int32Array,
  { counts, found }: { counts: Uint32Array; found: Int32Array },
): number {
  let count = 0;
  for (let slot = from, at = from * ROW; slot < to; slot += 1, at += ROW) {
    const value = judgeRow(rows, at, facets);
    const mask = value & MASK;
    counts[mask] = (counts[mask] as number) + 1;
    if (value >= (least[mask] as number)) found[count++] = slot;
  }
  return count;
}

/** Points and gates of the vacancy whose row begins there, as one number. In the order of `FACETS`. */
function judgeRow(
  rows: Rows,
  at: number,
  { work, languages, papers, terms, circumstances, place, days }: Query['facets'],
): number {
  // Reads of the arrays are within their length: rows and numbers are given by the index itself.
  return (
    (work[rows[at] as number] as number) +
    (languages[rows[at + 1] as number] as number) +
    (papers[rows[at + 2] as number] as number) +
    (terms[rows[at + 3] as number] as number) +
    (circumstances[rows[at + 4] as number] as number) +
    (place[rows[at + 5] as number] as number) +
    (days[rows[at + 6] as number] as number)
  );
}

function judgeSlot(slot: number, rows: Rows, { facets }: Query): number {
  return judgeRow(rows, slot * ROW, facets);
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

const DAYS = FACETS.indexOf('days');

/** Of two with the same score: published last first, then by id. */
function comparer({ rows, facets, ids }: Columns): (one: number, other: number) => number {
  const { values } = facets.days;
  const published = (slot: number) => values[rows[slot * ROW + DAYS] ?? 0]?.published ?? 0;
  return (one, other) => published(other) - published(one) || ids.compare(one, other);
}

function countsOf(byMask: Uint32Array): Counts {
  const counts = { open: 0, fits: 0, excluded: 0 };
  const byGate = Object.fromEntries(GATE_IDS.map((id) => [id, { excluded: 0, only: 0 }]));
  for (let mask = 0; mask < CLOSED_BIT; mask += 1) {
    const count = byMask[mask] ?? 0;
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
