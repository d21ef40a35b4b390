// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainDate } from '@opstap/kernel';
import type { Publication } from '@opstap/publication';
import { minimumWageOf } from '@opstap/server';
import { buildVacancyReader, readText, readVacancy, type VacancyReader } from '@opstap/vacancies';
import { ROOT } from './corpus.ts';

/** The day on which the texts were marked, for what depends on the law of a day. */
const MARKED_ON = plainDate('2026-11-29');

/** What a field holds, as texts that are equal when the fields are: one for a single value, more for a list. */
type Said = Readonly<Record<string, readonly string[]>>;
export type MarkedText = { id: string; half: 'dev' | 'test'; text: string; fields: MarkedFields };

type Marked<T> = T & { spans?: readonly (readonly [number, number])[] };
type MarkedFields = {
  occupation?: Marked<{ isco08: string }>;
  dutch?: Marked<{ value: string }>;
  otherLanguages?: readonly Marked<{ id: string; level?: string }>[];
  licences?: readonly Marked<{ id: string }>[];
  nlqf?: Marked<{ value: number }>;
  hoursPerWeek?: Marked<{ min: number; max: number }>;
  contract?: Marked<{ value: string }>;
  circumstances?: readonly Marked<{ value: string }>[];
  place?: Marked<{ municipality: string }>;
  wage?: Marked<{ min?: number; max?: number; per: string }>;
  viaAgency?: Marked<{ value: boolean }>;
  competences?: readonly Marked<{ id: string }>[];
  requirements?: readonly Marked<{ text: string; kind: string }>[];
  redFlags?: readonly string[];
};

/** Of what was read the share that is right, and of what stands there the share that was read. */
export type FieldFigures = { marked: number; read: number; right: number; precision: number; recall: number };

/** The marked texts of one half. Throws where they are not in this checkout. */
export function markedTexts(half: MarkedText['half']): MarkedText[] {
  const path = join(ROOT, 'reference/vacancy-texts', `${half}.jsonl`);
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as MarkedText);
}

/** Precision and recall per field over marked texts that do not come from the generator. */
export function measureExtraction(
  { pack, reference, taxonomy }: Publication,
  texts: readonly MarkedText[],
): Record<string, FieldFigures> {
  const reader = buildVacancyReader(reference, taxonomy);
  const minimumWage = minimumWageOf(pack);
  const counts = new Map<string, { marked: number; read: number; right: number }>();
  for (const { text, fields } of texts) {
    const [marked, read] = [saidByMarks(fields), saidByReader(reader, text, minimumWage)];
    for (const field of Object.keys(read)) {
      const count = counts.get(field) ?? { marked: 0, read: 0, right: 0 };
      counts.set(field, count);
      count.marked += marked[field]?.length ?? 0;
      count.read += read[field]?.length ?? 0;
      count.right += (read[field] ?? []).filter((value) =>
        (marked[field] ?? []).some((other) => isSame(field, value, other)),
      ).length;
    }
  }
  const share = (right: number, of: number) => (of === 0 ? 1 : Math.round((right / of) * 1000) / 1000);
  return Object.fromEntries(
    [...counts].map(([field, { marked, read, right }]) => [
      field,
      { marked, read, right, precision: share(right, read), recall: share(right, marked) },
    ]),
  );
}

function saidByMarks(fields: MarkedFields): Said {
  const {
    occupation,
    dutch,
    otherLanguages = [],
    licences = [],
    nlqf,
    hoursPerWeek,
    contract,
    circumstances = [],
    place,
    wage,
    viaAgency,
    competences = [],
    requirements = [],
    redFlags = [],
  } = fields;
  return {
    occupation: occupation ? [occupation.isco08] : [],
    competences: competences.map(({ id }) => id),
    dutch: dutch ? [dutch.value] : [],
    otherLanguages: otherLanguages.map(({ id }) => id),
    otherLanguagesWithLevel: otherLanguages.map(({ id, level }) => `${id} ${level ?? ''}`),
    licences: licences.map(({ id }) => id),
    nlqf: nlqf ? [String(nlqf.value)] : [],
    hoursPerWeek: hoursPerWeek ? [`${hoursPerWeek.min}-${hoursPerWeek.max}`] : [],
    contract: contract ? [contract.value] : [],
    circumstances: circumstances.map(({ value }) => value),
    place: place ? [place.municipality] : [],
    wage: wage ? [`${wage.min ?? ''}-${wage.max ?? ''} ${wage.per}`] : [],
    viaAgency: viaAgency ? [String(viaAgency.value)] : [],
    requirements: requirements.map(({ text }) => text),
    requirementsWithKind: requirements.map(({ text, kind }) => `${kind}: ${text}`),
    redFlags,
  };
}

/** As the first line is the title of a vacancy that has no fields of its own. */
function saidByReader(
  reader: VacancyReader,
  text: string,
  minimumWage: ReturnType<typeof minimumWageOf>,
): Said {
  const title =
    text
      .split('\n')
      .find((line) => line.trim() !== '')
      ?.slice(0, 160) ?? '';
  const read = readText(reader, title, text);
  const raw = { idAtSource: '1', title, description: text };
  const { vacancy } = readVacancy(reader, raw, { source: 'marked', today: MARKED_ON, minimumWage });
  const one = <T>(found: { value: T } | undefined, write: (value: T) => string) =>
    found ? [write(found.value)] : [];
  return {
    occupation: read.occupation ? [read.occupation.isco08] : [],
    competences: read.competences.map(({ value }) => value),
    dutch: one(read.dutch, String),
    otherLanguages: read.otherLanguages.map(({ value }) => value.id),
    otherLanguagesWithLevel: read.otherLanguages.map(({ value }) => `${value.id} ${value.level}`),
    licences: read.licences.map(({ value }) => value),
    nlqf: one(read.nlqf, String),
    hoursPerWeek: one(read.hoursPerWeek, ({ min, max }) => `${min}-${max}`),
    contract: one(read.contract, String),
    circumstances: read.circumstances.map(({ value }) => value),
    place: one(read.place, String),
    wage: one(read.wage, ({ min, max, per }) => `${min ?? ''}-${max ?? ''} ${per}`),
    // "No agency" is read too, and not marked.
    viaAgency: read.viaAgency?.value ? ['true'] : [],
    requirements: read.requirements.map(({ value }) => value.text),
    requirementsWithKind: read.requirements.map(({ value }) => `${value.kind}: ${value.text}`),
    redFlags: vacancy.redFlags,
  };
}

/** Requirements are pieces of text: two are the same when one holds most of the words of the other. */
function isSame(field: string, left: string, right: string): boolean {
  if (!field.startsWith('requirements')) return left === right;
  const [kindLeft, kindRight] = [left, right].map((text) =>
    field === 'requirements' ? '' : text.split(':')[0],
  );
  const [a, b] = [left, right].map((text) => new Set(text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []));
  if (!a || !b || kindLeft !== kindRight) return false;
  const both = [...a].filter((word) => b.has(word)).length;
  return both / Math.min(a.size, b.size) >= 0.75;
}
