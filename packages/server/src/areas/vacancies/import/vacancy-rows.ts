// SPDX-License-Identifier: EUPL-1.2
import { refusal } from '@opstap/contract';
import {
  type CsvMapping,
  jobPostingsIn,
  jsonLdIn,
  mappingFaults,
  ownMapping,
  positionOpenings,
  type ReadRow,
  readCsvVacancy,
  readJobPosting,
  readPositionOpening,
  readVumVacancy,
  vumVacanciesIn,
} from '@opstap/vacancies';
import { JSONParser } from '@streamparser/json';
import { csvRows } from '../../../import/csv-rows.ts';
import type { SourceFile } from '../../../import/source-files.ts';
import type { VacancyFormat } from './vacancy-formats.ts';

/** `row` as its file counts: lines, elements of a list, rows of a spreadsheet. */
export type PlacedRow = ReadRow & { row: number };

const BY_NAME: readonly (readonly [RegExp, VacancyFormat | 'json'])[] = [
  [/\.(jsonl|ndjson|json|jsonld)$/i, 'json'],
  [/\.html?$/i, 'html'],
  [/\.xml$/i, 'hr-open'],
  [/\.(csv|tsv)$/i, 'csv'],
];

/** Reads a file by its format; absent: by its name, and JSON by what it holds. Undefined: not a file of vacancies. */
export function vacancyRows(
  file: SourceFile,
  chunks: AsyncIterable<Uint8Array>,
  options: { format?: VacancyFormat; mapping?: CsvMapping },
): AsyncGenerator<PlacedRow> | undefined {
  const format = options.format ?? BY_NAME.find(([name]) => name.test(file.name))?.[1];
  switch (format) {
    case 'csv':
      return csvVacancies(file, chunks, options.mapping);
    case 'html':
      return htmlVacancies(chunks);
    case 'hr-open':
      return xmlVacancies(chunks);
    case 'json':
    case 'job-posting':
    case 'vum': {
      const read = format === 'json' ? readEither : format === 'vum' ? readVum : readPostings;
      return /\.(jsonl|ndjson)$/i.test(file.name) ? lineVacancies(chunks, read) : jsonVacancies(chunks, read);
    }
    default:
      return undefined;
  }
}

type ReadDocument = (value: unknown) => ReadRow[];
const NOTHING: ReadRow = { faults: [{ field: '', code: 'row-no-vacancy' }] };
const NOT_JSON: ReadRow = { faults: [{ field: '', code: 'row-not-json' }] };
const orNothing = (rows: ReadRow[]) => (rows.length > 0 ? rows : [NOTHING]);
const readPostings: ReadDocument = (value) => orNothing(jobPostingsIn(value).map(readJobPosting));
const readVum: ReadDocument = (value) => orNothing(vumVacanciesIn(value).map(readVumVacancy));
const readEither: ReadDocument = (value) => {
  const postings = jobPostingsIn(value);
  if (postings.length > 0) return postings.map(readJobPosting);
  const isVum = vumVacanciesIn(value).some(
    (one) =>
      typeof one === 'object' &&
      one !== null &&
      ('naamVacature' in one || 'idVacature' in one || 'vumID' in one),
  );
  return isVum ? readVum(value) : [NOTHING];
};

async function* textOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

/** One JSON document a line; a broken line is told, and the next is read. */
async function* lineVacancies(
  chunks: AsyncIterable<Uint8Array>,
  read: ReadDocument,
): AsyncGenerator<PlacedRow> {
  let rest = '';
  let row = 0;
  const rowsOf = function* (line: string): Generator<PlacedRow> {
    row++;
    if (line.trim() === '') return;
    for (const found of parsed(line, read)) yield { ...found, row };
  };
  for await (const text of textOf(chunks)) {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield* rowsOf(line);
  }
  if (rest !== '') yield* rowsOf(rest);
}

function parsed(text: string, read: ReadDocument): ReadRow[] {
  try {
    return read(JSON.parse(text));
  } catch {
    return [NOT_JSON];
  }
}

/** Lists in which a document may hold its vacancies. */
const LISTS = ['matches', 'vacatures', '@graph', 'itemListElement'];

