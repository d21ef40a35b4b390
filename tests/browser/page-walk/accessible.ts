// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core';
import { accessibilityFaults, DESKTOP, PHONE } from '../visit.ts';
import type { PageCheck } from './page-check.ts';

/** The rules whose verdict depends on the colours, and the one that depends on what fits where. */
const COLOURS = ['color-contrast', 'link-in-text-block'];
const SIZES = ['target-size'];

export const accessible: PageCheck = {
  what: 'accessible by WCAG 2.2 A and AA',
  faultsOf: ({ page }) => faultsInLightAndDark(page),
};

/**
 * All rules on a light phone; then, in the other colours and at the other width, the rules that depend on them.
 * `npm run audit` runs all rules on all four.
 */
export async function faultsInLightAndDark(page: Page): Promise<string[]> {
  await page.setViewportSize(PHONE);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const light = await accessibilityFaults(page);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const dark = await accessibilityFaults(page, COLOURS);
  await page.setViewportSize(DESKTOP);
  const wide = await accessibilityFaults(page, [...COLOURS, ...SIZES]);
  return [
    ...light.map((fault) => `light, 360 wide: ${fault}`),
    ...dark.map((fault) => `dark, 360 wide: ${fault}`),
    ...wide.map((fault) => `dark, 1280 wide: ${fault}`),
  ];
}
