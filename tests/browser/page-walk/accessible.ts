// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import type { Page } from 'playwright-core';
import type { Rules } from '../../../scripts/axe.ts';
import { accessibilityFaults, DESKTOP, PHONE } from '../visit.ts';
import type { PageCheck } from './page-check.ts';

/** The rules whose verdict depends on the colours, and the one that depends on what fits where. */
const BY_LOOKS = ['color-contrast', 'link-in-text-block', 'target-size'];

type Looks = { screen: typeof PHONE; colorScheme: 'light' | 'dark'; rules?: Rules };

/**
 * How a page is built is looked at in every language; colours and sizes, which no language changes, in all four looks over two
 * languages: each time on the other screen in the other colours. `npm run audit` runs all rules in all languages on all four.
 */
const LOOKS: Readonly<Record<Language, readonly Looks[]>> = {
  nl: [
    { screen: PHONE, colorScheme: 'dark' },
    { screen: DESKTOP, colorScheme: 'light', rules: { only: BY_LOOKS } },
  ],
  uk: [
    { screen: PHONE, colorScheme: 'light' },
    { screen: DESKTOP, colorScheme: 'dark', rules: { only: BY_LOOKS } },
  ],
  en: [{ screen: DESKTOP, colorScheme: 'light', rules: { without: BY_LOOKS } }],
  ru: [{ screen: PHONE, colorScheme: 'dark', rules: { without: BY_LOOKS } }],
};

export const accessible: PageCheck = {
  what: 'accessible by WCAG 2.2 A and AA',
  faultsOf: ({ page, language }) => faultsInLooks(page, language),
};

/** In each look of this language, one after another. */
export async function faultsInLooks(page: Page, language: Language): Promise<string[]> {
  const found: string[] = [];
  for (const { screen, colorScheme, rules } of LOOKS[language]) {
    await page.setViewportSize(screen);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const faults = await accessibilityFaults(page, rules);
    found.push(...faults.map((fault) => `${colorScheme}, ${screen.width} wide: ${fault}`));
  }
  return found;
}
