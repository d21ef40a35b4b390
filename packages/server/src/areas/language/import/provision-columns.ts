// SPDX-License-Identifier: EUPL-1.2
import { foldText } from '@opstap/taxonomy';

/** The fields of a course, each with the names that a column may have: English, Dutch. Case, accents and signs do not matter. */
export const PROVISION_COLUMNS = {
  id: ['id', 'code', 'nummer'],
  name: ['name', 'naam', 'cursus'],
  provider: ['provider', 'aanbieder', 'school'],
  kind: ['kind', 'soort'],
  level_from: ['level_from', 'niveau_van', 'van_niveau'],
  level_to: ['level_to', 'niveau_tot', 'naar_niveau'],
  hours: ['hours', 'lesuren', 'uren'],
  hours_a_week: ['hours_a_week', 'uren_per_week'],
  municipality: ['municipality', 'gemeente'],
  region: ['region', 'regio', 'arbeidsmarktregio'],
  place: ['place', 'plaats', 'adres', 'locatie'],
  online: ['online'],
  evening: ['evening', 'avond'],
  childcare: ['childcare', 'kinderopvang', 'kinderoppas'],
  cost: ['cost', 'kosten', 'prijs'],
  free_places: ['free_places', 'vrije_plekken', 'vrije_plaatsen'],
  waiting_weeks: ['waiting_weeks', 'wachttijd_weken'],
  starts_on: ['starts_on', 'start', 'startdatum'],
  url: ['url', 'website'],
  contact: ['contact', 'telefoon', 'email'],
  as_of: ['as_of', 'peildatum'],
} as const;
export type ProvisionField = keyof typeof PROVISION_COLUMNS;
// Object.keys gives string; the keys are exactly the fields.
export const PROVISION_FIELDS = Object.keys(PROVISION_COLUMNS) as ProvisionField[];

/** Without these a course cannot be read. */
export const REQUIRED_FIELDS = ['id', 'name', 'provider', 'kind', 'level_from', 'level_to'] as const;

/** Names of columns of one's own: `{ "Naam cursus": "name" }`. */
export type ColumnMap = Readonly<Record<string, string>>;

export function isProvisionField(name: string): name is ProvisionField {
  return name in PROVISION_COLUMNS;
}

/** The field of a column; undefined for one that is not read. */
export function fieldOf(column: string, map: ColumnMap): ProvisionField | undefined {
  const own = Object.entries(map).find(([name]) => foldText(name) === foldText(column))?.[1];
  if (own !== undefined) return isProvisionField(own) ? own : undefined;
  return PROVISION_FIELDS.find((field) =>
    PROVISION_COLUMNS[field].some((name) => foldText(name) === foldText(column)),
  );
}
