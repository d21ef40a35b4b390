// SPDX-License-Identifier: EUPL-1.2
import type { CefrLevel, Language } from '@opstap/kernel';
import type { Circumstance } from '@opstap/taxonomy';

/** Raised with every change that an older Opstap could not read; see `parse-profile.ts`. */
export const PROFILE_FORMAT = 1;

export const WORK_KINDS = ['paid', 'unpaid', 'informal', 'volunteer'] as const;
/** `unpaid`: at home or in the family, such as care. `informal`: paid in hand, odd jobs, help in a business. */
export type WorkKind = (typeof WORK_KINDS)[number];

export const SCHEMES = ['esco', 'competentnl'] as const;

/**
 * Work that our list does not name, as an imported classification does. `labels`: its names, kept because another installation may
 * not have that classification. `isco08`: the unit group that it shares with work of our list.
 */
export type ImportedOccupation = {
  scheme: (typeof SCHEMES)[number];
  version: string;
  uri: string;
  isco08?: string | undefined;
  labels: Readonly<Partial<Record<Language, string>>>;
};

/** Work that somebody did, paid or not. Ids are those of the taxonomy; everything else is in the person's own words. */
export type Job = {
  id: string;
  /** Absent when none of the list fits: `ownTitle` then stands alone. */
  occupation?: string | undefined;
  /** Where `ownTitle` is a name out of another classification: which one. `occupation` is then what our list has nearest to it. */
  imported?: ImportedOccupation | undefined;
  ownTitle: string;
  competences: readonly string[];
  ownWords: readonly string[];
  years?: number | undefined;
  until?: number | 'now' | undefined;
  kind: WorkKind;
  employer?: string | undefined;
  place?: string | undefined;
};

/** Levels of Ukrainian education: the values of the fact `opleidingsniveau` of the corpus. */
export const EDUCATION_LEVELS = [
  'geen_of_basis',
  'middelbaar',
  'beroepsopleiding',
  'jonger_specialist',
  'bachelor',
  'specialist_of_master',
  'doctor',
] as const;
export type EducationLevel = (typeof EDUCATION_LEVELS)[number];

/** `name`: field of study or school, in the person's own words. */
export type Education = { level: EducationLevel; name?: string | undefined; year?: number | undefined };

/** `id`: ISO 639-1. `native`: what somebody grew up with; the level is then C2. */
export type LanguageSkill = { id: string; level: CefrLevel; native?: true | undefined };

/** What somebody wants and cannot. `avoid`: circumstances of work that are no option. */
export type Wishes = {
  hoursPerWeek?: number | undefined;
  distanceKm?: number | undefined;
  avoid: readonly Circumstance[];
  ownWords?: string | undefined;
};

/** A regulated profession (id of an occupation) that somebody says is recognised in the Netherlands, and since which year. */
export type Recognition = { occupation: string; since?: number | undefined };

/** Everything about a person's competences, as it is kept on the device. */
export type Profile = {
  format: typeof PROFILE_FORMAT;
  jobs: readonly Job[];
  education: readonly Education[];
  languages: readonly LanguageSkill[];
  licences: readonly string[];
  /** As the person says; no proof is asked. */
  recognised?: readonly Recognition[] | undefined;
  wishes: Wishes;
};

export const EMPTY_PROFILE: Profile = {
  format: PROFILE_FORMAT,
  jobs: [],
  education: [],
  languages: [],
  licences: [],
  wishes: { avoid: [] },
};
