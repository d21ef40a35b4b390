// SPDX-License-Identifier: EUPL-1.2
import { JSONParser } from '@streamparser/json';

/** An entry of a list, counted from 1; undefined where the file can be read no further. */
export type JsonRow = { row: number; entry: unknown };

/** The entries of a JSON array, one piece of the file at a time. `isBroken` is told of the entry that cannot be read; none follow it. */
export async function* jsonRows(
  source: AsyncIterable<Uint8Array>,
  isBroken: (row: number) => void,
): AsyncGenerator<JsonRow> {
  let row = 0;
  let read: JsonRow[] = [];
  const parser = new JSONParser({ paths: ['$.*'], keepStack: false });
  parser.onValue = ({ value, key }) => {
    // The root is an object: its values are no entries.
    if (typeof key !== 'number') throw new SyntaxError('not a list');
    row += 1;
    read.push({ row, entry: value });
  };
  const attempt = (work: () => void): boolean => {
    try {
      work();
      return true;
    } catch {
      return false;
    }
  };
  for await (const chunk of source) {
    const isFine = attempt(() => parser.write(chunk));
    yield* read;
    read = [];
    if (!isFine) return isBroken(row + 1);
  }
  if (!parser.isEnded && !attempt(() => parser.end())) isBroken(row + 1);
}
