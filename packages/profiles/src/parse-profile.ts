// SPDX-License-Identifier: EUPL-1.2
import { CEFR_LEVELS, LANGUAGES } from '@opstap/kernel';
import { CIRCUMSTANCES } from '@opstap/taxonomy';
import {
  EDUCATION_LEVELS,
  type Education,
  type ImportedOccupation,
  type Job,
  type LanguageSkill,
  PROFILE_FORMAT,
  type Profile,
  type Recognition,
  SCHEMES,
  type Wishes,
  WORK_KINDS,
} from './profile.ts';
import {
  type Fields,
  isFields,
  readList,
  readNumber,
  readOneOf,
  readText,
  readTexts,
} from './read-fields.ts';

/** By the format that it reads: the step to the next one. Format 1 is the first, so there is none yet. */
export type Migrations = Readonly<Record<number, (older: Fields) => Fields>>;
const MIGRATIONS: Migrations = {};

/**
 * Reads a profile that was kept or brought along. Entries and fields that are not understood are left out.
 *
 * @returns undefined when it is no profile, or one of a newer Opstap: that must not be overwritten
 */
export function parseProfile(input: unknown, migrations = MIGRATIONS): Profile | undefined {
  const fields = isFields(input) ? migrate(input, migrations) : undefined;
  return (
    fields && {
      format: PROFILE_FORMAT,
      jobs: readList(fields['jobs'], readJob, ({ id }) => id),
      education: readList(fields['education'], readEducation, (one) => JSON.stringify(one)),
      languages: readList(fields['languages'], readLanguage, ({ id }) => id),
      licences: readTexts(fields['licences']),
      recognised: readRecognitions(fields['recognised']),
      wishes: readWishes(isFields(fields['wishes']) ? fields['wishes'] : {}),
    }
  );
}

function migrate(fields: Fields, migrations: Migrations): Fields | undefined {
  const { format } = fields;
  if (format === PROFILE_FORMAT) return fields;
  const step = typeof format === 'number' && format < PROFILE_FORMAT ? migrations[format] : undefined;
  const next = step?.(fields);
  // A step that does not raise the format would go round for ever.
  return next && Number(next['format']) > Number(format) ? migrate(next, migrations) : undefined;
}

function readJob(value: unknown): Job | undefined {
  if (!isFields(value)) return undefined;
  const id = readText(value['id']);
  const ownTitle = readText(value['ownTitle']);
  const occupation = readText(value['occupation']);
  if (!id || !(ownTitle || occupation)) return undefined;
  return {
    id,
    ownTitle: ownTitle ?? '',
    competences: readTexts(value['competences']),
    ownWords: readTexts(value['ownWords']),
    kind: readOneOf(value['kind'], WORK_KINDS) ?? 'paid',
    occupation,
    imported: ownTitle ? readImported(value['imported']) : undefined,
    years: readNumber(value['years'], 0, 70),
    until: value['until'] === 'now' ? ('now' as const) : readYear(value['until']),
    employer: readText(value['employer']),
    place: readText(value['place']),
  };
}

/** The address of a concept: longer than a text of a person may be is no address. */
const CONCEPT_ADDRESS = /^https?:\/\/[^\s]{1,190}$/;

function readImported(value: unknown): ImportedOccupation | undefined {
  if (!isFields(value)) return undefined;
  const scheme = readOneOf(value['scheme'], SCHEMES);
  const version = readText(value['version']);
  const uri = readText(value['uri']);
  const isco08 = readText(value['isco08']);
  if (!scheme || !version || !uri || !CONCEPT_ADDRESS.test(uri)) return undefined;
  const written = isFields(value['labels']) ? value['labels'] : {};
  const labels = Object.fromEntries(
    LANGUAGES.flatMap((language) => {
      const label = readText(written[language]);
      return label ? [[language, label]] : [];
    }),
  );
  return { scheme, version, uri, labels, ...(isco08 && /^\d{4}$/.test(isco08) && { isco08 }) };
}

function readEducation(value: unknown): Education | undefined {
  if (!isFields(value)) return undefined;
  const level = readOneOf(value['level'], EDUCATION_LEVELS);
  return level && { level, name: readText(value['name']), year: readYear(value['year']) };
}

function readLanguage(value: unknown): LanguageSkill | undefined {
  if (!isFields(value)) return undefined;
  const id = readText(value['id']);
  const level = readOneOf(value['level'], CEFR_LEVELS);
  if (!id || !level || !/^[a-z]{2}$/.test(id)) return undefined;
  return { id, level, native: value['native'] === true && level === 'C2' ? true : undefined };
}

/** Undefined where there is none: profiles of before have no such field. */
function readRecognitions(value: unknown): Recognition[] | undefined {
  const read = readList(value, readRecognition, ({ occupation }) => occupation);
  return read.length > 0 ? read : undefined;
}

function readRecognition(value: unknown): Recognition | undefined {
  if (!isFields(value)) return undefined;
  const occupation = readText(value['occupation']);
  return occupation ? { occupation, since: readYear(value['since']) } : undefined;
}

function readWishes(fields: Fields): Wishes {
  const readCircumstance = (value: unknown) => readOneOf(value, CIRCUMSTANCES);
  return {
    avoid: readList(fields['avoid'], readCircumstance, (one) => one),
    hoursPerWeek: readNumber(fields['hoursPerWeek'], 1, 60),
    distanceKm: readNumber(fields['distanceKm'], 0, 500),
    ownWords: readText(fields['ownWords']),
  };
}

function readYear(value: unknown): number | undefined {
  return Number.isInteger(value) ? readNumber(value, 1940, 2100) : undefined;
}
