// SPDX-License-Identifier: EUPL-1.2
export { type AskedCompetence, type Explanation, explain, type Gap, type GateState } from './explain.ts';
export { FACTOR_IDS, type FactorId } from './factors/factor.ts';
export { GATE_IDS, type GateId } from './gates/gate.ts';
export { needsRecognition } from './gates/regulated.ts';
export { type VacancyIndex, vacancyIndex } from './index/vacancy-index.ts';
export { interimFunctions } from './interim-functions.ts';
export { type Counts, type MatchOptions, match, type Ranked, type Ranking } from './match.ts';
export { type Matchable, matchableOf, type TakenFromOccupation, takenFromOccupation } from './matchable.ts';
export {
  type AssessedOccupation,
  assessOccupation,
  type RankedOccupation,
  RUNGS,
  type Rung,
  rankOccupations,
} from './occupations.ts';
export { type Person, preparePerson } from './person.ts';
export type { FactorPoints } from './score.ts';
export type { FormOfWork, HeldCompetence, NotForMe, WantedWork } from './wanted-work.ts';
export {
  DEFAULT_WEIGHTS,
  highestScore,
  KNOBS,
  type Knob,
  MATCHING_VERSION,
  type Weights,
  weightsFor,
} from './weights.ts';
export { buildWorkKnowledge, type WorkData, type WorkKnowledge } from './work-knowledge.ts';
