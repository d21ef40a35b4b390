// SPDX-License-Identifier: EUPL-1.2
import type { CefrLevel, MunicipalityCode } from '@opstap/kernel';
import type { Circumstance } from '@opstap/taxonomy';
import type { ContractKind } from '@opstap/vacancies';

/** How recent the last use of a competence is: it counts fully up to 3 years, and never falls to nothing. */
export type HeldCompetence = { id: string; years?: number; yearsAgo?: number };

/** What the rules say about one form of work: yes, no, or it depends on what only this work or the person can tell. */
export type FormOfWork = { may: 'yes' | 'no' | 'depends'; rule: string };

/**
 * What matching is told about a person: ids, levels, a municipality and limits. No name, no free text, no nationality, sex, age or
 * health: those change no score, so they are not here.
 */
export type WantedWork = {
  /** Occupations that the person has worked in, and how long ago. */
  occupations: readonly { id: string; years?: number; yearsAgo?: number }[];
  competences: readonly HeldCompetence[];
  /** Spoken languages (ISO 639-1) with CEFR level; Dutch is among them, absent means A0. */
  languages: readonly { id: string; level: CefrLevel }[];
  licences: readonly string[];
  /** NLQF range of the education, as an indication. */
  nlqf?: { min: number; max: number };
  /** Regulated professions (ids of occupations) for which the person is recognised in the Netherlands. */
  recognised: readonly string[];
  municipality?: MunicipalityCode;
  distanceKm?: number;
  hoursPerWeek?: { min: number; max: number };
  avoid: readonly Circumstance[];
  /** Days or hours are bound to childcare: work by night, in the weekend and on call fits less. */
  childcare?: boolean;
  /** The answer of the rules by kind of contract, asked where the facts are. Absent: nobody asked. */
  formsOfWork?: Readonly<Partial<Record<ContractKind, FormOfWork>>>;
  /** "Not for me": these vacancies are left out, and these occupations and contracts count for nothing. */
  notForMe?: NotForMe;
};

export type NotForMe = {
  vacancies?: readonly string[];
  occupations?: readonly string[];
  contracts?: readonly ContractKind[];
};
