// SPDX-License-Identifier: EUPL-1.2

export {
  type AlikeOccupations,
  type Collision,
  checkTaxonomy,
  type TaxonomyFindings,
} from './check-taxonomy.ts';
export {
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
  CIRCUMSTANCES,
  type Circumstance,
  type Confidence,
  type DevelopmentPath,
  type Occupation,
  type OccupationProfile,
  type PathStep,
  REGULATION_KINDS,
  type RegulationKind,
  type RegulationRoute,
} from './occupation.ts';
export type { Municipality, Region } from './place.ts';
export { occupationName, type Reference, withoutExamples } from './reference.ts';
