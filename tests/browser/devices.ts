// SPDX-License-Identifier: EUPL-1.2
// Devices for the tests. To start one takes several times as long as to open a page on one that runs, so a device that a test
// is done with is emptied and handed to the next.
import type { Language } from '@opstap/kernel';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import { launch } from '../../scripts/chromium.ts';

export const PHONE = { width: 360, height: 740 };

/** What the pages keep on a device, by key, as idb-keyval has it. */
export type Kept = readonly (readonly [key: string, value: unknown])[];
/** `kept`: what is on the device already; nothing when it is left out. */
export type DeviceOptions = BrowserContextOptions & { kept?: Kept };
export type Device = { page: Page; kind: string; mayBeReused: boolean };

/** An emptied device is a process: a few are enough for tests in one language after the other. */
const MOST_IDLE = 4;
/** What tests listen to on a tab or a device. */
const LISTENED_TO = ['console', 'pageerror', 'request', 'response', 'download'];
const idle: Device[] = [];
let browser: Promise<Browser> | undefined;

/** One browser for all tests of a run. */
export function openBrowser(): Promise<Browser> {
  browser ??= launch(inject('chromium'));
  return browser;
}

/** Lends an empty device with one tab, or one that holds what it is given. */
export async function withDevice<T>(
  language: Language,
  options: DeviceOptions,
  during: (page: Page) => Promise<T>,
): Promise<T> {
  const device = await takeDevice(language, options);
  let isSound = false;
  try {
    const result = await during(device.page);
    isSound = true;
    return result;
  } finally {
    await giveBack(device, isSound);
  }
}

/** A device for longer than one call; whoever takes it gives it back. */
export async function takeDevice(
  language: Language,
  { kept = [], viewport = PHONE, ...options }: DeviceOptions,
): Promise<Device> {
  const wanted = { locale: language, serviceWorkers: 'block', acceptDownloads: true, ...options } as const;
  const kind = JSON.stringify(wanted);
  const at = idle.findIndex((one) => one.kind === kind);
  const [found] = at < 0 ? [] : idle.splice(at, 1);
  const device = found ?? (await newDevice(kind, wanted));
  await device.page.setViewportSize(viewport ?? PHONE);
  // Without JavaScript no page has put anything on it.
  const mayHold = found !== undefined && options.javaScriptEnabled !== false;
  if (mayHold || kept.length > 0) await fill(device.page, kept);
  return device;
}

async function newDevice(kind: string, wanted: BrowserContextOptions): Promise<Device> {
  const context = await (await openBrowser()).newContext({
    viewport: PHONE,
    baseURL: inject('baseUrl'),
    reducedMotion: 'reduce',
    ...wanted,
  });
  // A machine that does more at once is slow, and that is no fault of a page.
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  // A service worker outlives what is removed here.
  const device = { page, kind, mayBeReused: wanted.serviceWorkers === 'block' };
  // What these two put into a tab stays in it for good.
  const { addInitScript, clock } = page;
  const { install } = clock;
  page.addInitScript = (...given: unknown[]) => {
    device.mayBeReused = false;
    return Reflect.apply(addInitScript, page, given);
  };
  clock.install = (...given: unknown[]) => {
    device.mayBeReused = false;
    return Reflect.apply(install, clock, given);
  };
  return device;
}

/** `isSound`: nothing went wrong on it, so that another test may use it. */
export async function giveBack(device: Device, isSound: boolean): Promise<void> {
  const { page } = device;
  const context = page.context();
  if (!isSound || !device.mayBeReused || page.isClosed()) return context.close();
  // Not all of them: Playwright has listeners of its own.
  for (const event of LISTENED_TO) {
    page.removeAllListeners(event);
    context.removeAllListeners(event);
  }
  for (const other of context.pages()) if (other !== page) await other.close();
  await Promise.all([
    page.unrouteAll({ behavior: 'ignoreErrors' }),
    context.unrouteAll({ behavior: 'ignoreErrors' }),
    context.setOffline(false),
    context.clearPermissions(),
    context.clearCookies(),
    page.emulateMedia({ media: null, colorScheme: null, reducedMotion: 'reduce' }),
  ]);
  idle.push(device);
  if (idle.length > MOST_IDLE) await idle.shift()?.page.context().close();
}

/** Empties the device and puts on it what it is to hold, from an address of the same origin at which no page runs. */
async function fill(page: Page, kept: Kept): Promise<void> {
  await page.goto('/robots.txt');
  await page.evaluate(async (entries) => {
    const done = (request: IDBRequest) =>
      new Promise<void>((resolve, reject) => {
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      });
    localStorage.clear();
    sessionStorage.clear();
    for (const name of await caches.keys()) await caches.delete(name);
    for (const { name = '' } of await indexedDB.databases()) await done(indexedDB.deleteDatabase(name));
    if (entries.length === 0) return;
    const opening = indexedDB.open('keyval-store');
    opening.onupgradeneeded = () => opening.result.createObjectStore('keyval');
    await done(opening);
    const store = opening.result.transaction('keyval', 'readwrite').objectStore('keyval');
    for (const [key, value] of entries) await done(store.put(value, key));
    opening.result.close();
  }, kept);
}

/** Everything that the pages have put on the device so far. */
export function keptOn(page: Page): Promise<Kept> {
  return page.evaluate(
    () =>
      new Promise<[string, unknown][]>((resolve, reject) => {
        const opening = indexedDB.open('keyval-store');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const store = opening.result.transaction('keyval').objectStore('keyval');
          const entries: [string, unknown][] = [];
          const going = store.openCursor();
          going.onerror = () => reject(going.error);
          going.onsuccess = () => {
            if (!going.result) return resolve(entries);
            entries.push([String(going.result.key), going.result.value]);
            going.result.continue();
          };
        };
      }),
  );
}
