// SPDX-License-Identifier: EUPL-1.2
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** Far more than any page has; a search that needs more goes round in circles. */
const MOST_STOPS = 150;

/** Presses Tab until the control has the focus. At each stop on the way the focus must be visible. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    expect(await invisibleFocus(page)).toBeUndefined();
    if (await control.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab never reaches ${control}`);
}

/** What has the focus without showing it; undefined when all is well. The focus may show on a card around the link. */
async function invisibleFocus(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const shows = (element: Element | null): boolean => {
      if (!element) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle === 'auto' || (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2);
    };
    const focused = document.activeElement;
    if (!focused || focused === document.body) return undefined;
    const around = [focused, focused.closest('.o-card'), focused.nextElementSibling, focused.parentElement];
    const { width, height } = focused.getBoundingClientRect();
    return around.some(shows) && width > 0 && height > 0
      ? undefined
      : `${focused.outerHTML.slice(0, 120)} shows ${getComputedStyle(focused).outline}, ${width} by ${height}`;
  });
}
