// SPDX-License-Identifier: EUPL-1.2
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { AppError } from '@opstap/kernel';

/** A row by the names of its columns, with the number of its line. The last column may hold tabs of its own. */
export type Row = { line: number; cells: Readonly<Record<string, string>> };

/**
 * Reads a tab-separated file row by row, however long it is. The first line may name the columns, in any order; where it names
 * none of those that are needed it is a row like the others, and the columns are those that are needed and then the optional ones.
 * @throws AppError `file-unreadable`; `invalid-input` for a column that is needed and not there.
 */
export async function* rowsIn(
  path: string,
  needed: readonly string[],
  optional: readonly string[] = [],
): AsyncGenerator<Row> {
  let columns: readonly string[] | undefined;
  let line = 0;
  for await (const text of linesIn(path)) {
    line++;
    if (text.trim() === '') continue;
    const parts = text.split('\t');
    if (!columns) {
      const names = namesIn(parts, needed);
      columns = names ?? [...needed, ...optional].slice(0, Math.max(parts.length, needed.length));
      requireAll(columns, needed, path);
      if (names) continue;
    }
    const last = columns.length - 1;
    const values = [...parts.slice(0, last), parts.slice(last).join('\t')];
    yield { line, cells: Object.fromEntries(columns.map((name, at) => [name, values[at]?.trim() ?? ''])) };
  }
}

/** The names of the columns, if that is what these cells are. */
function namesIn(cells: readonly string[], needed: readonly string[]): string[] | undefined {
  const names = cells.map((cell) =>
    cell
      .replace(/^\uFEFF/, '')
      .trim()
      .toLowerCase(),
  );
  return names.some((name) => needed.includes(name)) ? names : undefined;
}

function requireAll(columns: readonly string[], needed: readonly string[], path: string): void {
  const missing = needed.filter((name) => !columns.includes(name));
  if (missing.length === 0) return;
  const faults = missing.map((field) => ({ field: `${path}: ${field}`, code: 'field-required' }));
  throw new AppError('invalid', 'invalid-input', {}, faults);
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
