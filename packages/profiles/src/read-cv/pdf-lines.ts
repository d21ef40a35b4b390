// SPDX-License-Identifier: EUPL-1.2

/** A piece of text with its place: `transform[4]` and `[5]` are where it begins, from the left and from below. */
export type TextItem = { str: string; transform: number[]; width: number; height: number; hasEOL: boolean };

/** In heights of a line: from here on it is another line, an empty line between, another column. */
const OTHER_LINE = 0.5;
const EMPTY_LINE = 1.9;
const OTHER_COLUMN = 2;
const WORD_SPACE = 0.15;

/** The lines of a page. Pieces come in the order of the file, so columns that were written one after the other stay apart. */
export function linesOfPage(items: readonly TextItem[]): string {
  let text = '';
  let before: { x: number; y: number; end: number; height: number } | undefined;
  for (const { str, transform, width, height } of items) {
    if (str.trim() === '') continue;
    const [x = 0, y = 0] = transform.slice(4);
    const size = height || before?.height || 10;
    if (before) {
      const down = before.y - y;
      const across = x - before.end;
      if (Math.abs(down) > OTHER_LINE * size)
        text += down > EMPTY_LINE * Math.max(size, before.height) || down < 0 ? '\n\n' : '\n';
      else if (across > OTHER_COLUMN * size) text += '\t';
      else if (across > WORD_SPACE * size && !/\s$/.test(text) && !/^\s/.test(str)) text += ' ';
    }
    text += str;
    before = { x, y, end: x + width, height: size };
  }
  return text;
}
