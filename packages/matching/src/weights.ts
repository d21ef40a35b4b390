// SPDX-License-Identifier: EUPL-1.2
import type { FactorId } from './factors/factor.ts';

/** Raised with every change of a weight, gate or factor: it stands in each answer and in the record of each run. */
export const MATCHING_VERSION = 1;

/** What each factor counts for, in points. */
export type Weights = Readonly<Record<FactorId, number>>;

export const DEFAULT_WEIGHTS: Weights = {
  competences: 300,
  near_competences: 150,
  recency: 40,
  occupation: 140,
  level: 110,
  language: 110,
  licences: 40,
  distance: 100,
  hours: 50,
  childcare: 40,
  contract: 40,
  start: 10,
  freshness: 20,
};

/** What somebody can turn. A closed set, so that each has been looked at; what it does is told beside it. */
export const KNOBS = ['closer_to_home', 'own_level', 'quick_start'] as const;
export type Knob = (typeof KNOBS)[number];

const TURNED: Readonly<Record<Knob, Partial<Weights>>> = {
  closer_to_home: { distance: 350 },
  own_level: { level: 330, occupation: 250 },
  quick_start: { start: 150, language: 200, licences: 120, freshness: 60 },
};

/** The weights with these knobs turned; of two knobs on one factor the higher counts. */
export function weightsFor(knobs: readonly Knob[]): Weights {
  const weights: Record<FactorId, number> = { ...DEFAULT_WEIGHTS };
  for (const knob of knobs)
    for (const [id, weight] of Object.entries(TURNED[knob])) {
      // The entries of a part of the weights are named after factors.
      const factor = id as FactorId;
      weights[factor] = Math.max(weights[factor], weight);
    }
  return weights;
}

/** The most that can be reached: what one has oneself takes the place of what one is near to. */
export function highestScore(weights: Weights): number {
  const all = Object.values(weights).reduce((sum, weight) => sum + weight, 0);
  return all - Math.min(weights.competences, weights.near_competences);
}
