// SPDX-License-Identifier: EUPL-1.2
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { AppError } from '@opstap/kernel';

/** A row by the names of its columns, with the number of its line. The last column may hold tabs of its own. */
export type Row = { line: number; cells: Readonly<Record<string, string>> };

/**
 * Reads a tab-separated file row by row, however long it is. The first line names the columns.
 * @throws AppError `file-unreadable`; `invalid-input` for a column that is needed and not there.
 */
export async function* rowsIn(path: string, needed: readonly string[]): AsyncGenerator<Row> {
  let columns: string[] | undefined;
  let line = 0;
  for await (const text of linesIn(path)) {
    line++;
    const parts = text.split('\t');
    if (!columns) {
      columns = parts.map((name) => name.trim());
      const missing = needed.filter((name) => !columns?.includes(name));
      if (missing.length > 0)
        throw new AppError(
          'invalid',
          'invalid-input',
          {},
          missing.map((field) => ({ field: `${path}: ${field}`, code: 'field-required' })),
        );
      continue;
    }
    if (text.trim() === '') continue;
    const last = columns.length - 1;
    const values = [...parts.slice(0, last), parts.slice(last).join('\t')];
    yield { line, cells: Object.fromEntries(columns.map((name, at) => [name, values[at]?.trim() ?? ''])) };
  }
}

/** @throws AppError `file-unreadable`. */
async function* linesIn(path: string): AsyncGenerator<string> {
  const input = createReadStream(path, 'utf8');
  try {
    yield* createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  } catch (error) {
    // Only the system's own errors are about the file.
    if (error instanceof Error && 'syscall' in error)
      throw new AppError('invalid', 'file-unreadable', { path });
    throw error;
  } finally {
    input.destroy();
  }
}
