// SPDX-License-Identifier: EUPL-1.2
import { refusal } from '@opstap/contract';
import type { FieldFault } from '@opstap/kernel';
import { type CsvRow, csvRows } from '../../../imports/csv-rows.ts';
import { type FaultList, faultList } from '../../../imports/row-fault.ts';
import { openSource, readChunks, type SourceFile } from '../../../imports/source-files.ts';
import type { TaxonomySink } from '../taxonomy.ts';
import { type Batches, batches } from './batches.ts';
import { RELATION_ENDS, readEscoRow } from './esco-rows.ts';
import {
  ESCO_TABLES,
  type EscoTable,
  type LabelColumn,
  labelColumns,
  missingColumns,
  tableOf,
  versionOf,
} from './esco-tables.ts';
import type { ImportOptions, ImportReport } from './import-report.ts';

type TableFile = {
  file: SourceFile;
  table: EscoTable;
  language: string | undefined;
  columns: string[];
  labels: LabelColumn[];
};

/**
 * Imports the official download of ESCO: a folder, a zip, or a folder with one zip per language. Broken rows are told
 * and left out. It may be run again at any time: what is there already does not change.
 * @throws AppError `file-unreadable`, `taxonomy-files-missing`, `taxonomy-header-wrong` (before anything is saved),
 * `taxonomy-other-version`, and those of the storage.
 */
export async function importEsco(
  sink: TaxonomySink,
  path: string,
  options: ImportOptions = {},
): Promise<ImportReport> {
  const { files, close } = await openSource(path);
  try {
    const tables = await readHeaders(files, options.languages);
    if (tables.length === 0) throw refusal('taxonomy-files-missing', { path });
    refuseWrongHeaders(tables);
    const paths = [path, ...files.map((file) => file.path)];
    const version =
      options.release ??
      versionOf(
        paths,
        tables.map(({ columns }) => columns),
      );
    await sink.begin({ scheme: 'esco', version, replace: options.replace ?? false });
    const faults = faultList();
    const target = batches(sink, 'esco', faults, options.atOnce);
    const read = await readTables(tables, target, faults, options.onProgress);
    const changed = await target.flush();
    await sink.finish({ scheme: 'esco', changed });
    const used = new Set(tables.map(({ file }) => file));
    const notRead = files.filter((file) => !used.has(file)).map((file) => file.path);
    return { scheme: 'esco', version, read, notRead, changed, faults: faults.kept, faultCount: faults.count };
  } finally {
    close();
  }
}

async function readHeaders(
  files: readonly SourceFile[],
  languages: readonly string[] | undefined,
): Promise<TableFile[]> {
  const found: TableFile[] = [];
  for (const file of files) {
    const known = tableOf(file.name);
    if (!known) continue;
    const isRelation = RELATION_ENDS[known.table] !== undefined;
    if (!isRelation && known.language && languages && !languages.includes(known.language)) continue;
    const columns = await headerOf(file);
    const all = labelColumns(columns, known.language);
    const labels = all.filter(({ language }) => languages?.includes(language) ?? true);
    found.push({ ...known, file, columns, labels });
  }
  return found.sort((a, b) => ESCO_TABLES.indexOf(a.table) - ESCO_TABLES.indexOf(b.table));
}

async function headerOf(file: SourceFile): Promise<string[]> {
  for await (const { fields } of csvRows(readChunks(file))) return fields;
  return [];
}

function refuseWrongHeaders(tables: readonly TableFile[]): void {
  const faults = tables.flatMap(({ file, table, columns, language }): FieldFault[] => {
    const missing = missingColumns(table, columns, language);
    if (missing.length === 0) return [];
    return [{ field: file.path, code: 'columns-missing', data: { columns: missing.join(', ') } }];
  });
  if (faults.length > 0) throw refusal('taxonomy-header-wrong', {}, faults);
}

async function readTables(
  tables: readonly TableFile[],
  target: Batches,
  faults: FaultList,
  onProgress: ImportOptions['onProgress'],
): Promise<ImportReport['read']> {
  const total = tables.reduce((sum, { file }) => sum + file.size, 0);
  const read: ImportReport['read'] = [];
  let done = 0;
  for (const table of tables) {
    let rows = 0;
    const chunks = readChunks(table.file, (bytes) => {
      done += bytes;
    });
    for await (const row of csvRows(chunks)) {
      if (row.row === 1) continue;
      rows += 1;
      await readRow(table, row, target, faults);
      if (rows % 500 === 0) onProgress?.(done, total);
    }
    read.push({ file: table.file.path, rows });
  }
  return read;
}

async function readRow(table: TableFile, csv: CsvRow, target: Batches, faults: FaultList): Promise<void> {
  const place = { file: table.file.path, row: csv.row };
  const { fields, row, hasBrokenQuotes } = csv;
  // The official hierarchy leaves empty cells at the end of a row away.
  const isShort = fields.length < table.columns.length && table.table !== 'skillsHierarchy';
  if (hasBrokenQuotes || isShort || fields.length > table.columns.length) {
    const data = { found: fields.length, expected: table.columns.length };
    const field = hasBrokenQuotes ? (table.columns[fields.length - 1] ?? '') : '';
    return faults.add({ ...place, field, code: hasBrokenQuotes ? 'row-quotes' : 'row-fields', data });
  }
  const cells = Object.fromEntries(table.columns.map((column, at) => [column, fields[at] ?? '']));
  const result = readEscoRow(table, cells);
  if ('code' in result) return faults.add({ ...place, ...result });
  for (const concept of result.concepts) await target.addConcept(concept);
  const [fromField = '', toField = ''] = RELATION_ENDS[table.table] ?? [];
  for (const relation of result.relations)
    await target.addRelation(relation, { file: place.file, row, fromField, toField });
}
