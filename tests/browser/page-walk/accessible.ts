// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import type { Page } from 'playwright-core';
import { accessibilityFaults, DESKTOP, PHONE } from '../visit.ts';
import type { PageCheck } from './page-check.ts';

/** The rules whose verdict depends on the colours, and the one that depends on what fits where. */
const BY_LOOKS = ['color-contrast', 'link-in-text-block', 'target-size'];

type Looks = { screen: typeof PHONE; colorScheme: 'light' | 'dark' };

/**
 * All rules in every language; colours and sizes, which no language changes, in all four looks over two languages: each time on
 * the other screen in the other colours. `npm run audit` runs all rules in all languages on all four.
 */
const LOOKS: Readonly<Record<Language, readonly [Looks, ...Looks[]]>> = {
  nl: [
    { screen: PHONE, colorScheme: 'dark' },
    { screen: DESKTOP, colorScheme: 'light' },
  ],
  uk: [
    { screen: PHONE, colorScheme: 'light' },
    { screen: DESKTOP, colorScheme: 'dark' },
  ],
  en: [{ screen: DESKTOP, colorScheme: 'light' }],
  ru: [{ screen: PHONE, colorScheme: 'dark' }],
};

export const accessible: PageCheck = {
  what: 'accessible by WCAG 2.2 A and AA',
  faultsOf: ({ page, language }) => faultsInLooks(page, language),
};

/** All rules in the first look of this language; in the second those whose verdict depends on looks. */
export async function faultsInLooks(page: Page, language: Language): Promise<string[]> {
  const [first, ...others] = LOOKS[language];
  const found = await faultsIn(page, first);
  for (const looks of others) found.push(...(await faultsIn(page, looks, BY_LOOKS)));
  return found;
}

async function faultsIn(page: Page, { screen, colorScheme }: Looks, rules?: string[]): Promise<string[]> {
  await page.setViewportSize(screen);
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  const faults = await accessibilityFaults(page, rules);
  return faults.map((fault) => `${colorScheme}, ${screen.width} wide: ${fault}`);
}
