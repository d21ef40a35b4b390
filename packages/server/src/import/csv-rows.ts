// SPDX-License-Identifier: EUPL-1.2
import Papa from 'papaparse';

/** `row` as a spreadsheet counts: the header is row 1, and a field of several lines is in one row. */
export type CsvRow = { row: number; fields: string[]; hasBrokenQuotes: boolean };

type Parsed = { data: string[][]; errors: { row: number }[]; meta: { cursor: number } };

/**
 * Rows of separated values of a stream in UTF-8, with or without a byte order mark, one piece of the file at a time. `any`: separated
 * by the sign, of those that spreadsheets take, that stands most often in the first line.
 */
export async function* csvRows(
  source: AsyncIterable<Uint8Array>,
  delimiter: string | 'any' = ',',
): AsyncGenerator<CsvRow> {
  const decoder = new TextDecoder();
  let parser: Papa.Parser | undefined;
  let rest = '';
  let row = 0;
  const parse = (isLast: boolean): CsvRow[] => {
    parser ??= new Papa.Parser({
      delimiter: delimiter === 'any' ? delimiterOf(rest) : delimiter,
      newline: newlineOf(rest),
    });
    // The library's own types leave this open.
    const { data, errors, meta } = parser.parse(rest, 0, !isLast) as Parsed;
    rest = rest.slice(meta.cursor);
    const broken = new Set(errors.map((error) => error.row));
    return data.map((fields, at) => ({ row: ++row, fields, hasBrokenQuotes: broken.has(at) }));
  };
  for await (const chunk of source) {
    rest += decoder.decode(chunk, { stream: true });
    if (rest.includes('\n')) yield* parse(false);
  }
  rest += decoder.decode();
  yield* parse(true).filter(({ fields }) => fields.length > 1 || fields[0] !== '');
}

/** A field may hold line ends of another kind than its file: the end of the header is that of the rows. */
function newlineOf(text: string): '\r\n' | '\n' {
  return /\r?\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n';
}

/** Dutch spreadsheets write semicolons. */
function delimiterOf(text: string): ',' | ';' | '\t' {
  const [first = ''] = text.split(/\r?\n/, 1);
  const count = (sign: string) => first.split(sign).length;
  return ([',', ';', '\t'] as const).reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}
