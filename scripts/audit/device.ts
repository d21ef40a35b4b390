// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { findChromium, launch } from '../chromium.ts';
import { ROOT } from './root.ts';

type Example = { facts: Record<string, unknown>; done: string[] };

/** A synthetic person of `packages/cli/examples`, as the device keeps answers (`packages/web/src/app/device-journey.ts`). */
export async function deviceJourney(example: string) {
  const text = await readFile(`${ROOT}/packages/cli/examples/${example}.json`, 'utf8');
  // Our own file; the tests of the command line read it with all checks.
  const { facts, done } = JSON.parse(text) as Example;
  const at = new Date().toISOString();
  const dated = (entries: [string, unknown][]) =>
    Object.fromEntries(entries.map(([name, value]) => [name, { value, at }]));
  return {
    format: 1,
    facts: dated(Object.entries(facts)),
    skipped: {},
    done: dated(done.map((step) => [step, true])),
    notes: [],
    replaced: [],
  };
}

/**
 * Puts answers on the device, in the store of idb-keyval. It does so from the text file robots.txt, so that nothing of the pages
 * is loaded or kept before the measurement.
 */
export async function putOnDevice(page: Page, url: string, journey: object): Promise<void> {
  await page.goto(`${url}/robots.txt`);
  await page.evaluate(
    (value) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('keyval-store');
        opening.onupgradeneeded = () => opening.result.createObjectStore('keyval');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('keyval', 'readwrite');
          writing.objectStore('keyval').put(value, 'journey');
          writing.onerror = () => reject(writing.error);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    journey,
  );
}

export async function withBrowser<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await launch(await findChromium());
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

/** Waits until the islands on the page are alive and nothing is loading. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('[data-island]')].every((island) => island.hasAttribute('data-alive')),
  );
  await page.waitForLoadState('networkidle');
}
