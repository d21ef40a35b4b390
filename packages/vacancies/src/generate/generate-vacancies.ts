// SPDX-License-Identifier: EUPL-1.2
import {
  addDays,
  CEFR_LEVELS,
  type CefrLevel,
  type EuroCents,
  euroCents,
  type PlainDate,
  type Random,
  randomFrom,
} from '@opstap/kernel';
import {
  IMPORTANCES,
  type Municipality,
  type Occupation,
  type OccupationProfile,
  type Reference,
  type Taxonomy,
} from '@opstap/taxonomy';
import type { Vacancy, Wage } from '../vacancy.ts';
import { describeVacancy, namesForTexts, placeName } from './describe-vacancy.ts';
import { AGENCIES, EMPLOYERS, NAMES, OTHER_EMPLOYERS } from './sentences.ts';
import {
  CENTRE_WEIGHT,
  CONTRACT_WEIGHTS,
  ENTRY_FACTOR,
  HOURS_WEIGHTS,
  oneOf,
  PLACE_WEIGHTS,
  picker,
  SECTOR_WEIGHTS,
} from './weights.ts';

export type GenerateOptions = {
  count: number;
  seed: number;
  /** The id of the source that they are of. */
  source: string;
  /** Publication lies in the five weeks before it. */
  today: PlainDate;
  /** The minimum wage of an adult for an hour, by the law of that day: no vacancy pays less. */
  minimumWage: EuroCents;
  /** Default yes. Without texts the rest is the same, in a fraction of the time. */
  withText?: boolean;
};

const MOST_COMPETENCES = 12;
const DAYS_BACK = 35;
const DAYS_OPEN = 60;
/** Another seed for the words, so that a vacancy with its text is the same one as without. */
const TEXT_SEED = 0x5eed;

/** Synthetic vacancies, the same ones for the same seed. Every employer is invented and called "Voorbeeld". */
export function* generateVacancies(
  reference: Reference,
  taxonomy: Taxonomy,
  options: GenerateOptions,
): Generator<Vacancy> {
  const { count, seed, source, today, minimumWage, withText = true } = options;
  const random = randomFrom(seed);
  const pickOccupation = occupationPicker(reference, taxonomy);
  const pickPlace = placePicker(reference);
  const pickContract = picker(CONTRACT_WEIGHTS);
  const pickHours = picker(HOURS_WEIGHTS);
  const names = namesForTexts(taxonomy);
  const width = Math.max(6, String(count).length);
  for (let number = 1; number <= count; number++) {
    const { occupation, profile, title } = pickOccupation(random);
    const place = pickPlace(random);
    const contract = pickContract(random);
    const viaAgency = contract === 'agency';
    const [min, max] = pickHours(random);
    const publishedOn = addDays(today, -Math.floor(random() ** 2 * DAYS_BACK));
    const dutch = dutchOf(profile, random);
    const known = {
      id: `${source}:${String(number).padStart(width, '0')}`,
      source,
      synthetic: true as const,
      title,
      employer: employerOf(occupation.sector, viaAgency, random),
      viaAgency,
      publishedOn,
      validThrough: addDays(publishedOn, DAYS_OPEN),
      occupation: occupation.id,
      isco08: occupation.isco08,
      competences: competencesOf(profile, random),
      ...(dutch && { dutch }),
      otherLanguages:
        random() < 0.12
          ? [
              {
                id: oneOf(['en', 'en', 'de', 'uk', 'pl'], random),
                level: oneOf(['A2', 'B1', 'B2'] as const, random),
              },
            ]
          : [],
      licences: licencesOf(profile, taxonomy, random),
      ...(random() < 0.7 && { nlqf: profile.nlqf }),
      hoursPerWeek: { min, max },
      contract,
      circumstances: profile.circumstances.filter(() => random() < 0.75),
      municipality: place.code,
      coordinates: { lat: place.lat, lon: place.lon },
      ...(random() < 0.75 &&
        contract !== 'internship' && { wage: wageOf(profile.nlqf, max, minimumWage, random) }),
      redFlags: [],
    } satisfies Partial<Vacancy>;
    yield withText
      ? {
          ...known,
          ...describeVacancy(
            known,
            { ...names, place: placeName(place), sector: occupation.sector },
            randomFrom(seed ^ (number * TEXT_SEED)),
          ),
        }
      : { ...known, description: '', requirements: [], evidence: {} };
  }
}

type Picked = { occupation: Occupation; profile: OccupationProfile; title: string };

