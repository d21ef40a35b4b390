// SPDX-License-Identifier: EUPL-1.2

export { fillFromJourney, type JourneyFact, takenFromJourney } from './from-journey.ts';
export { LETTER_LIMIT, type Letter, readLetter } from './letter.ts';
export { type DatedProfile, isSameProfile, mergeDatedProfiles, mergeProfiles } from './merge-profiles.ts';
export { mostImportant } from './most-important.ts';
export { type NearOccupation, nearOccupations } from './near-occupations.ts';
export { parseProfile } from './parse-profile.ts';
export {
  EDUCATION_LEVELS,
  type Education,
  type EducationLevel,
  EMPTY_PROFILE,
  type ImportedOccupation,
  type Job,
  type LanguageSkill,
  type Profile,
  type Recognition,
  type Wishes,
  WORK_KINDS,
  type WorkKind,
} from './profile.ts';
export { PROFILE_PARTS, type ProfilePart, type ProfileSummary, profileSummary } from './profile-summary.ts';
export { TEXT_LIMIT } from './read-fields.ts';
export { competenceSuggester } from './suggest-competences.ts';
