// SPDX-License-Identifier: EUPL-1.2
import { CEFR_LEVELS, type CefrLevel, dayNumber } from '@opstap/kernel';
import { CIRCUMSTANCES, type Circumstance, IMPORTANCES } from '@opstap/taxonomy';
import type { ContractKind, Vacancy } from '@opstap/vacancies';
import { type AskedCode, askedCode, competenceOf } from './competence-weights.ts';
import { type Point, pointOf } from './place.ts';
import type { WorkKnowledge } from './work-knowledge.ts';

/**
 * What is matched of a vacancy: seven facets that many vacancies share, and what it asks. Each facet is asked about once per search,
 * however many vacancies have it; that is what makes exact matching fast.
 */
export type Matchable = Facets & {
  id: string;
  /** Ascending, each competence once. */
  asked: readonly AskedCode[];
};

export type Facets = {
  work: Work;
  languages: LanguageNeeds;
  papers: Papers;
  terms: Terms;
  circumstances: Conditions;
  place: Place;
  days: Days;
};
export type FacetName = keyof Facets;
export const FACETS = [
  'work',
  'languages',
  'papers',
  'terms',
  'circumstances',
  'place',
  'days',
] as const satisfies readonly FacetName[];

export type Work = { occupation?: string; isco08?: string };
/** 0 (A0) to 6 (C2), Dutch among them; by id. */
export type LanguageNeeds = readonly { id: string; level: number }[];
export type Papers = { licences: readonly string[]; nlqf?: number };
export type Terms = { contract?: ContractKind; hours?: { min: number; max: number } };
/** A bit for each circumstance, by its place in `CIRCUMSTANCES`. */
export type Conditions = { bits: number };
export type Place = { point?: Point };
/** Days since 1970. */
export type Days = { published: number; validThrough: number };

/** What the vacancy does not say itself and its occupation usually asks. */
export type TakenFromOccupation = 'dutch' | 'nlqf' | 'competences' | 'circumstances';

const MOST_ASKED = 60;

export function matchableOf(vacancy: Vacancy, knowledge: WorkKnowledge): Matchable {
  const { occupation, isco08 } = workOf(vacancy, knowledge);
  const usual = occupation === undefined ? undefined : knowledge.profiles[occupation];
  const dutch = vacancy.dutch ?? usual?.dutch;
  const nlqf = vacancy.nlqf ?? usual?.nlqf;
  const point = vacancy.coordinates
    ? pointOf(vacancy.coordinates)
    : vacancy.municipality && knowledge.places.get(vacancy.municipality);
  const asked = vacancy.competences.length > 0 ? vacancy.competences : usualCompetences(usual);
  return {
    id: vacancy.id,
    asked: askedCodes(asked, knowledge),
    work: { ...(occupation !== undefined && { occupation }), ...(isco08 !== undefined && { isco08 }) },
    languages: languageNeeds(dutch, vacancy.otherLanguages),
    papers: {
      licences:
        vacancy.licences.length === 0
          ? []
          : knowledge.licences.filter((one) => vacancy.licences.includes(one)),
      ...(nlqf !== undefined && { nlqf }),
    },
    terms: {
      ...(vacancy.contract && { contract: vacancy.contract }),
      ...(vacancy.hoursPerWeek && { hours: wholeHours(vacancy.hoursPerWeek) }),
    },
    circumstances: {
      bits: circumstanceBits(
        vacancy.circumstances.length > 0 ? vacancy.circumstances : (usual?.circumstances ?? []),
      ),
    },
    place: point ? { point } : {},
    days: { published: dayNumber(vacancy.publishedOn), validThrough: dayNumber(vacancy.validThrough) },
  };
}

export function takenFromOccupation(vacancy: Vacancy, { profiles }: WorkKnowledge): TakenFromOccupation[] {
  if (vacancy.occupation === undefined || !profiles[vacancy.occupation]) return [];
  return [
    ...(vacancy.dutch === undefined ? (['dutch'] as const) : []),
    ...(vacancy.nlqf === undefined ? (['nlqf'] as const) : []),
    ...(vacancy.competences.length === 0 ? (['competences'] as const) : []),
    ...(vacancy.circumstances.length === 0 ? (['circumstances'] as const) : []),
  ];
}

function workOf({ occupation, isco08 }: Vacancy, { occupations }: WorkKnowledge): Work {
  const known = occupation === undefined ? undefined : occupations.get(occupation);
  if (known) return { occupation: known.id, isco08: known.isco08 };
  return isco08 === undefined ? {} : { isco08 };
}

function usualCompetences(usual: WorkKnowledge['profiles'][string] | undefined): Vacancy['competences'] {
  return IMPORTANCES.flatMap((importance) =>
    (usual?.competences[importance] ?? []).map((id) => ({ id, importance })),
  );
}

/** A competence that is named twice counts as the more important one. */
export function askedCodes(
  competences: Vacancy['competences'],
  { weights: { numberOf } }: WorkKnowledge,
): AskedCode[] {
  const codes = competences
    .flatMap(({ id, importance }) => {
      const number = numberOf.get(id);
      return number === undefined ? [] : [askedCode(number, importance)];
    })
    .sort((a, b) => a - b);
  const once = codes.filter(
    (code, at) => at === 0 || competenceOf(code) !== competenceOf(codes[at - 1] ?? 0),
  );
  return once.slice(0, MOST_ASKED);
}

export function circumstanceBits(circumstances: Iterable<Circumstance>): number {
  let bits = 0;
  for (const one of circumstances) bits |= 1 << CIRCUMSTANCES.indexOf(one);
  return bits;
}

export function languageNeeds(
  dutch: CefrLevel | undefined,
  others: Vacancy['otherLanguages'],
): LanguageNeeds {
  const levels = new Map<string, number>();
  for (const { id, level } of [...(dutch ? [{ id: 'nl', level: dutch }] : []), ...others])
    levels.set(id, Math.max(levels.get(id) ?? 0, CEFR_LEVELS.indexOf(level)));
  return [...levels]
    .filter(([, level]) => level > 0)
    .map(([id, level]) => ({ id, level }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function wholeHours({ min, max }: { min: number; max: number }): { min: number; max: number } {
  return { min: Math.floor(min), max: Math.ceil(max) };
}
