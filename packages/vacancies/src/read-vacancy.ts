// SPDX-License-Identifier: EUPL-1.2
import { addDays, type EuroCents, type FieldFault, type PlainDate } from '@opstap/kernel';
import {
  findMunicipality,
  foldText,
  type Importance,
  type Municipality,
  type Reference,
  type Taxonomy,
} from '@opstap/taxonomy';
import { circumstancesIn } from './extract/circumstances.ts';
import {
  type CompetenceLabels,
  competenceLabels,
  competencesIn,
  type SkillsByStem,
  skillsByStem,
  type UsualCompetences,
  usualCompetences,
} from './extract/competences.ts';
import { contractIn } from './extract/contract.ts';
import { dutchIn } from './extract/dutch.ts';
import type { Found } from './extract/found.ts';
import { hoursPerWeekIn } from './extract/hours-per-week.ts';
import { licencesIn } from './extract/licences.ts';
import { type NamedThings, type Naming, namedThings } from './extract/named-things.ts';
import { nlqfIn } from './extract/nlqf.ts';
import { type OccupationFinder, occupationFinder, occupationOf } from './extract/occupation.ts';
import { otherLanguagesIn } from './extract/other-languages.ts';
import { type PlaceNames, placeIn, placeNames } from './extract/place.ts';
import { requirementsIn } from './extract/requirements.ts';
import { formedWords } from './extract/stem-forms.ts';
import { viaAgencyIn } from './extract/via-agency.ts';
import { wageIn } from './extract/wage.ts';
import type { RawVacancy } from './raw-vacancy.ts';
import { bestHourlyWage, namesEmployer, redFlagsIn } from './red-flags.ts';
import type { ExtractedField, RedFlag, Span, Vacancy } from './vacancy.ts';

/** Everything that reading needs, made once. */
export type VacancyReader = {
  occupations: OccupationFinder;
  competences: CompetenceLabels;
  competenceIds: ReadonlySet<string>;
  municipalities: readonly Municipality[];
  places: PlaceNames;
  languages: NamedThings;
  licences: NamedThings;
  licenceIds: ReadonlySet<string>;
  profiles: Taxonomy['profiles'];
  /** By minor group of ISCO-08 what its occupations ask. */
  askedInGroup: ReadonlyMap<string, ReadonlySet<string>>;
  /** By minor group, as far as vacancies have named it. */
  skills: Map<string, SkillsByStem>;
  /** By occupation, as far as vacancies have named it. */
  usual: Map<string, UsualCompetences>;
};

export type ReadVacancyOptions = {
  source: string;
  /** The day of reading; for what the source does not date. */
  today: PlainDate;
  /** The minimum wage of an adult for an hour on a day, by the law. Absent: it is not checked. */
  minimumWage?: (on: PlainDate) => EuroCents | undefined;
  /** How long a vacancy without an end counts as open. */
  daysOpen?: number;
};

export const DAYS_OPEN = 60;

export function buildVacancyReader(reference: Reference, taxonomy: Taxonomy): VacancyReader {
  return {
    occupations: occupationFinder(reference, taxonomy),
    competences: competenceLabels(taxonomy),
    competenceIds: new Set(taxonomy.competences.map(({ id }) => id)),
    municipalities: reference.municipalities,
    places: placeNames(reference.municipalities),
    languages: namedThings(namingsOf(taxonomy, 'spokenLanguages')),
    // Categories of driving licences and names with numbers are read by patterns: their words alone say too little.
    licences: namedThings(
      namingsOf(taxonomy, 'licences')
        .filter(({ id }) => !id.startsWith('rijbewijs_'))
        .map(withoutNumbers),
    ),
    licenceIds: new Set(taxonomy.licences),
    profiles: taxonomy.profiles,
    askedInGroup: askedInGroup(reference, taxonomy),
    skills: new Map(),
    usual: new Map(),
  };
}

const minorGroup = (isco08 = '') => isco08.slice(0, 3);

function askedInGroup({ occupations }: Reference, { profiles }: Taxonomy): Map<string, Set<string>> {
  const asked = new Map<string, Set<string>>();
  for (const { id, isco08 } of occupations) {
    const group = asked.get(minorGroup(isco08)) ?? new Set();
    asked.set(minorGroup(isco08), group);
    for (const competence of Object.values(profiles[id]?.competences ?? {}).flat()) group.add(competence);
  }
  return asked;
}

