// SPDX-License-Identifier: EUPL-1.2

export { explainDesk } from './explain/explain-desk.ts';
export {
  type ExplainedHiring,
  type ExplainedHiringItem,
  explainHiring,
  HIRING_TEXTS,
} from './explain/explain-hiring.ts';
export {
  BRIEF_TEXTS,
  EXPLANATION_TEXTS,
  type ExplainedJourney,
  explainJourney,
  explainJourneyIn,
  SHOWN_STATUSES,
} from './explain/explain-journey.ts';
export {
  type ExplainedOutcome,
  type ExplainedOutcomeReason,
  outcomeExplainer,
} from './explain/explain-outcome.ts';
export { type ExplainedProfession, explainProfession } from './explain/explain-profession.ts';
export { type Explaining, explainBriefly, explainSources, explainStep } from './explain/explain-step.ts';
export type { ExplainedDesk, ExplainedReason, ExplainedSource, ExplainedStep } from './explain/explained.ts';
export { formatAmounts, formatAnswer, formatAnswers, formatDate } from './explain/values.ts';
export type { Publication } from './publication.ts';
export { type Catalog, type TextKey, type Translator, translator } from './translator.ts';
