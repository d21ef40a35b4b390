// SPDX-License-Identifier: EUPL-1.2
import type { Pack } from '@opstap/rules';
import Papa from 'papaparse';
import { MAX_PAYSLIPS, PAYSLIP_FACTS, type Payslip, type PayslipFact, REQUIRED_FACTS } from './payslip.ts';
import { type PayslipFault, type PayslipTexts, readPayslip } from './read-payslip.ts';

/** The number of a row as a spreadsheet shows it, the header being row 1; with the texts that were wrong. */
export type RowFaults = { row: number; faults: readonly (PayslipFault & { text: string })[] };

/** What a file as a whole can be refused for; rows past the most that are taken are left out and counted. */
export type FileFault =
  | { code: 'no_rows' }
  | { code: 'columns'; missing: readonly PayslipFact[] }
  | { code: 'quotes'; row: number }
  | { code: 'too_many'; left: number };

export type CsvResult = { payslips: Payslip[]; rows: RowFaults[]; file: FileFault[] };

/** The names of a column: in any language, or as the law's data has it. */
export type ColumnNames = ReadonlyMap<string, PayslipFact>;

const DELIMITERS = [';', ',', '\t'];

/** Payslips from a table with a header. What is good is kept; what is not is named by row and field. */
export function readCsv(pack: Pack, text: string, names: ColumnNames): CsvResult {
  const parsed = Papa.parse<string[]>(text, { delimiter: delimiterOf(text, names), skipEmptyLines: false });
  const [header = [], ...body] = parsed.data;
  const columns = header.map((name) => names.get(columnKey(name)));
  const missing = REQUIRED_FACTS.filter((fact) => !columns.includes(fact));
  if (missing.length > 0) return { payslips: [], rows: [], file: [{ code: 'columns', missing }] };
  const filled = body
    .map((cells, index) => ({ row: index + 2, cells }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const result: CsvResult = { payslips: [], rows: [], file: fileFaults(parsed.errors, filled.length) };
  for (const { row, cells } of filled.slice(0, MAX_PAYSLIPS)) {
    const texts = textsOf(columns, cells);
    const read = readPayslip(pack, texts);
    if (!Array.isArray(read)) result.payslips.push(read);
    else
      result.rows.push({ row, faults: read.map((fault) => ({ ...fault, text: texts[fault.field] ?? '' })) });
  }
  return result;
}

/** A header is compared without case, spaces at its ends and marks that spreadsheets add. */
export function columnKey(name: string): string {
  return name
    .replaceAll(/[\uFEFF"]/g, '')
    .trim()
    .toLowerCase();
}

/** A table to fill in: the header in one language. */
export function csvTemplate(header: Readonly<Record<PayslipFact, string>>): string {
  // Spreadsheets take the byte order mark as a sign of UTF-8.
  return `\uFEFF${Papa.unparse([PAYSLIP_FACTS.map((fact) => header[fact])], { delimiter: ';' })}\r\n`;
}

/** Spreadsheets write Unicode, or the code page of their own country: then Cyrillic is the one that can go wrong. */
export function decodeTable(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1251').decode(bytes);
  }
}

/** The mark that parts the header into most columns that we know. A decimal comma in the rows cannot mislead it. */
function delimiterOf(text: string, names: ColumnNames): string {
  const [header = ''] = text.split(/\r?\n/, 1);
  const count = (mark: string) => header.split(mark).filter((name) => names.has(columnKey(name))).length;
  return DELIMITERS.toSorted((a, b) => count(b) - count(a))[0] ?? ';';
}

function textsOf(columns: readonly (PayslipFact | undefined)[], cells: readonly string[]): PayslipTexts {
  return Object.fromEntries(columns.flatMap((fact, index) => (fact ? [[fact, cells[index] ?? '']] : [])));
}

function fileFaults(errors: readonly Papa.ParseError[], count: number): FileFault[] {
  const quotes = errors.filter(({ type }) => type === 'Quotes');
  return [
    ...(count === 0 ? [{ code: 'no_rows' as const }] : []),
    ...quotes.slice(0, 1).map(({ row = 0 }) => ({ code: 'quotes' as const, row: row + 1 })),
    ...(count > MAX_PAYSLIPS ? [{ code: 'too_many' as const, left: count - MAX_PAYSLIPS }] : []),
  ];
}
