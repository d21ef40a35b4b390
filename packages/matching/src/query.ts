// SPDX-License-Identifier: EUPL-1.2
import type { FacetFactor } from './factors/factor.ts';
import { COMPETENCE_FACTORS, FACET_FACTORS } from './factors/index.ts';
import { ALL_GATES, gatesOn } from './gates/index.ts';
import type { Columns } from './index/vacancy-index.ts';
import { type Days, FACETS, type FacetName, type Facets } from './matchable.ts';
import type { Person } from './person.ts';
import type { Weights } from './weights.ts';

/** Points and closed gates of a facet in one number, so that one addition adds the points and joins the gates: each has its own bit. */
export const POINTS_SHIFT = 6;
/** Not open on the day asked about. */
export const CLOSED_BIT = ALL_GATES + 1;
export const MASK = (1 << POINTS_SHIFT) - 1;

/** What somebody's wishes come to for each facet and each competence: made once, then read for every vacancy. */
export type Query = {
  facets: Readonly<Record<FacetName, Int32Array>>;
  /** Weight of each asked code, and by competence factor what of it counts (weight × percent). */
  asked: Int32Array;
  counted: readonly Int32Array[];
  /** All competence factors at once, times their weights: never less than their sum. */
  bound: Float64Array;
  competenceWeights: readonly number[];
  /** The most that competences can bring. */
  competencesAtMost: number;
};

export function compileQuery(person: Person, weights: Weights, columns: Columns): Query {
  const { byCode } = person.knowledge.weights;
  const counted = COMPETENCE_FACTORS.map(() => new Int32Array(byCode.length));
  const bound = new Float64Array(byCode.length);
  const competenceWeights = COMPETENCE_FACTORS.map(({ id }) => weights[id]);
  for (const [number, holding] of person.holdings)
    for (let code = number * 4; code < number * 4 + 4; code += 1)
      for (const [at, factor] of COMPETENCE_FACTORS.entries()) {
        const part = (byCode[code] ?? 0) * factor.share(holding);
        const list = counted[at];
        if (list) list[code] = part;
        bound[code] = (bound[code] ?? 0) + part * (competenceWeights[at] ?? 0);
      }
  const entries = FACETS.map((name) => [name, judgeFacet(name, person, weights, columns)] as const);
  const facets = Object.fromEntries(entries);
  return {
    // One entry for each facet.
    facets: facets as Record<FacetName, Int32Array>,
    asked: byCode,
    counted,
    bound,
    competenceWeights,
    competencesAtMost: Math.max(weights.competences, weights.near_competences) + weights.recency,
  };
}

function judgeFacet<F extends FacetName>(
  name: F,
  person: Person,
  weights: Weights,
  { facets }: Columns,
): Int32Array {
  // The list of a facet holds values of that facet.
  const values = facets[name].values as readonly Facets[F][];
  // The factors of a facet take what is of this facet.
  const factors = FACET_FACTORS.filter(({ facet }) => facet === name) as unknown as readonly FacetFactor<F>[];
  const weighed = factors.map((factor) => ({ factor, weight: weights[factor.id] }));
  const closed = gatesOn(name);
  const isOpen = name === 'days' ? isOpenOn(person.on) : undefined;
  const judged = new Int32Array(values.length);
  for (let at = 0; at < judged.length; at += 1) {
    // Within its length.
    const value = values[at] as Facets[F];
    let points = 0;
    for (const { factor, weight } of weighed) points += pointsOf(weight, factor.value(person, value));
    // The days are days there.
    const gates = closed(person, value) + (isOpen && !isOpen(value as Days) ? CLOSED_BIT : 0);
    judged[at] = points * (1 << POINTS_SHIFT) + gates;
  }
  return judged;
}

export function pointsOf(weight: number, value: number): number {
  return Math.floor((weight * value) / 1000);
}

function isOpenOn(on: number): (days: Days) => boolean {
  return ({ published, validThrough }) => published <= on && on <= validThrough;
}
