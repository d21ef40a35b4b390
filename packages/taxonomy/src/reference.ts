// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import type { NamesById } from './competence.ts';
import type { Desk, MunicipalDesks } from './desk.ts';
import type { LanguagePlan } from './language-plan.ts';
import { EMPTY_LIBRARY, type Library } from './library.ts';
import type { DevelopmentPath, Occupation } from './occupation.ts';
import type { Municipality, Region } from './place.ts';
import type { Profession, RecognitionProcedure } from './profession.ts';
import type { Reconstruction } from './reconstruction.ts';
import { NO_REVIEW_TERMS, type ReviewTerms } from './review-terms.ts';
import type { Scheme } from './scheme.ts';

/** Everything below `reference/`, compiled. Plain JSON. */
export type Reference = {
  municipalities: readonly Municipality[];
  regions: readonly Region[];
  desks: readonly Desk[];
  /** Added by municipalities. Those marked `example` are for demo mode only, see `withoutExamples`. */
  municipalDesks: readonly MunicipalDesks[];
  occupations: readonly Occupation[];
  /** The professions people ask about: how each is regulated, the way in, what one may do meanwhile. */
  professions: readonly Profession[];
  /** By the key that professions name. */
  procedures: Readonly<Record<string, RecognitionProcedure>>;
  /** What people call the occupations, in each language that is loaded: a browser needs its own and Dutch, a server has all. */
  names: Readonly<Partial<Record<Language, NamesById>>>;
  paths: readonly DevelopmentPath[];
  language: LanguagePlan;
  schemes: readonly Scheme[];
  reconstruction: Reconstruction;
  /** Empty in a browser: its pages come from the server. */
  library: Library;
  review: ReviewTerms;
};

/** Nothing at all: what a page starts with, and what tests fill in. */
export const EMPTY_REFERENCE: Reference = {
  municipalities: [],
  regions: [],
  occupations: [],
  professions: [],
  procedures: {},
  names: {},
  paths: [],
  language: {
    steps: [],
    stepSources: [],
    pace: { fast: { min: 1, max: 1 }, ordinary: { min: 1, max: 1 }, slow: { min: 1, max: 1 } },
    work: [],
    ways: [],
  },
  schemes: [],
  reconstruction: { fields: [], everywhere: [], programmes: [] },
  desks: [],
  municipalDesks: [],
  library: EMPTY_LIBRARY,
  review: NO_REVIEW_TERMS,
};

/** The name of an occupation that is shown in a language. Undefined for an id that is not in the list, or a language not loaded. */
export function occupationName(
  { names }: Pick<Reference, 'names'>,
  id: unknown,
  language: Language,
): string | undefined {
  return typeof id === 'string' ? names[language]?.[id]?.preferred : undefined;
}

/** What is shown when demo mode is off: no invented municipality, no invented desks. */
export function withoutExamples(reference: Reference): Reference {
  const [examples, real] = [true, false].map((wanted) =>
    reference.municipalDesks.filter(({ example }) => example === wanted),
  );
  const invented = new Set(examples?.map(({ municipality }) => municipality));
  const municipalities = reference.municipalities.filter(({ code }) => !invented.has(code));
  return { ...reference, municipalities, municipalDesks: real ?? [] };
}
