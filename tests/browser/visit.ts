// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import { type Translator, translator } from '@opstap/publication';
import { loadPublication } from '@opstap/publication/node';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { type Rules, violationsOn } from '../../scripts/axe.ts';
import { type DeviceOptions, PHONE, withDevice } from './devices.ts';

export const publication = await loadPublication();

export { PHONE };
export const DESKTOP = { width: 1280, height: 900 };

/** For what does not hang on words: the language of the law, and the longest on a screen. */
export const TWO_LANGUAGES: readonly Language[] = ['nl', 'uk'];

export type Visit = {
  page: Page;
  t: Translator;
  language: Language;
  address(path: string): string;
  /** What the page complained about. A test that provokes faults takes them out with `forgive`. */
  faults: string[];
};

/** The texts of one language. */
export function textsIn(language: Language): Translator {
  return translator(language, publication.catalog(language));
}

/**
 * A person with a device: opens `path` in a language; fails when the page complains about anything. The device keeps no
 * pages for reading offline unless `serviceWorkers` allows it: fetching them all takes time that few tests need.
 */
export async function visit<T>(
  language: Language,
  path: string,
  during: (visit: Visit) => Promise<T>,
  options: DeviceOptions = {},
): Promise<T> {
  return withDevice(language, options, async (page) => {
    const visited = asVisit(page, language);
    const { faults, address } = visited;
    try {
      await page.goto(address(path));
      const result = await during(visited);
      expect(faults, `what ${page.url()} complained about`).toEqual([]);
      return result;
    } catch (error) {
      if (faults.length > 0 && error instanceof Error)
        error.message += `\nThe page complained: ${faults.join('\n')}`;
      throw error;
    }
  });
}

/** The tab of a device as a person sees it; what it complains about is collected from now on. */
export function asVisit(page: Page, language: Language): Visit {
  const faults: string[] = [];
  watch(page, faults);
  const address = (inside: string) => `/${language}${inside === '/' ? '' : inside}`;
  return { page, t: textsIn(language), language, address, faults };
}

/** Collects errors in the console and errors that nobody caught. */
function watch(page: Page, faults: string[]): void {
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
}

/** Takes out the faults that a test provoked on purpose. */
export function forgive(faults: string[], expected: RegExp): void {
  faults.splice(0, faults.length, ...faults.filter((fault) => !expected.test(fault)));
}

/** Accessibility faults by WCAG 2.2 A and AA, each as one line that names the place; by all rules or only some. */
export async function accessibilityFaults(page: Page, rules?: Rules): Promise<string[]> {
  const violations = await violationsOn(page, rules);
  return violations.map(({ id, help, place }) => `${id}: ${help} at ${place}`);
}

/**
 * Accessibility faults of a page in the middle of a journey. Languages differ there in their words and not in how it is built: it
 * is looked at in the language of the law and in the longest, every type of page by `page-walk` in all four.
 */
export async function faultsOfState(page: Page): Promise<string[]> {
  const language = await page.evaluate(() => document.documentElement.lang);
  return TWO_LANGUAGES.some((one) => one === language) ? accessibilityFaults(page) : [];
}

/** Waits until the islands on the page are alive. */
export async function alive(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('[data-island]')].every((island) => island.hasAttribute('data-alive')),
  );
}
