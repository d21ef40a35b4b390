// SPDX-License-Identifier: EUPL-1.2
import type { CefrLevel, EuroCents, PlainDate } from '@opstap/kernel';
import type { Confidence, MeanwhileForm, RegulationKind } from './occupation.ts';

/** What a step of a recognition procedure is, for the picture and for a planner. */
export const RECOGNITION_STEP_KINDS = [
  'advice',
  'condition',
  'papers',
  'language',
  'application',
  'test',
  'decision',
  'training',
  'registration',
  'employer',
] as const;
export type RecognitionStepKind = (typeof RECOGNITION_STEP_KINDS)[number];

export const DURATION_UNITS = ['days', 'working_days', 'weeks', 'months', 'years'] as const;
export type DurationUnit = (typeof DURATION_UNITS)[number];

/** As the source says it. Without `max` no upper bound is known. For a planner: `monthsOf`. */
export type RouteDuration = { min: number; max?: number; unit: DurationUnit };

/** In months, decimals allowed. Without `max` no upper bound is known. */
export type Months = { min: number; max?: number };

/** Whole cents; 0 is free. `about`: the source gives a round figure or it is an estimate; `fromYear`: the tariff is that old. */
export type RecognitionCost = {
  min: EuroCents;
  max: EuroCents;
  every?: 'year' | 'five_years';
  about?: true;
  fromYear?: number;
};

/** A queue before the step, as reported in the month `asOf` (yyyy-mm). It comes on top of the time of the steps. */
export type RecognitionQueue = {
  asOf: string;
  months?: number;
  fullUntil?: PlainDate;
  /** How many people waited, how many places there are in a year. */
  waiting?: number;
  places?: number;
};

/** One step of a procedure. Texts: `recognition.step.<id>`. */
export type RecognitionStep = {
  id: string;
  kind: RecognitionStepKind;
  by: 'self' | 'authority' | 'employer' | 'together';
  /** Absent: not known. */
  time?: RouteDuration;
  /** The time counts from that earlier step on: the steps between are inside it. */
  since?: string;
  /** Absent: not known. */
  costs?: readonly RecognitionCost[];
  queue?: RecognitionQueue;
  /** One may go on without it. */
  optional?: true;
  /** Who does not meet it cannot enter: the profession is closed to them. */
  closes?: true;
  /** The profession whose whole route comes first. */
  see?: string;
  /** Our reading or a planning value, not what the source says. */
  derived?: true;
  /** Ids of the sources of the corpus; absent: those of the profession. */
  sources?: readonly string[];
  confidence: Confidence;
};

/** Steps that several professions share, in order. `papers` are keys of `papers` in content/. */
export type RecognitionProcedure = { steps: readonly RecognitionStep[]; papers: readonly string[] };

/**
 * What is asked of language. `text` is a key of `regulation.language`; `above`: more than `dutch`, less than the next level ("B2+");
 * `basis`: whether it is a rule or what employers ask; `english`: a proof beside Dutch, needed for the work, or enough in its stead.
 * Without `dutch` no level is known.
 */
export type LanguageNeed = {
  text: string;
  dutch?: CefrLevel;
  above?: true;
  basis?: 'rule' | 'practice';
  english?: 'proof' | 'needed' | 'instead';
  /** The level was inferred: check with the authority. */
  check?: true;
};

/** What one may do before recognition. `conditions` is a key of `regulation.interim_conditions`. */
export type Meanwhile = {
  allowed: 'yes' | 'conditional' | 'no';
  form: MeanwhileForm;
  conditions: string;
  /** Occupations that one may have meanwhile; `derived`: our reading. */
  functions: readonly { occupation: string; derived?: true }[];
};

/**
 * A profession people ask about, "is it regulated?": also one that turns out to be free. `id` is that of its occupation. `authority`
 * is a proper name; `duration` and `cost` are keys of `regulation.duration` and `regulation.cost`, the whole route in a sentence.
 */
export type Profession = {
  id: string;
  regulation: RegulationKind;
  authority?: string;
  url: string;
  /** The key of `Reference.procedures`, and of `regulation.procedure`. */
  procedure: string;
  language: LanguageNeed;
  meanwhile: Meanwhile;
  duration: string;
  cost: string;
  /** Ids of the sources of the corpus, beside the page of the authority. */
  sources: readonly string[];
  checkedOn: PlainDate;
  confidence: Confidence;
  /** Uncertain: show "check with the authority". */
  verify?: true;
};