/** One document: a list, or an object with a list, is read element by element; another object as a whole. */
async function* jsonVacancies(
  chunks: AsyncIterable<Uint8Array>,
  read: ReadDocument,
): AsyncGenerator<PlacedRow> {
  const found: unknown[] = [];
  let whole: unknown;
  let hasWhole = false;
  let parser: JSONParser | undefined;
  let row = 0;
  let isBroken = false;
  const take = function* (): Generator<PlacedRow> {
    for (const value of found.splice(0)) for (const one of read(value)) yield { ...one, row: ++row };
  };
  for await (const text of textOf(chunks)) {
    if (parser === undefined) {
      const first = text.trimStart()[0];
      if (first === undefined) continue;
      const lists = first === '[' ? ['$.*'] : [...LISTS.map((name) => `$.${name}.*`), '$'];
      parser = new JSONParser({ paths: lists, keepStack: false });
      parser.onValue = ({ value, stack }) => {
        if (stack.length > 0) return void found.push(value);
        whole = value;
        hasWhole = true;
      };
      parser.onError = () => {
        isBroken = true;
      };
    }
    try {
      parser.write(text);
    } catch {
      isBroken = true;
    }
    yield* take();
    if (isBroken) break;
  }
  const isOpen = parser !== undefined && !parser.isEnded;
  if (isBroken || isOpen) yield { ...NOT_JSON, row: row + 1 };
  else if (row === 0 && hasWhole) for (const one of read(whole)) yield { ...one, row: ++row };
  else if (row === 0) yield { ...NOTHING, row: 1 };
}

async function* htmlVacancies(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<PlacedRow> {
  let html = '';
  for await (const text of textOf(chunks)) html += text;
  const rows = jsonLdIn(html).flatMap((script) =>
    parsed(script, (value) => jobPostingsIn(value).map(readJobPosting)),
  );
  for (const [at, one] of orNothing(rows).entries()) yield { ...one, row: at + 1 };
}

async function* xmlVacancies(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<PlacedRow> {
  const found: unknown[] = [];
  let row = 0;
  const openings = positionOpenings((opening) => found.push(opening));
  const take = function* (): Generator<PlacedRow> {
    for (const opening of found.splice(0)) yield { ...readPositionOpening(opening), row: ++row };
  };
  for await (const text of textOf(chunks)) {
    openings.write(text);
    yield* take();
  }
  openings.end();
  yield* take();
  if (row === 0) yield { ...NOTHING, row: 1 };
}

/** @throws AppError `vacancy-mapping-wrong` for a column that the file does not have. */
async function* csvVacancies(
  file: SourceFile,
  chunks: AsyncIterable<Uint8Array>,
  given: CsvMapping | undefined,
): AsyncGenerator<PlacedRow> {
  let columns: string[] | undefined;
  let mapping: CsvMapping = { columns: {} };
  for await (const { row, fields, hasBrokenQuotes } of csvRows(
    chunks,
    given?.delimiter ?? (/\.tsv$/i.test(file.name) ? '\t' : ','),
  )) {
    if (columns === undefined) {
      columns = fields.map((field) => field.trim());
      mapping = given ?? ownMapping(columns);
      refuseWrongMapping(file, columns, mapping);
      continue;
    }
    const data = { found: fields.length, expected: columns.length };
    if (hasBrokenQuotes || fields.length !== columns.length) {
      yield { row, faults: [{ field: '', code: hasBrokenQuotes ? 'row-quotes' : 'row-fields', data }] };
      continue;
    }
    yield {
      row,
      ...readCsvVacancy(Object.fromEntries(columns.map((column, at) => [column, fields[at] ?? ''])), mapping),
    };
  }
}

function refuseWrongMapping(file: SourceFile, header: readonly string[], mapping: CsvMapping): void {
  const missing = Object.values(mapping.columns).filter((column) => !header.includes(column));
  const faults = [
    ...mappingFaults(mapping),
    ...(missing.length > 0
      ? [{ field: file.path, code: 'columns-missing', data: { columns: missing.join(', ') } }]
      : []),
  ];
  if (faults.length > 0) throw refusal('vacancy-mapping-wrong', { path: file.path }, faults);
}
