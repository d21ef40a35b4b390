// SPDX-License-Identifier: EUPL-1.2
import type { Language, MunicipalityCode, PlainDate } from '@opstap/kernel';
import type { Confidence } from './occupation.ts';

export const WEEKDAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** Open on these days from `opens` to `closes`, 24-hour times `09:00`. */
export type OpeningHours = { days: readonly Weekday[]; opens: string; closes: string };

/** How to reach a desk. A field that is absent is not known; nothing here is guessed. */
export type DeskContact = {
  url?: string;
  phone?: string;
  email?: string;
  openingHours?: readonly OpeningHours[];
  /** ISO 639-1 codes of the languages in which it helps, where the source says so. */
  languages?: readonly string[];
  /** Can one speak without giving a name? */
  anonymous?: boolean;
};

/**
 * Who helps. `own` is one that a person has or chooses (employer, school, bank): it has no contact of its own here.
 * Texts: `desks.<id>.name`, `.what`, and for some `.how`.
 */
export type Desk = DeskContact & {
  id: string;
  kind: 'national' | 'regional' | 'municipal' | 'own';
  sources: readonly string[];
  checkedOn: PlainDate;
  confidence: Confidence;
  verify?: true;
};

/** A desk that a municipality added itself: `reference/desks/municipal/<code>.yaml`. It answers for a desk of the list. */
export type MunicipalDesk = DeskContact & {
  municipality: MunicipalityCode;
  /** The desk id of the list that it answers for people of this municipality. */
  answers: string;
  name: Readonly<Record<Language, string>>;
  how?: Readonly<Record<Language, string>>;
  address?: string;
  checkedOn: PlainDate;
};

/** All desks of one municipality. `example`: invented, shown in demo mode only; it brings its own municipality name. */
export type MunicipalDesks = {
  municipality: MunicipalityCode;
  municipalityName: string;
  example: boolean;
  desks: readonly MunicipalDesk[];
};

/** A desk as it is shown to one person. */
export type ResolvedDesk = DeskContact & {
  id: string;
  /** `own` = the person's own employer, school, bank. */
  level: 'municipality' | 'region' | 'national' | 'own';
  /** Name of the municipality or region, when it is theirs. */
  place?: string;
  /** Own name of the desk; absent: use the text `desks.<id>.name`. */
  name?: Readonly<Record<Language, string>>;
  /** How to reach it, from the municipality; absent: use the text `desks.<id>.how` if there is one. */
  how?: Readonly<Record<Language, string>>;
  address?: string;
  checkedOn: PlainDate;
  confidence: Confidence;
  verify: boolean;
  example: boolean;
};
