// SPDX-License-Identifier: EUPL-1.2
// The pages as a screen reader gets them: roles, names and levels, from the browser's own accessibility tree.
import { afterAll, describe, expect, it } from 'vitest';
import { PAGE_TYPES } from './page-types.ts';
import { alive, closeBrowser, visit } from './visit.ts';

afterAll(closeBrowser);

// A line whose name holds a colon stands in quotes.
const NAMED = /^\s*- '?(button|link|textbox|combobox|radio|checkbox|searchbox|heading|img|table)(?! ")(\b.*)/;

describe.each(['uk', 'nl'] as const)('every type of page in %s, read by its tree', (language) => {
  it('has a name for all that can be used, landmarks, and headings that skip no level', () =>
    visit(language, '/', async ({ page, address }) => {
      const faults: string[] = [];
      for (const path of PAGE_TYPES) {
        await page.goto(address(path));
        await alive(page);
        const lines = (await page.locator('body').ariaSnapshot()).split('\n');
        const said = (fault: string) => faults.push(`${path}: ${fault}`);
        for (const line of lines) {
          const [, role, rest] = NAMED.exec(line) ?? [];
          // A picture or table may be described by what stands around it; a control and a heading may not.
          if (role && !['img', 'table'].includes(role)) said(`no name: ${role}${rest}`);
        }
        for (const landmark of ['banner', 'main', 'contentinfo'])
          if (!lines.some((line) => line.trim().startsWith(`- ${landmark}`))) said(`no ${landmark}`);
        const levels = lines.flatMap((line) => {
          const level = /- '?heading ".*" \[level=(\d)\]/.exec(line)?.[1];
          return level ? [Number(level)] : [];
        });
        if (levels[0] !== 1) said(`begins with a heading of level ${levels[0]}`);
        levels.forEach((level, index) => {
          const before = levels[index - 1];
          if (before !== undefined && level > before + 1)
            said(`a heading of level ${level} after one of ${before}`);
        });
      }
      expect(faults).toEqual([]);
    }));
});
