// SPDX-License-Identifier: EUPL-1.2
import type { FactorId } from './factors/factor.ts';
import { COMPETENCE_FACTORS, FACET_FACTORS } from './factors/index.ts';
import type { FacetName, Matchable } from './matchable.ts';
import type { Person } from './person.ts';
import { pointsOf } from './query.ts';
import type { Weights } from './weights.ts';

export type FactorPoints = { id: FactorId; points: number; weight: number };

/** The points of each factor, one by one. They are whole numbers and their sum is the score that the index gives. */
export function pointsByFactor(
  vacancy: Pick<Matchable, 'asked' | FacetName>,
  person: Person,
  weights: Weights,
): FactorPoints[] {
  const { byCode } = person.knowledge.weights;
  const total = vacancy.asked.reduce((sum, code) => sum + (byCode[code] ?? 0), 0);
  const byCompetences = COMPETENCE_FACTORS.map(({ id, share }) => {
    const part = vacancy.asked.reduce((sum, code) => {
      const holding = person.holdings.get(code >> 2);
      return holding ? sum + (byCode[code] ?? 0) * share(holding) : sum;
    }, 0);
    const points = total === 0 ? 0 : Math.floor((weights[id] * part) / (100 * total));
    return { id, points, weight: weights[id] };
  });
  const byFacets = FACET_FACTORS.map((factor) => {
    // The facet is the one that this factor judges.
    const { value: judge } = factor as unknown as { value(person: Person, facet: unknown): number };
    const value = judge(person, vacancy[factor.facet]);
    return { id: factor.id, points: pointsOf(weights[factor.id], value), weight: weights[factor.id] };
  });
  return [...byCompetences, ...byFacets];
}

export function scoreOf(factors: readonly FactorPoints[]): number {
  return factors.reduce((sum, { points }) => sum + points, 0);
}