function namingsOf(taxonomy: Taxonomy, kind: 'spokenLanguages' | 'licences'): Naming[] {
  const labels = (language: 'nl' | 'en', id: string) => {
    const names = taxonomy.names[language]?.[kind][id];
    return names ? [names.preferred, ...names.alternative] : [];
  };
  return taxonomy[kind].map((id) => ({ id, nl: labels('nl', id), en: labels('en', id) }));
}

function withoutNumbers({ id, nl, en }: Naming): Naming {
  const isPlain = (label: string) => !/\d/.test(label) && label.length > 4;
  return { id, nl: nl.filter(isPlain), en: en.filter(isPlain) };
}

/** What the text says, field by field; what the source says in a field of its own goes before it. */
export function readText(reader: VacancyReader, title: string, text: string, isco08?: string) {
  const words = formedWords(text);
  const occupation = occupationOf(reader.occupations, title, text, words, isco08);
  const profile = occupation && reader.profiles[occupation.id];
  const key = occupation?.id ?? '';
  const group = minorGroup(occupation?.isco08);
  const skills =
    reader.skills.get(group) ?? skillsByStem(reader.competences, reader.askedInGroup.get(group) ?? []);
  reader.skills.set(group, skills);
  const usual = reader.usual.get(key) ?? usualCompetences(reader.competences, profile?.competences, skills);
  reader.usual.set(key, usual);
  return {
    occupation,
    competences: competencesIn(text, words, reader.competences, usual),
    dutch: dutchIn(text),
    otherLanguages: otherLanguagesIn(text, words, reader.languages),
    licences: licencesIn(text, words, reader.licences, reader.licenceIds),
    nlqf: nlqfIn(text),
    hoursPerWeek: hoursPerWeekIn(text),
    contract: contractIn(text),
    circumstances: circumstancesIn(text),
    place: placeIn(text, words, reader.places),
    wage: wageIn(text),
    viaAgency: viaAgencyIn(text),
    requirements: requirementsIn(text),
    redFlags: redFlagsIn(text),
  };
}

