// SPDX-License-Identifier: EUPL-1.2
import type { FaultCode } from '@opstap/contract';
import { CEFR_LEVELS, type FieldFault, isPlainDate, parseEuro } from '@opstap/kernel';
import { findMunicipality, foldText, LEARNING_WAYS, type Municipality, type Region } from '@opstap/taxonomy';
import type { Provision } from '../provision.ts';
import { type ProvisionField, REQUIRED_FIELDS } from './provision-columns.ts';

export type Cells = Partial<Record<ProvisionField, string>>;
export type Places = { municipalities: readonly Municipality[]; regions: readonly Region[] };

const LONGEST = 300;
/** More is a mistake, and would not fit in the column. */
const MOST_CENTS = 10_000_000;
const YES = ['ja', 'yes', 'true', '1', 'x', 'так', 'да'];
const NO = ['nee', 'no', 'false', '0', 'ні', 'нет'];
const FREE = ['gratis', 'free', 'безкоштовно', 'бесплатно'];

type Fault = FieldFault & { code: FaultCode };

/** One course from the cells of a row, or everything that is wrong with it. An empty cell is "not known". */
export function readProvision(cells: Cells, places: Places): Provision | Fault[] {
  const faults: Fault[] = [];
  const wrong = (field: ProvisionField, code: FaultCode, data?: FieldFault['data']) => {
    faults.push({ field, code, ...(data && { data }) });
    return null;
  };
  const text = (field: ProvisionField) => {
    const value = cells[field]?.trim() ?? '';
    if (value.length > LONGEST) wrong(field, 'field-too-long', { limit: LONGEST });
    // PostgreSQL keeps no text with this sign.
    if (value.includes('\0')) wrong(field, 'field-format');
    return value === '' ? null : value;
  };
  const oneOf = <T extends string>(field: ProvisionField, values: readonly T[], read = text(field)) => {
    const found = values.find((value) => value.toLowerCase() === read?.toLowerCase());
    if (read !== null && !found) wrong(field, 'field-value', { values: values.join(', ') });
    return found ?? null;
  };
  const number = (field: ProvisionField, limit: number, read = text(field)) => {
    if (read === null) return null;
    const value = Number(read.replace(',', '.'));
    if (!Number.isFinite(value) || value < 0) return wrong(field, 'field-type', { expected: '0, 1, 2, …' });
    return value > limit ? wrong(field, 'field-range', { limit }) : value;
  };
  const whole = (field: ProvisionField, limit: number) => {
    const value = number(field, limit);
    return value === null || Number.isInteger(value)
      ? value
      : wrong(field, 'field-type', { expected: '0, 1, 2, …' });
  };
  const yesNo = (field: ProvisionField) => {
    const read = text(field);
    if (read === null) return null;
    if (YES.includes(read.toLowerCase())) return true;
    if (NO.includes(read.toLowerCase())) return false;
    return wrong(field, 'field-value', { values: 'ja, nee' });
  };
  const date = (field: ProvisionField) => {
    const read = text(field);
    return read === null || isPlainDate(read) ? read : wrong(field, 'field-date');
  };

  for (const field of REQUIRED_FIELDS) if (!cells[field]?.trim()) wrong(field, 'field-required');
  const [from, to] = [oneOf('level_from', CEFR_LEVELS), oneOf('level_to', CEFR_LEVELS)];
  if (from && to && from >= to) wrong('level_to', 'field-invalid');
  const hoursAWeek = number('hours_a_week', 60);
  const online = yesNo('online') ?? false;
  const place = placeOf(text('municipality'), text('region'), places, wrong);
  if (!online && !place.region && faults.every(({ field }) => field !== 'municipality' && field !== 'region'))
    wrong('municipality', 'field-required');
  const provision = {
    id: text('id') ?? '',
    name: text('name') ?? '',
    provider: text('provider') ?? '',
    kind: oneOf('kind', LEARNING_WAYS) ?? 'formal_course',
    level_from: from ?? 'A0',
    level_to: to ?? 'A1',
    hours: whole('hours', 2_000),
    minutes_a_week: hoursAWeek === null ? null : Math.round(hoursAWeek * 60),
    ...place,
    place: text('place'),
    online,
    evening: yesNo('evening'),
    childcare: yesNo('childcare'),
    cost_cents: cost(text('cost'), wrong),
    free_places: whole('free_places', 10_000),
    waiting_weeks: whole('waiting_weeks', 520),
    starts_on: date('starts_on'),
    url: webAddress(text('url'), wrong),
    contact: text('contact'),
    as_of: date('as_of'),
  };
  return faults.length > 0 ? faults : provision;
}

type Wrong = (field: ProvisionField, code: FaultCode) => null;

/** A municipality says its region; a region alone is good for a course that several municipalities share. */
function placeOf(
  municipality: string | null,
  region: string | null,
  { municipalities, regions }: Places,
  wrong: Wrong,
): { municipality: string | null; region: string | null } {
  const town = municipality === null ? undefined : findMunicipality(municipalities, municipality);
  if (municipality !== null && !town) wrong('municipality', 'fact-municipality');
  const found =
    region === null
      ? undefined
      : regions.find(({ code, name }) => [code, name].some((known) => foldText(known) === foldText(region)));
  if (region !== null && !found) wrong('region', 'id-unknown');
  if (town && found && town.region !== found.code) wrong('region', 'field-invalid');
  return { municipality: town?.code ?? null, region: town?.region ?? found?.code ?? null };
}

function cost(read: string | null, wrong: Wrong): number | null {
  if (read === null) return null;
  if (FREE.includes(read.toLowerCase())) return 0;
  const cents = parseEuro(read);
  return cents !== undefined && cents <= MOST_CENTS ? cents : wrong('cost', 'field-format');
}

function webAddress(read: string | null, wrong: Wrong): string | null {
  if (read === null) return null;
  const isWeb = URL.canParse(read) && /^https?:$/.test(new URL(read).protocol);
  return isWeb ? read : wrong('url', 'field-format');
}
