// SPDX-License-Identifier: EUPL-1.2
import { type FieldFault, isCefrLevel, parseEuro } from '@opstap/kernel';
import type { RawVacancy, ReadRow } from '../raw-vacancy.ts';
import { CONTRACT_KINDS, type Wage } from '../vacancy.ts';
import { numberOf, present, rowReader, textOf } from './read-values.ts';

/** The fields of a vacancy that a column can hold. */
export const CSV_FIELDS = [
  'id',
  'title',
  'description',
  'employer',
  'agency',
  'url',
  'howToApply',
  'publishedOn',
  'validThrough',
  'place',
  'country',
  'latitude',
  'longitude',
  'isco08',
  'competences',
  'dutch',
  'nlqf',
  'hoursMin',
  'hoursMax',
  'contract',
  'wageMin',
  'wageMax',
  'wagePer',
] as const;
export type CsvField = (typeof CSV_FIELDS)[number];

/** Which column holds which field, and how the file is written. */
export type CsvMapping = { columns: Readonly<Partial<Record<CsvField, string>>>; delimiter?: string };

/** What is wrong with a mapping that somebody wrote. */
export function mappingFaults(given: unknown): FieldFault[] {
  const columns =
    typeof given === 'object' && given !== null && 'columns' in given ? given.columns : undefined;
  if (typeof columns !== 'object' || columns === null) return [{ field: 'columns', code: 'field-required' }];
  const faults = Object.entries(columns).flatMap(([field, column]): FieldFault[] => {
    if (!CSV_FIELDS.some((known) => known === field))
      return [{ field: `columns.${field}`, code: 'field-unknown' }];
    return typeof column === 'string'
      ? []
      : [{ field: `columns.${field}`, code: 'field-type', data: { expected: 'string' } }];
  });
  const missing = ['id', 'title'].filter((field) => !(field in columns));
  return [...faults, ...missing.map((field) => ({ field: `columns.${field}`, code: 'field-required' }))];
}

/** Columns that have the names of our fields need no mapping. */
export function ownMapping(header: readonly string[]): CsvMapping {
  return {
    columns: Object.fromEntries(
      CSV_FIELDS.filter((field) => header.includes(field)).map((field) => [field, field]),
    ),
  };
}

/** One row of comma-separated values, by the names of its columns. */
export function readCsvVacancy(cells: Readonly<Record<string, string>>, { columns }: CsvMapping): ReadRow {
  const reader = rowReader();
  const cell = (field: CsvField) => textOf(cells[columns[field] ?? '']);
  const column = (field: CsvField) => columns[field] ?? field;
  reader.abroad(column('country'), cell('country'));
  const number = (field: CsvField, least: number, most: number) => {
    const text = cell(field);
    if (text === undefined) return undefined;
    const value = numberOf(text);
    if (value !== undefined && value >= least && value <= most) return value;
    reader.faults.push({
      field: column(field),
      code: value === undefined ? 'field-type' : 'field-range',
      data: { expected: 'number', limit: most },
    });
    return undefined;
  };
  const chosen = <T extends string>(field: CsvField, values: readonly T[]) => {
    const text = cell(field);
    const value = values.find((known) => known === text);
    if (text !== undefined && value === undefined)
      reader.faults.push({ field: column(field), code: 'field-value', data: { values: values.join(', ') } });
    return value;
  };
  const amount = (field: CsvField) => {
    const text = cell(field);
    const cents = text === undefined ? undefined : parseEuro(text);
    if (text !== undefined && cents === undefined)
      reader.faults.push({ field: column(field), code: 'field-format' });
    return cents;
  };
  const [lat, lon] = [number('latitude', -90, 90), number('longitude', -180, 180)];
  const [hoursMin, hoursMax] = [number('hoursMin', 0, 60), number('hoursMax', 0, 60)];
  const dutch = cell('dutch')?.toUpperCase();
  if (dutch !== undefined && !isCefrLevel(dutch))
    reader.faults.push({ field: column('dutch'), code: 'field-value', data: { values: 'A0 … C2' } });
  const wage = {
    min: amount('wageMin'),
    max: amount('wageMax'),
    per: chosen('wagePer', ['hour', 'month', 'year'] satisfies Wage['per'][]),
  };
  const raw: RawVacancy = {
    idAtSource: reader.required(column('id'), cell('id')),
    title: reader.required(column('title'), cell('title')),
    description: reader.description(cell('description')),
    ...present({
      employer: cell('employer'),
      viaAgency: cell('agency') === undefined ? undefined : /^(1|ja|yes|true)$/i.test(cell('agency') ?? ''),
      url: cell('url'),
      howToApply: cell('howToApply'),
      publishedOn: reader.day(column('publishedOn'), cell('publishedOn')),
      validThrough: reader.day(column('validThrough'), cell('validThrough')),
      place: cell('place'),
      coordinates: lat !== undefined && lon !== undefined ? { lat, lon } : undefined,
      isco08: cell('isco08'),
      competences: cell('competences')
        ?.split(/[;|]/)
        .map((id) => id.trim())
        .filter(Boolean),
      dutch: isCefrLevel(dutch) ? dutch : undefined,
      nlqf: number('nlqf', 1, 8),
      hoursPerWeek:
        hoursMin !== undefined || hoursMax !== undefined
          ? { min: hoursMin ?? hoursMax ?? 0, max: hoursMax ?? hoursMin ?? 0 }
          : undefined,
      contract: chosen('contract', CONTRACT_KINDS),
      wage:
        wage.per && (wage.min || wage.max)
          ? { per: wage.per, ...present({ min: wage.min, max: wage.max }) }
          : undefined,
    }),
  };
  return reader.faults.length > 0 ? { faults: reader.faults } : { raw, faults: [] };
}
