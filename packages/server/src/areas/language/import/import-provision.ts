// SPDX-License-Identifier: EUPL-1.2
import { refusal } from '@opstap/contract';
import type { FieldFault } from '@opstap/kernel';
import { csvRows } from '../../../import/csv-rows.ts';
import { jsonRows } from '../../../import/json-rows.ts';
import { type FaultList, faultList, type RowFault } from '../../../import/row-fault.ts';
import { openSource, readChunks, type SourceFile } from '../../../import/source-files.ts';
import type { Progress } from '../../../storage/backup.ts';
import type { Provision, ProvisionSink } from '../provision.ts';
import {
  type ColumnMap,
  fieldOf,
  isProvisionField,
  PROVISION_FIELDS,
  REQUIRED_FIELDS,
} from './provision-columns.ts';
import { type Cells, type Places, readProvision } from './read-provision.ts';

/** Rows in one transaction. */
const AT_ONCE = 500;

export type ProvisionImportOptions = {
  source: string;
  places: Places;
  /** Names of columns of one's own. */
  columns?: ColumnMap;
  /** Courses that the file does not name stay. */
  keepOthers?: boolean;
  synthetic?: true;
  onProgress?: Progress;
};

export type ProvisionImportReport = {
  source: string;
  /** Rows of the file. */
  rows: number;
  /** New or different. 0: all of it was there. */
  changed: number;
  /** Courses of this source that the file no longer names. Only when every row could be read. */
  removed: number;
  /** Columns that are no field of a course. */
  notRead: string[];
  /** The first 1,000 rows that were left out. */
  faults: RowFault[];
  faultCount: number;
};

type Row = { row: number; cells: Cells } | { row: number; fault: Omit<RowFault, 'file' | 'row'> };

/**
 * Imports a list of courses, CSV or JSON, piece by piece. Broken rows are told and left out, the good ones kept. It may be run
 * again at any time: what is there already does not change.
 * @throws AppError `file-unreadable`, `provision-form-unknown`, `provision-columns-wrong`, `provision-source-wrong` (before
 * anything is saved), and those of the storage.
 */
export async function importProvision(
  sink: ProvisionSink,
  path: string,
  options: ProvisionImportOptions,
): Promise<ProvisionImportReport> {
  const { source, places, columns = {}, keepOthers = false, synthetic } = options;
  refuseWrongMap(columns);
  const { files, close } = await openSource(path);
  const [file] = files.filter(({ name }) => /\.(csv|json)$/i.test(name));
  try {
    if (!file || files.length > 1) throw refusal('provision-form-unknown', { path });
    const [faults, notRead] = [faultList(), new Set<string>()];
    await refuseWrongHeader(file, columns);
    await sink.begin({ source, ...(synthetic && { synthetic }) });
    const named = new Map<string, number>();
    let [rows, changed] = [0, 0];
    let batch: Provision[] = [];
    const save = async () => {
      if (batch.length > 0) changed += (await sink.save({ source, rows: batch })).changed;
      batch = [];
    };
    for await (const read of rowsOf(file, columns, notRead, faults, options.onProgress)) {
      rows += 1;
      const good = checked(read, places, named, file, faults);
      if (good) batch.push(good);
      if (batch.length >= AT_ONCE) await save();
    }
    await save();
    // A row that could not be read may be one that is there: then nothing is taken away.
    const isWhole = !keepOthers && faults.count === 0;
    const { removed } = await sink.finish({
      source,
      changed,
      ...(isWhole && { named: [...named.keys()] }),
    });
    const told = { faults: faults.kept, faultCount: faults.count };
    return { source, rows, changed, removed, notRead: [...notRead], ...told };
  } finally {
    close();
  }
}

function refuseWrongMap(columns: ColumnMap): void {
  const values = PROVISION_FIELDS.join(', ');
  const faults = Object.entries(columns)
    .filter(([, field]) => !isProvisionField(field))
    .map(([column]): FieldFault => ({ field: column, code: 'field-value', data: { values } }));
  if (faults.length > 0) throw refusal('provision-columns-wrong', {}, faults);
}

/** Only a table has a header; the entries of JSON name their fields one by one. */
async function refuseWrongHeader(file: SourceFile, map: ColumnMap): Promise<void> {
  if (!isTable(file)) return;
  let header: string[] = [];
  for await (const { fields } of csvRows(readChunks(file), 'any')) {
    header = fields;
    break;
  }
  const fields = header.map((column) => fieldOf(column, map));
  const missing = REQUIRED_FIELDS.filter((field) => !fields.includes(field));
  if (missing.length === 0) return;
  const fault = { field: file.path, code: 'columns-missing', data: { columns: missing.join(', ') } };
  throw refusal('provision-columns-wrong', {}, [fault]);
}

const isTable = ({ name }: SourceFile) => /\.csv$/i.test(name);

async function* rowsOf(
  file: SourceFile,
  map: ColumnMap,
  notRead: Set<string>,
  faults: FaultList,
  onProgress: Progress = () => undefined,
): AsyncGenerator<Row> {
  let done = 0;
  const chunks = readChunks(file, (bytes) => {
    done += bytes;
    onProgress(done, file.size);
  });
  const cellsOf = (entries: readonly (readonly [string, string])[]): Cells => {
    const cells: Cells = {};
    for (const [column, value] of entries) {
      const field = fieldOf(column, map);
      if (field) cells[field] = value;
      else notRead.add(column);
    }
    return cells;
  };
  if (isTable(file)) {
    let header: string[] = [];
    for await (const { row, fields, hasBrokenQuotes } of csvRows(chunks, 'any')) {
      if (row === 1) header = fields;
      else if (hasBrokenQuotes) yield { row, fault: { field: '', code: 'row-quotes' } };
      else if (fields.length !== header.length) {
        const data = { found: fields.length, expected: header.length };
        yield { row, fault: { field: '', code: 'row-fields', data } };
      } else yield { row, cells: cellsOf(header.map((column, at) => [column, fields[at] ?? ''])) };
    }
    return;
  }
  const isBroken = (row: number) => faults.add({ file: file.path, row, field: '', code: 'row-json' });
  for await (const { row, entry } of jsonRows(chunks, isBroken)) {
    if (typeof entry !== 'object' || entry === null || Array.isArray(entry))
      yield { row, fault: { field: '', code: 'field-type', data: { expected: '{ … }' } } };
    else yield { row, cells: cellsOf(Object.entries(entry).map(([key, value]) => [key, asCell(value)])) };
  }
}

/** JSON says yes, no and numbers in its own way; a table only has texts. What is neither cannot be a cell and fails there. */
function asCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** The course of a row, unless it is wrong or was named before in the file. */
function checked(
  read: Row,
  places: Places,
  named: Map<string, number>,
  file: SourceFile,
  faults: FaultList,
): Provision | undefined {
  const place = { file: file.path, row: read.row };
  if ('fault' in read) {
    faults.add({ ...place, ...read.fault });
    return undefined;
  }
  const result = readProvision(read.cells, places);
  if (Array.isArray(result)) {
    for (const fault of result) faults.add({ ...place, ...fault });
    return undefined;
  }
  const before = named.get(result.id);
  if (before !== undefined) {
    faults.add({ ...place, field: 'id', code: 'row-code-twice', data: { row: before } });
    return undefined;
  }
  named.set(result.id, read.row);
  return result;
}