function occupationPicker(
  { occupations, names }: Reference,
  { profiles }: Taxonomy,
): (random: Random) => Picked {
  const inSector = Map.groupBy(
    occupations.filter(({ id }) => profiles[id]),
    ({ sector }) => sector,
  );
  const weighted = [...inSector].flatMap(([sector, list]) => {
    const weights = list.map(({ id }) => (profiles[id]?.entry ? ENTRY_FACTOR : 1));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return list.map(
      (occupation, at) => [occupation, ((SECTOR_WEIGHTS[sector] ?? 1) * (weights[at] ?? 1)) / total] as const,
    );
  });
  const pick = picker(weighted);
  return (random) => {
    const occupation = pick(random);
    const profile = profiles[occupation.id];
    if (!profile) throw new RangeError(`no profile of ${occupation.id}`);
    const { preferred = occupation.id, alternative = [] } = names.nl?.[occupation.id] ?? {};
    const title = random() < 0.7 ? preferred : oneOf([preferred, ...alternative.slice(0, 3)], random);
    const plain = (title.split(' / ')[0] ?? title).replace(/ \([^)]*\)/g, '');
    return { occupation, profile, title: plain.charAt(0).toUpperCase() + plain.slice(1) };
  };
}

function placePicker({
  municipalities,
  regions,
  municipalDesks,
}: Reference): (random: Random) => Municipality {
  const centres = new Set(regions.map(({ centre }) => centre));
  const invented = new Set(
    municipalDesks.filter(({ example }) => example).map(({ municipality }) => municipality),
  );
  const real = municipalities.filter(({ code }) => !invented.has(code));
  return picker(
    real.map((one) => [one, PLACE_WEIGHTS[one.code] ?? (centres.has(one.code) ? CENTRE_WEIGHT : 1)] as const),
  );
}

function employerOf(sector: string, viaAgency: boolean, random: Random): string {
  const kind = oneOf(viaAgency ? AGENCIES : (EMPLOYERS[sector] ?? OTHER_EMPLOYERS), random);
  return `${kind} ${oneOf(NAMES, random)} ${1 + Math.floor(random() * 99)}`;
}

/** Mostly the usual need, sometimes a level more or less; one in five does not say. */
function dutchOf({ dutch }: OccupationProfile, random: Random): CefrLevel | undefined {
  const chance = random();
  if (chance < 0.2) return undefined;
  const shift = chance < 0.3 ? -1 : chance > 0.9 ? 1 : 0;
  return CEFR_LEVELS[Math.min(CEFR_LEVELS.length - 2, Math.max(0, CEFR_LEVELS.indexOf(dutch) + shift))];
}

function competencesOf({ competences }: OccupationProfile, random: Random): Vacancy['competences'] {
  const keep = { essential: 0.95, important: 0.7, somewhat: 0.4 };
  const chosen = IMPORTANCES.flatMap((importance) =>
    competences[importance].filter(() => random() < keep[importance]).map((id) => ({ id, importance })),
  );
  return chosen.slice(0, MOST_COMPETENCES);
}

function licencesOf(
  { circumstances, competences }: OccupationProfile,
  { licences }: Taxonomy,
  random: Random,
): string[] {
  const asked = [
    ...(circumstances.includes('driving') || random() < 0.06 ? ['rijbewijs_b'] : []),
    ...(competences.essential.some((id) => /vrachtwagen/.test(id)) ? ['rijbewijs_c', 'code_95'] : []),
    ...(circumstances.includes('heights') && random() < 0.5 ? ['vca_basis'] : []),
  ];
  return asked.filter((id) => licences.includes(id));
}

/** From the minimum up by level; by the month for a full week in one of three. */
function wageOf(nlqf: number, hours: number, minimum: EuroCents, random: Random): Wage {
  const factor = 1 + Math.max(0, nlqf - 1) * 0.12 * (0.5 + random());
  const low = Math.max(minimum, Math.round((minimum * factor) / 5) * 5);
  const high = random() < 0.5 ? low : Math.round((low * (1.05 + random() * 0.2)) / 5) * 5;
  if (nlqf < 3 || random() < 0.5)
    return { min: euroCents(low), max: euroCents(Math.max(low, high)), per: 'hour' };
  // Rounded up: a month may not come below the minimum by rounding.
  const monthly = (cents: number) => euroCents(Math.ceil((cents * hours * 52) / 12 / 1_000) * 1_000);
  return { min: monthly(low), max: monthly(Math.max(low, high)), per: 'month' };
}
