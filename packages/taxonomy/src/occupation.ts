// SPDX-License-Identifier: EUPL-1.2
import type { CefrLevel, Language } from '@opstap/kernel';
import type { Importance } from './competence.ts';

/** How sure the facts are: `high` = read at the owner of the rule, `low` = general knowledge, "check with the authority". */
export type Confidence = 'high' | 'medium' | 'low';

/**
 * What a profession asks of a person in the Netherlands, from strict to free; `niet_op_lijst` when our list of professions does not
 * say. The names are those of the fact `beroep_regulering` in `corpus/facts.yaml`.
 */
export const REGULATION_KINDS = [
  'big_register',
  'big_titel',
  'onderwijs',
  'wet',
  'titel',
  'certificaat',
  'werkgeverseis',
  'niet_gereguleerd',
  'niet_op_lijst',
] as const;
export type RegulationKind = (typeof REGULATION_KINDS)[number];

/**
 * How one may work before recognition, from free to not at all; the names are those of the fact `beroep_tussenwerk` in
 * `corpus/beroep/facts.yaml`. `vraag_na`: what we know is too little for a rule; `niet_op_lijst`: our list does not say.
 */
export const MEANWHILE_FORMS = [
  'vrij',
  'ernaast',
  'als_helper',
  'deels_onder_toezicht',
  'onder_toezicht',
  'in_opdracht',
  'in_opleiding',
  'gecertificeerd_bedrijf',
  'mentor',
  'aspirant',
  'vrijstelling',
  'validatie',
  'na_kaart',
  'geen',
  'vraag_na',
  'niet_op_lijst',
] as const;
export type MeanwhileForm = (typeof MEANWHILE_FORMS)[number];

/** Under what circumstances people work. */
export const CIRCUMSTANCES = [
  'standing',
  'sitting',
  'screen_work',
  'lifting',
  'outdoors',
  'heights',
  'heat_or_cold',
  'noise',
  'dust_or_chemicals',
  'shifts',
  'nights',
  'weekends',
  'irregular_hours',
  'alone',
  'driving',
  'line_work',
  'travel',
] as const;
export type Circumstance = (typeof CIRCUMSTANCES)[number];

export type Occupation = {
  id: string;
  /** ISCO-08 unit group, four digits. */
  isco08: string;
  sector: string;
  regulation: RegulationKind;
  /** How one may work before recognition; absent where the list of professions does not say. */
  meanwhile?: MeanwhileForm;
  /** The profession whose speciality it is; what the list of professions says of that one holds for it. */
  regulatedAs?: string;
  confidence: Confidence;
  /** Uncertain: show "check with the authority". */
  verify?: true;
  /** Where it stands in a sectoral development path; made from `reference/development-paths/paths.yaml`. */
  paths: readonly { path: string; step: number }[];
};

/** What the work asks, usually. */
export type OccupationProfile = {
  /** Usual level in the Netherlands, NLQF 1 to 8. */
  nlqf: number;
  /** Usual need of Dutch: a planning value, not a rule. */
  dutch: CefrLevel;
  /** One can start in it without a diploma. */
  entry: boolean;
  circumstances: readonly Circumstance[];
  /** Ids of competences by importance. */
  competences: Readonly<Record<Importance, readonly string[]>>;
};

/** `wage`: one works for a wage while learning. `wage_if_bbl`: only where the course is followed as work and school (BBL). */
export const PAY_WHILE_LEARNING = ['wage', 'wage_if_bbl'] as const;
export type PayWhileLearning = (typeof PAY_WHILE_LEARNING)[number];

/** A function in a path. Texts: `regulation.training.<key>` and `regulation.path_note.<key>`. */
export type PathStep = {
  step: number;
  /** The occupations that this function is. */
  occupations: readonly string[];
  labels: Readonly<Record<Language, string>>;
  mboLevel?: string;
  nlqf?: string;
  training: readonly string[];
  /** A planning value. Of a derived step always a range, never one number. */
  durationMonths: { min: number; max: number };
  /** Absent: not known. */
  pay?: PayWhileLearning;
  /** Planning values of Dutch; `rule`: a law asks it, the note says for whom. `englishToo`: English is often enough. */
  dutch?: { min: CefrLevel; max: CefrLevel; englishToo?: true; rule?: true };
  note?: string;
  /** Made from the structure of vocational education, not from a published path. */
  derived: boolean;
  confidence: Confidence;
  url: string;
};

/** A sectoral development path. `recognised`: by the Minister of SZW on 3 March 2025. */
export type DevelopmentPath = {
  id: string;
  sector: string;
  labels: Readonly<Record<Language, string>>;
  status: 'recognised' | 'announced' | 'none_found';
  owner?: string;
  url: string;
  /** Ids of the corpus. */
  sources: readonly string[];
  steps: readonly PathStep[];
};
