// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core';
import type { PageCheck } from './page-check.ts';

/** 640 CSS pixels: a screen of 1280 enlarged to 200%. 320: the same screen at 400%, or a small phone. */
const WIDTHS = [640, 320];

export const inReach: PageCheck = {
  what: 'scrolls in one direction only, with all that can be tapped in reach',
  faultsOf: ({ page }) => outOfReach(page),
};

/** What makes the page scroll sideways or cannot be reached without it, at each width. */
export async function outOfReach(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 640 });
    const faults = await page.evaluate(() => {
      const { scrollWidth } = document.scrollingElement ?? document.documentElement;
      const wide = scrollWidth > innerWidth ? [`the page is ${scrollWidth} wide`] : [];
      const controls = [...document.querySelectorAll('a, button, input, select, summary, textarea')];
      const out = controls.filter((control) => {
        const { left, right, width: own, height, bottom } = control.getBoundingClientRect();
        const isShown =
          own > 1 &&
          height > 1 &&
          bottom + scrollY > 0 &&
          control.checkVisibility({ visibilityProperty: true });
        return isShown && (left < -1 || right > innerWidth + 1);
      });
      return [...wide, ...out.map((control) => control.outerHTML.slice(0, 120))];
    });
    found.push(...faults.map((fault) => `${width} wide: ${fault}`));
  }
  return found;
}
