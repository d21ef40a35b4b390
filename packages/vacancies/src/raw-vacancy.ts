// SPDX-License-Identifier: EUPL-1.2
import type { CefrLevel, FieldFault, PlainDate } from '@opstap/kernel';
import type { Circumstance } from '@opstap/taxonomy';
import type { ContractKind, Wage } from './vacancy.ts';

/** A vacancy as a source gives it: what stands in fields of its own, and a text from which the rest is read. */
export type RawVacancy = {
  idAtSource: string;
  title: string;
  /** Plain text. */
  description: string;
  employer?: string;
  viaAgency?: boolean;
  url?: string;
  howToApply?: string;
  publishedOn?: PlainDate;
  validThrough?: PlainDate;
  /** Name of a municipality or a town, or a code of CBS. */
  place?: string;
  coordinates?: { lat: number; lon: number };
  /** ISCO-08 unit group. */
  isco08?: string;
  /** Ids of our competences that the source names. */
  competences?: readonly string[];
  dutch?: CefrLevel;
  otherLanguages?: readonly { id: string; level: CefrLevel }[];
  licences?: readonly string[];
  nlqf?: number;
  hoursPerWeek?: { min: number; max: number };
  contract?: ContractKind;
  circumstances?: readonly Circumstance[];
  wage?: Wage;
};

/** What can be wrong with a row, beside what is wrong with a field of any kind. */
export const ROW_FAULTS = [
  'row-not-json',
  'row-no-vacancy',
  'row-twice',
  'row-abroad',
  'row-place-missing',
  'row-place-unknown',
  'row-competence-unknown',
] as const;

/** With `raw` the row is kept, and the faults are remarks; without it the row is left out. */
export type ReadRow = { raw?: RawVacancy; faults: readonly FieldFault[] };

/** Longer texts are cut: nobody reads them, and a broken feed may put a whole page into one field. */
export const DESCRIPTION_LIMIT = 20_000;
