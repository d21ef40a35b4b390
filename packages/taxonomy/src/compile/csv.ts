// SPDX-License-Identifier: EUPL-1.2
import type { Report, SourceFile } from './sources.ts';

/**
 * Reads comma-separated rows under a header of exactly `columns` (RFC 4180: fields in double quotes may hold commas
 * and doubled quotes; one row per line). Rows with another number of fields are reported and left out.
 */
export function readCsv<Column extends string>(
  { path, text }: SourceFile,
  columns: readonly Column[],
  report: Report,
): { line: number; row: Record<Column, string> }[] {
  const lines = text.split(/\r?\n/).map((line, index) => ({ line: index + 1, fields: splitLine(line) }));
  const [header, ...rows] = lines.filter(({ fields }) => fields.length > 1 || fields[0] !== '');
  if (header?.fields.join() !== columns.join()) {
    report(path, `the first line must be ${columns.join(',')}`);
    return [];
  }
  return rows.flatMap(({ line, fields }) => {
    if (fields.length !== columns.length) {
      report(path, `line ${line}: ${fields.length} fields instead of ${columns.length}`);
      return [];
    }
    // Made from the columns themselves, so it has them all.
    const row = Object.fromEntries(columns.map((column, at) => [column, fields[at]])) as Record<
      Column,
      string
    >;
    return [{ line, row }];
  });
}

function splitLine(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}
