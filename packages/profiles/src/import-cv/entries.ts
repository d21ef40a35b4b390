// SPDX-License-Identifier: EUPL-1.2
import type { CvLine } from './cv-lines.ts';
import type { WorkLine } from './own-cv.ts';

/** The lines of one job or one education, and which of them says when. */
export type Entry = { lines: readonly WorkLine[]; anchor?: number };

/** More lines than this before the one with the years belong to what came before. */
const MOST_BEFORE = 4;

/**
 * Parts a section into entries. Each has one line that says when; what stands before that line in the first entry tells how the
 * others begin, unless an empty line does.
 */
export function entriesOf(lines: readonly WorkLine[], isAnchor: (line: WorkLine) => boolean): Entry[] {
  const anchors = [...lines.keys()].filter((at) => lines[at] && isAnchor(lines[at]));
  const [first = 0] = anchors;
  if (anchors.length === 0) return blocksOf(lines);
  const lead = Math.min(first, MOST_BEFORE);
  const starts = anchors.map((anchor, at) => startOf(lines, anchor, (anchors[at - 1] ?? -1) + 1, lead));
  // What stands before the first entry without being part of it is an entry without years.
  const before = starts[0] ? blocksOf(lines.slice(0, starts[0])) : [];
  return [
    ...before,
    ...anchors.map((anchor, at) => {
      const start = starts[at] ?? anchor;
      return { lines: lines.slice(start, starts[at + 1] ?? lines.length), anchor: anchor - start };
    }),
  ];
}

/** An empty line begins an entry: of several, the one that gives it as many lines before the years as the first entry has. */
function startOf(lines: readonly CvLine[], anchor: number, least: number, lead: number): number {
  if (least === 0) return anchor - lead;
  if (lines[anchor]?.isItem && !lines[anchor - 1]?.afterGap) return anchor;
  const window = Array.from({ length: MOST_BEFORE + 1 }, (_, before) => anchor - before);
  const [afterGap] = window
    .filter((at) => at >= least && lines[at]?.afterGap)
    .sort((one, other) => Math.abs(anchor - one - lead) - Math.abs(anchor - other - lead));
  if (afterGap !== undefined) return afterGap;
  let start = Math.max(least, anchor - lead);
  // A task of the entry before is marked as an item of a list.
  for (let at = start; at < anchor; at++) if (lines[at]?.isItem) start = at + 1;
  return start;
}

function blocksOf(lines: readonly WorkLine[]): Entry[] {
  const blocks: WorkLine[][] = [];
  for (const line of lines) {
    if (line.afterGap || blocks.length === 0 || line.isItem) blocks.push([line]);
    else blocks.at(-1)?.push(line);
  }
  return blocks.map((block) => ({ lines: block }));
}
