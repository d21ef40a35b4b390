// SPDX-License-Identifier: EUPL-1.2

export { checkedFacts, factFaults } from './checked-facts.ts';
export { type EuropassCv, europassCv } from './explain/europass.ts';
export { type ExplainedCard, explainCard } from './explain/explain-card.ts';
export { explainDesk } from './explain/explain-desk.ts';
export {
  type ExplainedHiring,
  type ExplainedHiringItem,
  explainHiring,
} from './explain/explain-hiring.ts';
export {
  type ExplainedJourney,
  explainJourney,
  explainJourneyIn,
  SHOWN_STATUSES,
} from './explain/explain-journey.ts';
export {
  type ExplainedLeaflet,
  explainLeaflet,
  LEAFLETS,
  type LeafletId,
  type LeafletRequest,
  leafletFor,
} from './explain/explain-leaflet.ts';
export {
  type ExplainedLetter,
  explainLetter,
  type LetterBlock,
  letterText,
} from './explain/explain-letter.ts';
export {
  type ExplainedLibraryPage,
  explainLibraryEntry,
  explainLibraryPage,
} from './explain/explain-library.ts';
export { type ExplainedMeanwhile, explainMeanwhile } from './explain/explain-meanwhile.ts';
export {
  amountsOf,
  type ExplainedOutcome,
  type ExplainedOutcomeReason,
  outcomeExplainer,
  sourceIds,
} from './explain/explain-outcome.ts';
export { type ExplainedProfession, explainProfession } from './explain/explain-profession.ts';
export {
  type ExplainedProfile,
  explainProfile,
  type ProfileEntry,
  type ProfileNames,
  type ProfileText,
} from './explain/explain-profile.ts';
export {
  type ExplainedRecognition,
  type ExplainedRouteStep,
  explainRecognition,
} from './explain/explain-recognition.ts';
export {
  dayAfter,
  type ExplainedLeg,
  type ExplainedRoute,
  explainRoute,
  type LinkedPage,
} from './explain/explain-routes.ts';
export { type Explaining, explainBriefly, explainSources, explainStep } from './explain/explain-step.ts';
export type { ExplainedDesk, ExplainedReason, ExplainedSource, ExplainedStep } from './explain/explained.ts';
export { LEVELS_SOURCE, nameSource } from './explain/profile-sources.ts';
export {
  BRIEF_TEXTS,
  CARD_TEXTS,
  EXPLANATION_TEXTS,
  HIRING_TEXTS,
  LETTER_TEXTS,
  OUTCOME_TEXTS,
  PROFILE_TEXTS,
} from './explain/text-areas.ts';
export { formatAmounts, formatAnswer, formatAnswers, formatDate, formatValue } from './explain/values.ts';
export { type TermFinder, termFinder } from './glossary/find-terms.ts';
export { type BrowserGlossary, EMPTY_GLOSSARY, type Glossary, type TermForms } from './glossary/glossary.ts';
export { type MarkedTerm, markTerms } from './glossary/mark-terms.ts';
export type { Publication } from './publication.ts';
export { fullPath, SHORT_ADDRESSES, shortPath } from './short-addresses.ts';
export {
  type LocalText,
  TENANT_LOGO,
  TENANT_STYLES,
  type Tenant,
  type TenantContact,
} from './tenant.ts';
export { type Catalog, type TextKey, type Translator, translator } from './translator.ts';
export { listReviewItems, type ReviewItem, reviewOn } from './upkeep/review-items.ts';
export type { LinkCheck, OldText, Readability, Upkeep } from './upkeep.ts';
export { formsOfWork, wantedWorkOf } from './wanted-work.ts';
export type { MutantCount, WrittenLaw, WrittenRule } from './written-law.ts';
