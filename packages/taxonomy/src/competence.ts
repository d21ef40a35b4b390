// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import type { OccupationProfile } from './occupation.ts';

/** How much an occupation needs a competence: the scale of CompetentNL, the most important first. */
export const IMPORTANCES = ['essential', 'important', 'somewhat'] as const;
export type Importance = (typeof IMPORTANCES)[number];
/** What a competence counts for when occupations are compared by what they ask. */
export const IMPORTANCE_WEIGHTS: Readonly<Record<Importance, number>> = {
  essential: 3,
  important: 2,
  somewhat: 1,
};

/** `skill`: what somebody can do. `knowledge`: what somebody knows. */
export const COMPETENCE_KINDS = ['skill', 'knowledge'] as const;
export type CompetenceKind = (typeof COMPETENCE_KINDS)[number];

export type Competence = { id: string; kind: CompetenceKind; group: string };

/** The upper of the two levels. */
export type CompetenceGroup = { id: string; labels: Readonly<Record<Language, string>> };

/** An ISCO-08 group of four digits (unit), two (sub-major) or one (major). The code is a fact, the name is ours. */
export type IscoGroup = { code: string; labels: Readonly<Record<Language, string>> };

/**
 * What people call something in one language. `preferred` is shown and may hold two forms ("Вчителька / вчитель"); `alternative` is
 * what people type.
 */
export type Names = { preferred: string; alternative: readonly string[] };

/** Names by id, in one language. */
export type NamesById = Readonly<Record<string, Names>>;

/** What somebody may have beside competences. */
export type Abilities = {
  /** ISO 639-1: `uk`, `nl`, … */
  spokenLanguages: readonly string[];
  licences: readonly string[];
};

/** What work asks: occupations in terms of skills and knowledge; spoken languages, licences; names in each language that is loaded. */
export type Taxonomy = Abilities & {
  groups: readonly CompetenceGroup[];
  competences: readonly Competence[];
  iscoGroups: readonly IscoGroup[];
  /** By the id of the occupation. */
  profiles: Readonly<Record<string, OccupationProfile>>;
  names: Readonly<Partial<Record<Language, TaxonomyNames>>>;
};

/** Where only occupations are asked for, by their names. */
export const WITHOUT_TASKS: Taxonomy = {
  groups: [],
  competences: [],
  spokenLanguages: [],
  licences: [],
  iscoGroups: [],
  profiles: {},
  names: {},
};

export type AbilityNames = { spokenLanguages: NamesById; licences: NamesById };
export type TaxonomyNames = AbilityNames & { competences: NamesById };
