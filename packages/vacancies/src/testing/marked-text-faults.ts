// SPDX-License-Identifier: EUPL-1.2
import { isCefrLevel } from '@opstap/kernel';
import { CIRCUMSTANCES } from '@opstap/taxonomy';
import { CONTRACT_KINDS, RED_FLAGS } from '../vacancy.ts';
import type { Marked, MarkedFields, MarkedText } from './marked-texts.ts';

/** Everything that a mark may point to. */
export type KnownIds = {
  unitGroups: ReadonlySet<string>;
  competences: ReadonlySet<string>;
  spokenLanguages: ReadonlySet<string>;
  licences: ReadonlySet<string>;
  municipalities: ReadonlySet<string>;
};

const FIELDS: Record<keyof MarkedFields, true> = {
  occupation: true,
  dutch: true,
  otherLanguages: true,
  licences: true,
  nlqf: true,
  hoursPerWeek: true,
  contract: true,
  circumstances: true,
  place: true,
  wage: true,
  viaAgency: true,
  competences: true,
  requirements: true,
  redFlags: true,
};

/** What is wrong with the marks of a text, each as `<id> <field>: <what>`; none when all is well. */
export function faultsOf({ id, half, text, fields }: MarkedText, known: KnownIds): string[] {
  const faults: string[] = [];
  const expect = (holds: boolean, field: string, what: string) => {
    if (!holds) faults.push(`${id} ${field}: ${what}`);
  };
  const oneOf = (names: ReadonlySet<string> | readonly string[], field: string, name: unknown) =>
    expect(new Set<unknown>(names).has(name), field, `does not know ${String(name)}`);

  expect(half === 'dev' || half === 'test', 'half', 'is neither dev nor test');
  expect(text.trim() === text && text !== '', 'text', 'is empty or not trimmed');
  for (const field of Object.keys(fields)) expect(Object.hasOwn(FIELDS, field), field, 'is no field');
  for (const [field, mark] of marksOf(fields)) {
    for (const fault of spanFaults(text, mark)) faults.push(`${id} ${field}: ${fault}`);
  }
  if (fields.occupation) oneOf(known.unitGroups, 'occupation', fields.occupation.isco08);
  if (fields.dutch) expect(isCefrLevel(fields.dutch.value), 'dutch', 'is no level');
  for (const language of fields.otherLanguages ?? []) {
    oneOf(known.spokenLanguages, 'otherLanguages', language.id);
    expect(language.id !== 'nl', 'otherLanguages', 'Dutch has a field of its own');
    expect(isCefrLevel(language.level), 'otherLanguages', 'is no level');
  }
  for (const licence of fields.licences ?? []) oneOf(known.licences, 'licences', licence.id);
  if (fields.nlqf) oneOf(['1', '2', '3', '4', '5', '6', '7', '8'], 'nlqf', String(fields.nlqf.value));
  if (fields.contract) oneOf(CONTRACT_KINDS, 'contract', fields.contract.value);
  for (const { value } of fields.circumstances ?? []) oneOf(CIRCUMSTANCES, 'circumstances', value);
  if (fields.place) oneOf(known.municipalities, 'place', fields.place.municipality);
  for (const competence of fields.competences ?? []) oneOf(known.competences, 'competences', competence.id);
  for (const requirement of fields.requirements ?? []) {
    oneOf(['needed', 'habit'], 'requirements', requirement.kind);
    const marked = requirement.spans.some(([from, to]) => text.slice(from, to) === requirement.text);
    expect(marked, 'requirements', `"${requirement.text}" is not what its span marks`);
  }
  for (const flag of fields.redFlags ?? []) oneOf(RED_FLAGS, 'redFlags', flag);
  const { hoursPerWeek: hours, wage } = fields;
  if (hours) {
    expect(
      0 <= hours.min && hours.min <= hours.max && hours.max <= 84,
      'hoursPerWeek',
      'has no possible range',
    );
  }
  if (wage) {
    oneOf(['hour', 'month', 'year'], 'wage', wage.per);
    const { min = wage.max ?? Number.NaN, max = min } = wage;
    expect(
      Number.isInteger(min) && Number.isInteger(max) && 0 < min && min <= max,
      'wage',
      'has no possible range',
    );
  }
  return faults;
}

/** Every mark of a text with the name of its field. Red flags are about the text as a whole and have no words. */
function marksOf({ redFlags: _, ...fields }: MarkedFields): [string, Marked][] {
  return Object.entries(fields).flatMap(([field, marks]) =>
    [marks].flat().map((mark): [string, Marked] => [field, mark]),
  );
}

function spanFaults(text: string, { spans }: Marked): string[] {
  if (!spans?.length) return ['has no span'];
  return spans.flatMap(([from, to]) => {
    if (!(Number.isInteger(from) && Number.isInteger(to) && 0 <= from && from < to && to <= text.length)) {
      return [`[${from}, ${to}) lies outside the text`];
    }
    const words = text.slice(from, to);
    return words === words.trim() ? [] : [`"${words}" begins or ends in white space`];
  });
}
