// SPDX-License-Identifier: EUPL-1.2

const OPEN = '(«"“„[';
const CLOSE = ')»"”“]';
/** What parts a line into columns; a comma does so only outside brackets and quotes, and not inside a number. */
const COLUMN = /^(?:\s*\t\s*|\s+[|·•—–-]\s+|\s*[|]\s*|\s*;\s+)/u;
const COMMA = /^,\s+/u;
/** A town with its mark, or the short form of a kind of employer, stands behind a title without a comma too. */
const NAMED =
  /^\s+(?=(?:г|м|смт|пгт)\.\s?\p{Lu}|(?:ТОВ|ООО|ФОП|ПП|ЧП|КП|ДП|АТ|ПАТ|ОАО|ЗАО|СТО|СШ|ЗОШ|ДНЗ|ЗДО|КНП)\s)/u;
const AT = /^\s+(?:at|bij)\s+(?=\p{Lu})/u;

/** A line in its pieces: columns, or what stands between commas. */
export function piecesOf(line: string, by: { commas: boolean }): string[] {
  const pieces: string[] = [];
  let piece = '';
  let depth = 0;
  let isQuoted = false;
  for (let at = 0; at < line.length; ) {
    const letter = line.charAt(at);
    if (letter === '"') isQuoted = !isQuoted;
    else if (OPEN.includes(letter)) depth += 1;
    else if (CLOSE.includes(letter)) depth = Math.max(0, depth - 1);
    const rest = line.slice(at);
    const mark =
      depth > 0 || isQuoted
        ? undefined
        : (COLUMN.exec(rest) ??
          AT.exec(rest) ??
          (by.commas ? (COMMA.exec(rest) ?? (piece === '' ? undefined : NAMED.exec(rest))) : undefined));
    if (mark) {
      pieces.push(piece);
      piece = '';
      at += mark[0].length;
    } else {
      piece += letter;
      at += 1;
    }
  }
  return [...pieces, piece].map(trimPiece).filter((one) => one !== '');
}

/** Without the signs that were between it and its neighbours. */
export function trimPiece(piece: string): string {
  const trimmed = piece
    .replace(/^(?:[\s,;:|·•—–-]|\.(?=\s))+|[\s,;:|·•—–-]+$/gu, '')
    .replace(/(?<=\p{Ll}{4})\.$/u, '')
    .replace(/\(\s*\)/g, '')
    .trim();
  // A bracket whose other half was the period.
  if (trimmed.includes('(') === trimmed.includes(')')) return trimmed;
  return trimmed.replace(/[()]/g, '').trim();
}
