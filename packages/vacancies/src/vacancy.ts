// SPDX-License-Identifier: EUPL-1.2
import type { CefrLevel, EuroCents, MunicipalityCode, PlainDate } from '@opstap/kernel';
import type { Circumstance, Importance } from '@opstap/taxonomy';

export const CONTRACT_KINDS = [
  'permanent',
  'temporary',
  'agency',
  'on_call',
  'internship',
  'volunteer',
  'self_employed',
] as const;
export type ContractKind = (typeof CONTRACT_KINDS)[number];

/** Signs of a dishonest or unlawful offer. A vacancy with one is kept apart until somebody has looked at it. */
export const RED_FLAGS = ['asks_fee', 'keeps_papers', 'below_minimum_wage', 'no_employer'] as const;
export type RedFlag = (typeof RED_FLAGS)[number];

/** The words of the text that something was read from: `[from, to)` in UTF-16 units of `description`. */
export type Span = readonly [from: number, to: number];

/** What a vacancy asks, apart from competences. `habit`: employers write it, but the work can be done without. */
export type Requirement = { text: string; kind: 'needed' | 'habit' };

export type Wage = { min?: EuroCents; max?: EuroCents; per: 'hour' | 'month' | 'year' };

/** The fields that are read from the text of a vacancy; each is measured apart. */
export const EXTRACTED_FIELDS = [
  'occupation',
  'competences',
  'dutch',
  'otherLanguages',
  'licences',
  'nlqf',
  'hoursPerWeek',
  'contract',
  'circumstances',
  'place',
  'wage',
  'requirements',
] as const;
export type ExtractedField = (typeof EXTRACTED_FIELDS)[number];

/**
 * An open job, whatever form it came in. What the source does not say and the text does not show is absent, never guessed. Ids of
 * occupations, competences, spoken languages and licences are those of the taxonomy.
 */
export type Vacancy = {
  /** `<source>:<id at the source>`. */
  id: string;
  /** Id of the source it was imported from. */
  source: string;
  /** Made by the generator, for demonstration and measuring. */
  synthetic?: true;
  title: string;
  /** Plain text, as published. */
  description: string;
  employer?: string;
  /** An agency lends out its worker; absent when neither the source nor the text says so. */
  viaAgency?: boolean;
  url?: string;
  howToApply?: string;
  publishedOn: PlainDate;
  /** The last day on which it is open. */
  validThrough: PlainDate;
  /** The source gives no end: it counts as open for so many days after publication. */
  endAssumed?: true;
  occupation?: string;
  /** ISCO-08 unit group. */
  isco08?: string;
  competences: readonly { id: string; importance: Importance }[];
  /** The Dutch that the work asks. Absent: not said; the usual need of the occupation then counts. */
  dutch?: CefrLevel;
  otherLanguages: readonly { id: string; level: CefrLevel }[];
  licences: readonly string[];
  /** NLQF 1 to 8. */
  nlqf?: number;
  hoursPerWeek?: { min: number; max: number };
  contract?: ContractKind;
  circumstances: readonly Circumstance[];
  municipality?: MunicipalityCode;
  /** Of the municipality, unless the source gives a place of its own. */
  coordinates?: { lat: number; lon: number };
  wage?: Wage;
  requirements: readonly Requirement[];
  redFlags: readonly RedFlag[];
  /** The words from which each field was read. What a source gives in a field of its own has none. */
  evidence: Readonly<Partial<Record<ExtractedField, readonly Span[]>>>;
};
