// SPDX-License-Identifier: EUPL-1.2
import type { PageCheck } from './page-check.ts';

// A line whose name holds a colon stands in quotes.
const NAMED = /^\s*- '?(button|link|textbox|combobox|radio|checkbox|searchbox|heading|img|table)(?! ")(\b.*)/;

/** The page as a screen reader gets it: roles, names and levels, from the browser's own accessibility tree. */
export const readerTree: PageCheck = {
  what: 'has a name for all that can be used, landmarks, and headings that skip no level',
  async faultsOf({ page }) {
    const lines = (await page.locator('body').ariaSnapshot()).split('\n');
    return [...unnamed(lines), ...missingLandmarks(lines), ...skippedLevels(lines)];
  },
};

/** A picture or table may be described by what stands around it; a control and a heading may not. */
function unnamed(lines: readonly string[]): string[] {
  return lines.flatMap((line) => {
    const [, role, rest] = NAMED.exec(line) ?? [];
    return role && !['img', 'table'].includes(role) ? [`no name: ${role}${rest}`] : [];
  });
}

function missingLandmarks(lines: readonly string[]): string[] {
  return ['banner', 'main', 'contentinfo'].flatMap((landmark) =>
    lines.some((line) => line.trim().startsWith(`- ${landmark}`)) ? [] : [`no ${landmark}`],
  );
}

function skippedLevels(lines: readonly string[]): string[] {
  const levels = lines.flatMap((line) => {
    const level = /- '?heading ".*" \[level=(\d)\]/.exec(line)?.[1];
    return level ? [Number(level)] : [];
  });
  const begins = levels[0] === 1 ? [] : [`begins with a heading of level ${levels[0]}`];
  const skips = levels.flatMap((level, index) => {
    const before = levels[index - 1];
    return before !== undefined && level > before + 1
      ? [`a heading of level ${level} after one of ${before}`]
      : [];
  });
  return [...begins, ...skips];
}
