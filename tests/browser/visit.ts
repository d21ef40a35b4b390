// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import { type Translator, translator } from '@opstap/publication';
import { loadPublication } from '@opstap/publication/node';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { violationsOn } from '../../scripts/axe.ts';
import { launch } from '../../scripts/chromium.ts';

let browser: Browser | undefined;
export const publication = await loadPublication();

export const PHONE = { width: 360, height: 740 };
export const DESKTOP = { width: 1280, height: 900 };

/** One browser for all tests of a run; each visit has a context, and so a device, of its own. */
export async function openBrowser(): Promise<Browser> {
  browser ??= await launch(inject('chromium'));
  return browser;
}

export async function closeBrowser(): Promise<void> {
  await browser?.close();
  browser = undefined;
}

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
  options: BrowserContextOptions = {},
): Promise<T> {
  const visited = await newDevice(language, options);
  const { page, faults, address } = visited;
  try {
    await page.goto(address(path));
    const result = await during(visited);
    expect(faults, `what ${page.url()} complained about`).toEqual([]);
    return result;
  } catch (error) {
    if (faults.length > 0 && error instanceof Error)
      error.message += `\nThe page complained: ${faults.join('\n')}`;
    throw error;
  } finally {
    await page.context().close();
  }
}

/** An empty device with one tab, which whoever asked for it closes. */
export async function newDevice(language: Language, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await (await openBrowser()).newContext({
    viewport: PHONE,
    locale: language,
    baseURL: inject('baseUrl'),
    serviceWorkers: 'block',
    acceptDownloads: true,
    ...options,
  });
  // A machine that does more at once is slow, and that is no fault of a page.
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  const faults: string[] = [];
  watch(page, faults);
  const address = (inside: string) => `/${language}${inside === '/' ? '' : inside}`;
  return { page, t: textsIn(language), language, address, faults };
}

/** Collects errors in the console and errors that nobody caught. */
export function watch(page: Page, faults: string[]): void {
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
}

/** Takes out the faults that a test provoked on purpose. */
export function forgive(faults: string[], expected: RegExp): void {
  faults.splice(0, faults.length, ...faults.filter((fault) => !expected.test(fault)));
}

/** Accessibility faults by WCAG 2.2 A and AA, each as one line that names the place; by all rules or only some. */
export async function accessibilityFaults(page: Page, rules?: string[]): Promise<string[]> {
  const violations = await violationsOn(page, rules);
  return violations.map(({ id, help, place }) => `${id}: ${help} at ${place}`);
}

/** Waits until the islands on the page are alive. */
export async function alive(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('[data-island]')].every((island) => island.hasAttribute('data-alive')),
  );
}
