// SPDX-License-Identifier: EUPL-1.2
import { euroCents } from '@opstap/kernel';
import { Parser } from 'htmlparser2';
import type { RawVacancy, ReadRow } from '../raw-vacancy.ts';
import type { ContractKind, Wage } from '../vacancy.ts';
import { at, type Json, numberOf, present, rowReader, textOf } from './read-values.ts';

const CONTRACTS: Readonly<Record<string, ContractKind>> = {
  DirectHire: 'permanent',
  Temporary: 'temporary',
  TemporaryToHire: 'temporary',
  Seasonal: 'temporary',
  Contract: 'temporary',
  Internship: 'internship',
  Apprenticeship: 'internship',
  OnCall: 'on_call',
  SelfEmployed: 'self_employed',
  Volunteer: 'volunteer',
};
const PERIODS: Readonly<Record<string, Wage['per']>> = {
  hour: 'hour',
  hourly: 'hour',
  month: 'month',
  monthly: 'month',
  year: 'year',
  yearly: 'year',
  annually: 'year',
};

/**
 * Takes XML piece by piece and gives each PositionOpening as an object: elements by their local names, each a list; text under `$`.
 * Whatever namespace prefix a feed uses means nothing here.
 */
export function positionOpenings(onOpening: (opening: Json) => void): {
  write(part: string): void;
  end(): void;
} {
  type Element = Record<string, unknown>;
  const open: { name: string; element: Element; text: string }[] = [];
  const parser = new Parser(
    {
      onopentag(qualified) {
        const name = localName(qualified);
        if (open.length > 0 || name === 'PositionOpening') open.push({ name, element: {}, text: '' });
      },
      ontext(part) {
        const current = open.at(-1);
        if (current) current.text += part;
      },
      onclosetag() {
        const done = open.pop();
        if (!done) return;
        const value = Object.keys(done.element).length > 0 ? done.element : done.text.trim();
        const parent = open.at(-1)?.element;
        if (!parent) return onOpening(value);
        const others = parent[done.name];
        parent[done.name] = Array.isArray(others) ? [...others, value] : [value];
      },
    },
    { xmlMode: true },
  );
  return { write: (part) => parser.write(part), end: () => parser.end() };
}

const localName = (qualified: string) => qualified.slice(qualified.indexOf(':') + 1);

/** A PositionOpening of HR-Open (HR-XML 3), by its published schema. Not tried on a real Dutch feed. */
export function readPositionOpening(opening: Json): ReadRow {
  const reader = rowReader();
  const profile = at(opening, 'PositionProfile') ?? opening;
  const address = at(profile, 'PositionLocation', 'Address');
  reader.abroad('CountryCode', textOf(at(address, 'CountryCode')));
  const organization = at(profile, 'PositionOrganization');
  const raw: RawVacancy = {
    idAtSource: reader.required('DocumentID', at(opening, 'DocumentID') ?? at(profile, 'PositionID')),
    title: reader.required('PositionTitle', at(profile, 'PositionTitle')),
    description: reader.description(at(profile, 'PositionFormattedDescription', 'Content')),
    ...present({
      employer:
        textOf(at(organization, 'OrganizationIdentifiers', 'OrganizationName')) ??
        textOf(at(organization, 'OrganizationName')),
      url: webAddressOf(
        textOf(at(profile, 'PostingInstruction', 'ApplicationMethod', 'Communication', 'URI')),
      ),
      howToApply: textOf(at(profile, 'PostingInstruction', 'ApplicationMethod', 'Instructions')),
      publishedOn: reader.day(
        'StartDate',
        at(profile, 'PostingInstruction', 'PostingPeriod', 'StartDate', 'FormattedDateTime'),
      ),
      validThrough: reader.day('ApplicationCloseDate', at(profile, 'ApplicationCloseDate')),
      place: textOf(at(address, 'CityName')) ?? textOf(at(profile, 'PositionLocation', 'LocationName')),
      isco08: /^\d{4}$/.exec(textOf(at(profile, 'JobCategoryCode')) ?? '')?.[0],
      contract: CONTRACTS[textOf(at(profile, 'PositionOfferingTypeCode')) ?? ''],
      wage: wageOf(at(profile, 'OfferedRemunerationPackage', 'RemunerationRange')),
    }),
  };
  return reader.faults.length > 0 ? { faults: reader.faults } : { raw, faults: [] };
}

const webAddressOf = (text: string | undefined) => (text && /^https?:/.test(text) ? text : undefined);

function wageOf(range: Json): Wage | undefined {
  const per =
    PERIODS[(textOf(at(range, 'RateIntervalCode')) ?? textOf(at(range, 'IntervalCode')) ?? '').toLowerCase()];
  const [min, max] = ['MinimumAmount', 'MaximumAmount'].map((name) => numberOf(at(range, name)));
  if (!per || (!min && !max)) return undefined;
  const cents = (euros: number | undefined) => (euros ? euroCents(Math.round(euros * 100)) : undefined);
  return { per, ...present({ min: cents(min), max: cents(max) }) };
}