/** From what a source gives to a vacancy. `remarks`: what was given and could not be used; the vacancy is kept without it. */
export function readVacancy(
  reader: VacancyReader,
  raw: RawVacancy,
  options: ReadVacancyOptions,
): { vacancy: Vacancy; remarks: FieldFault[] } {
  const { source, today, minimumWage, daysOpen = DAYS_OPEN } = options;
  const read = readText(reader, raw.title, raw.description, raw.isco08);
  const remarks: FieldFault[] = [];
  const evidence: Partial<Record<ExtractedField, readonly Span[]>> = {};
  const own = <T>(
    field: ExtractedField,
    given: T | undefined,
    found: Found<T> | undefined,
  ): T | undefined => {
    if (given !== undefined || !found) return given;
    evidence[field] = found.spans;
    return found.value;
  };
  const several = <T>(field: ExtractedField, found: readonly Found<T>[]): T[] => {
    if (found.length > 0) evidence[field] = found.flatMap(({ spans }) => spans);
    return found.map(({ value }) => value);
  };
  const municipality = municipalityOf(reader, raw, read.place, remarks);
  if (municipality?.spans) evidence.place = municipality.spans;
  if (read.occupation && read.occupation.spans.length > 0) evidence.occupation = read.occupation.spans;
  const publishedOn = raw.publishedOn ?? today;
  const importances = importancesOf(reader, read.occupation?.id);
  const named = (raw.competences ?? []).filter((id) => isKnownCompetence(reader, id, remarks));
  const competences = [...new Set([...named, ...several('competences', read.competences)])];
  const hoursPerWeek = own('hoursPerWeek', raw.hoursPerWeek, read.hoursPerWeek);
  const contract = own('contract', raw.contract, read.contract);
  const wage = own('wage', raw.wage, read.wage);
  const viaAgency = raw.viaAgency ?? read.viaAgency?.value;
  const dutch = own('dutch', raw.dutch, read.dutch);
  const nlqf = own('nlqf', raw.nlqf, read.nlqf);
  const redFlags: RedFlag[] = read.redFlags.map(({ value }) => value);
  const least = minimumWage?.(publishedOn);
  const best = bestHourlyWage({
    ...(wage && { wage }),
    ...(hoursPerWeek && { hoursPerWeek }),
    ...(contract && { contract }),
  });
  if (least !== undefined && best !== undefined && best < least) redFlags.push('below_minimum_wage');
  if (!raw.employer && !namesEmployer(raw.description, read.place?.spans)) redFlags.push('no_employer');
  const coordinates =
    raw.coordinates ?? (municipality && { lat: municipality.found.lat, lon: municipality.found.lon });
  const vacancy: Vacancy = {
    id: `${source}:${raw.idAtSource}`,
    source,
    title: raw.title,
    description: raw.description,
    ...(raw.employer && { employer: raw.employer }),
    ...(viaAgency !== undefined && { viaAgency }),
    ...(raw.url && { url: raw.url }),
    ...(raw.howToApply && { howToApply: raw.howToApply }),
    publishedOn,
    validThrough: raw.validThrough ?? addDays(publishedOn, daysOpen),
    ...(!raw.validThrough && { endAssumed: true as const }),
    ...(read.occupation && { occupation: read.occupation.id }),
    ...((raw.isco08 ?? read.occupation?.isco08) && { isco08: raw.isco08 ?? read.occupation?.isco08 ?? '' }),
    competences: competences.map((id) => ({ id, importance: importances.get(id) ?? 'important' })),
    ...(dutch && { dutch }),
    otherLanguages: raw.otherLanguages ?? several('otherLanguages', read.otherLanguages),
    licences: [...new Set([...(raw.licences ?? []), ...several('licences', read.licences)])],
    ...(nlqf !== undefined && { nlqf }),
    ...(hoursPerWeek && { hoursPerWeek }),
    ...(contract && { contract }),
    circumstances: [
      ...new Set([...(raw.circumstances ?? []), ...several('circumstances', read.circumstances)]),
    ],
    ...(municipality && { municipality: municipality.found.code }),
    ...(coordinates && { coordinates }),
    ...(wage && { wage }),
    requirements: several('requirements', read.requirements),
    redFlags,
    evidence,
  };
  return { vacancy, remarks };
}

function municipalityOf(
  reader: VacancyReader,
  { place, coordinates }: RawVacancy,
  inText: Found<string> | undefined,
  remarks: FieldFault[],
): { found: Municipality; spans?: readonly Span[] } | undefined {
  const given = place === undefined ? undefined : municipalityNamed(reader, place);
  if (given) return { found: given };
  const found = byCode(reader, inText?.value);
  if (found) return { found, spans: inText?.spans ?? [] };
  if (place !== undefined)
    remarks.push({ field: 'place', code: 'row-place-unknown', data: { place: place.slice(0, 60) } });
  else if (!coordinates) remarks.push({ field: 'place', code: 'row-place-missing' });
  return undefined;
}

/** A feed names few places, many times. */
function municipalityNamed(reader: VacancyReader, place: string): Municipality | undefined {
  const exact = reader.places.byName.get(foldText(place));
  if (exact) return byCode(reader, exact);
  return (
    findMunicipality(reader.municipalities, place) ??
    byCode(reader, placeIn(place, formedWords(place), reader.places)?.value)
  );
}

const byCode = ({ municipalities }: VacancyReader, code: string | undefined) =>
  municipalities.find((one) => one.code === code);

function importancesOf({ profiles }: VacancyReader, occupation: string | undefined): Map<string, Importance> {
  const competences = occupation === undefined ? undefined : profiles[occupation]?.competences;
  return new Map(
    (['somewhat', 'important', 'essential'] as const).flatMap((importance) =>
      (competences?.[importance] ?? []).map((id) => [id, importance] as const),
    ),
  );
}

function isKnownCompetence({ competenceIds }: VacancyReader, id: string, remarks: FieldFault[]): boolean {
  if (competenceIds.has(id)) return true;
  remarks.push({
    field: 'competences',
    code: 'row-competence-unknown',
    data: { competence: id.slice(0, 100) },
  });
  return false;
}
