// SPDX-License-Identifier: EUPL-1.2
import { euroCents } from '@opstap/kernel';
import type { RawVacancy, ReadRow } from '../raw-vacancy.ts';
import type { ContractKind, Wage } from '../vacancy.ts';
import { at, type Json, listOf, numberOf, present, rowReader, textOf } from './read-values.ts';

const CONTRACTS: Readonly<Record<string, ContractKind>> = {
  TEMPORARY: 'temporary',
  CONTRACTOR: 'self_employed',
  INTERN: 'internship',
  VOLUNTEER: 'volunteer',
  PER_DIEM: 'on_call',
};
const PERIODS: Readonly<Record<string, Wage['per']>> = { HOUR: 'hour', MONTH: 'month', YEAR: 'year' };

/** The objects of type JobPosting in a JSON-LD document: one, a list, or a graph. */
export function jobPostingsIn(document: Json): Json[] {
  return listOf(document).flatMap((item) => {
    const types = listOf(at(item, '@type')).map((type) =>
      textOf(type)?.replace(/^(https?:\/\/schema\.org\/|schema:)/, ''),
    );
    if (types.includes('JobPosting')) return [item];
    const inside = [at(item, '@graph'), at(item, 'itemListElement'), at(item, 'item')];
    return inside.flatMap((list) => (list === undefined ? [] : jobPostingsIn(list)));
  });
}

/** A JobPosting of schema.org. */
export function readJobPosting(posting: Json): ReadRow {
  const reader = rowReader();
  const url = textOf(at(posting, 'url')) ?? textOf(at(posting, '@id'));
  const identifier = at(posting, 'identifier');
  const place = at(posting, 'jobLocation');
  const address = at(place, 'address') ?? place;
  const country = at(address, 'addressCountry');
  reader.abroad('jobLocation.address.addressCountry', textOf(country) ?? textOf(at(country, 'name')));
  const [lat, lon] = ['latitude', 'longitude'].map((name) =>
    numberOf(at(place, 'geo', name) ?? at(place, name)),
  );
  const raw: RawVacancy = {
    idAtSource: reader.required('identifier', at(identifier, 'value') ?? textOf(identifier) ?? url),
    title: reader.required('title', at(posting, 'title') ?? at(posting, 'name')),
    description: [
      at(posting, 'description'),
      at(posting, 'qualifications'),
      at(posting, 'responsibilities'),
      at(posting, 'skills'),
    ]
      .filter((part) => typeof part === 'string')
      .map(reader.description)
      .filter(
        (part, index, all) => part !== '' && !all.slice(0, index).some((before) => before.includes(part)),
      )
      .join('\n\n'),
    ...present({
      employer:
        textOf(at(posting, 'hiringOrganization', 'name')) ?? textOf(at(posting, 'hiringOrganization')),
      url: url && /^https?:/.test(url) ? url : undefined,
      howToApply:
        textOf(at(posting, 'applicationContact', 'email')) ??
        textOf(at(posting, 'applicationContact', 'url')),
      publishedOn: reader.day('datePosted', at(posting, 'datePosted')),
      validThrough: reader.day('validThrough', at(posting, 'validThrough')),
      place: textOf(at(address, 'addressLocality')) ?? textOf(address) ?? textOf(at(place, 'name')),
      coordinates: lat !== undefined && lon !== undefined ? { lat, lon } : undefined,
      isco08: iscoOf(at(posting, 'occupationalCategory')),
      contract: listOf(at(posting, 'employmentType'))
        .map((type) => CONTRACTS[textOf(type)?.toUpperCase() ?? ''])
        .find(Boolean),
      wage: wageOf(at(posting, 'baseSalary')),
    }),
  };
  return reader.faults.length > 0 ? { faults: reader.faults } : { raw, faults: [] };
}

/** Only where the code says of itself that it is ISCO-08: other lists have four digits too. */
function iscoOf(category: Json): string | undefined {
  for (const one of listOf(category)) {
    const list = `${textOf(at(one, 'inCodeSet', 'name')) ?? ''} ${textOf(at(one, 'inCodeSet')) ?? ''}`;
    const code =
      textOf(at(one, 'codeValue')) ??
      (/isco/i.test(textOf(one) ?? '') ? /\b\d{4}\b/.exec(textOf(one) ?? '')?.[0] : undefined);
    if (code && /^\d{4}$/.test(code) && (/isco/i.test(list) || typeof one === 'string')) return code;
  }
  return undefined;
}

function wageOf(salary: Json): Wage | undefined {
  const value = at(salary, 'value');
  const currency = textOf(at(salary, 'currency'));
  const per = PERIODS[(textOf(at(value, 'unitText')) ?? textOf(at(salary, 'unitText')) ?? '').toUpperCase()];
  const single = numberOf(at(value, 'value')) ?? numberOf(value);
  const [min, max] = [numberOf(at(value, 'minValue')) ?? single, numberOf(at(value, 'maxValue')) ?? single];
  if (!per || (currency && currency !== 'EUR') || (!min && !max)) return undefined;
  const cents = (euros: number | undefined) => (euros ? euroCents(Math.round(euros * 100)) : undefined);
  return { per, ...present({ min: cents(min), max: cents(max) }) };
}
