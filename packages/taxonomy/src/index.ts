// SPDX-License-Identifier: EUPL-1.2

export {
  type AlikeOccupations,
  type Collision,
  checkTaxonomy,
  type TaxonomyFindings,
} from './check-taxonomy.ts';
export {
  type Abilities,
  type AbilityNames,
  COMPETENCE_KINDS,
  type Competence,
  type CompetenceGroup,
  type CompetenceKind,
  IMPORTANCE_WEIGHTS,
  IMPORTANCES,
  type Importance,
  type IscoGroup,
  type Names,
  type NamesById,
  type Taxonomy,
  type TaxonomyNames,
  WITHOUT_TASKS,
} from './competence.ts';
export {
  type Desk,
  type DeskContact,
  type MunicipalDesk,
  type MunicipalDesks,
  type OpeningHours,
  type ResolvedDesk,
  WEEKDAYS,
  type Weekday,
} from './desk.ts';
export { desksFor } from './desks-for.ts';
export { editDistance } from './edit-distance.ts';
export { findMunicipality, lookUpMunicipalities } from './find-municipality.ts';
export { foldText } from './fold-text.ts';
export { formsOf } from './forms-of.ts';
export {
  type ForeignLabel,
  type JoinedOccupation,
  joinOccupations,
  NEARNESS,
  type Nearness,
  type OccupationJoin,
} from './join-occupations.ts';
export {
  guidedHours,
  type LanguagePlan,
  type LanguageStep,
  LEARNING_WAYS,
  type LearningWay,
  languageStepsBetween,
  monthsOfLessons,
  PACES,
  type Pace,
  type WorkLevel,
} from './language-plan.ts';
export {
  EMPTY_LIBRARY,
  EVIDENCE_GRADES,
  type EvidenceGrade,
  LIBRARY_AUDIENCES,
  type Library,
  type LibraryAudience,
  type LibraryPage,
  type LibrarySource,
  type LibraryTheme,
} from './library.ts';
export {
  CIRCUMSTANCES,
  type Circumstance,
  type Confidence,
  type DevelopmentPath,
  MEANWHILE_FORMS,
  type MeanwhileForm,
  type Occupation,
  type OccupationProfile,
  PAY_WHILE_LEARNING,
  type PathStep,
  type PayWhileLearning,
  REGULATION_KINDS,
  type RegulationKind,
} from './occupation.ts';
export type { Municipality, Region } from './place.ts';
export { type PlanningWindow, stateOn, type WindowState } from './planning-window.ts';
export {
  DURATION_UNITS,
  type DurationUnit,
  type LanguageNeed,
  type Meanwhile,
  type Months,
  type Profession,
  RECOGNITION_STEP_KINDS,
  type RecognitionCost,
  type RecognitionProcedure,
  type RecognitionQueue,
  type RecognitionStep,
  type RecognitionStepKind,
  type RouteDuration,
} from './profession.ts';
export {
  findProfession,
  monthsOf,
  type RecognitionRoute,
  type RouteStep,
  recognitionRoute,
} from './recognition-route.ts';
export {
  type Programme,
  RECONSTRUCTION_FIELDS,
  type Reconstruction,
  type ReconstructionField,
  servesBoth,
} from './reconstruction.ts';
export { EMPTY_REFERENCE, occupationName, type Reference, withoutExamples } from './reference.ts';
export {
  NO_REVIEW_TERMS,
  REVIEW_KINDS,
  type ReviewKind,
  type ReviewTerm,
  type ReviewTerms,
} from './review-terms.ts';
export { SCHEME_ACTIVITIES, type Scheme, type SchemeActivity, schemesFor } from './scheme.ts';
export { TERM_THEMES, type Term, type TermTheme } from './term.ts';
