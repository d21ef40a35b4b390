// SPDX-License-Identifier: EUPL-1.2
// Pictures of every type of page beside those that are kept: what changed is either meant or a fault.
import type { Language } from '@opstap/kernel';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deviceJourney, putOnDevice } from '../../scripts/audit/device.ts';
import { withProduct } from '../../scripts/audit/product.ts';
import { fault, orphans, weight } from '../looks/kept-pictures.ts';
import { LOOKED_AT, type Look, type LookedAt, looksOf, nameOf, ONLY, tallest } from '../looks/looked-at.ts';
import { openBrowser } from './devices.ts';
import { resultIsThere } from './result-page.ts';
import { alive, DESKTOP, PHONE, textsIn } from './visit.ts';

/** Milliseconds for all pictures of one kind, on a machine that does more. */
const LONGEST = 600_000;
const MOST_BYTES = 15_000_000;
const NOON = new Date('2026-11-23T11:00:00Z');

let url = '';
let stop = () => undefined as undefined;
let stopped: Promise<void>;

beforeAll(
  () =>
    new Promise<void>((started, failed) => {
      const enough = new Promise<undefined>((resolve) => {
        stop = () => void resolve(undefined) as undefined;
      });
      stopped = withProduct(
        async (address) => {
          url = address;
          started();
          await enough;
        },
        ['--import', './tests/looks/fixed-day.ts'],
      );
      stopped.catch(failed);
    }),
);

afterAll(async () => {
  stop();
  await stopped;
});

describe.concurrent('every type of page looks as it did, on a phone and a desk, in light and in dark', () => {
  it.each(LOOKED_AT)('in $language, $part', { timeout: LONGEST }, async (looked) => {
    const context = await deviceFor(looked);
    try {
      const faults = await lookAt(context, looked);
      expect(faults, howToMend(faults)).toEqual([]);
    } finally {
      await context.close();
    }
  });
});

describe('the pictures that are kept', () => {
  it('are all of pages that are looked at', async () => {
    const names = LOOKED_AT.flatMap(({ language, paths }) =>
      paths.flatMap((page) => looksOf(language).map((look) => nameOf(page, language, look))),
    );
    expect(await orphans(names)).toEqual([]);
  });

  it('do not weigh down every clone', async () => {
    expect(await weight()).toBeLessThan(MOST_BYTES);
  });
});

async function deviceFor({ language }: LookedAt): Promise<BrowserContext> {
  const context = await (await openBrowser()).newContext({
    locale: language,
    timezoneId: 'Europe/Amsterdam',
    baseURL: url,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  context.setDefaultTimeout(30_000);
  await context.clock.setFixedTime(NOON);
  return context;
}

/** One page for all addresses, one after another, as somebody reads on. */
async function lookAt(context: BrowserContext, { language, paths }: LookedAt): Promise<string[]> {
  const looks = looksOf(language);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const found: (string | undefined)[] = [];
  for (const path of paths.filter((one) => ONLY?.includes(one) ?? true)) {
    if (looks[0]) await putOnScreen(page, looks[0]);
    await OPENING[path]?.(page, language);
    if (!OPENING[path]) await page.goto(addressOf(path, language));
    await allThere(page);
    for (const look of looks) {
      await putOnScreen(page, look);
      const seen = await picture(session, await sizeOf(page, tallest(path, look)), look);
      found.push(await fault(nameOf(path, language, look), seen));
    }
  }
  return found.filter((one) => one !== undefined);
}

/** How one comes to what is on no page of its own. */
const OPENING: Readonly<Record<string, (page: Page, language: Language) => Promise<void>>> = {
  async 'pay-check-example'(page, language) {
    await page.goto(addressOf('/pay-check', language));
    await alive(page);
    await page.getByRole('button', { name: textsIn(language)('pay.example.show') }).click();
    await page.locator('.o-slip').first().waitFor();
  },
  async 'result-of-a-nurse'(page, language) {
    await putOnDevice(page, url, await deviceJourney('nurse'));
    await page.goto(addressOf('/journey/result', language));
    await resultIsThere(page);
  },
};

function addressOf(path: string, language: Language): string {
  return `/${language}${path === '/' ? '' : path}`;
}

async function putOnScreen(page: Page, { width, scheme }: Look): Promise<void> {
  await page.setViewportSize(width === 360 ? PHONE : DESKTOP);
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
}

async function allThere(page: Page): Promise<void> {
  await alive(page);
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => !document.querySelector('[data-island] .o-loading'));
  await page.evaluate(async () => {
    await document.fonts.ready;
    // A number of texts changes with every text.
    for (const grows of document.querySelectorAll<HTMLElement>('[data-grows]'))
      grows.style.visibility = 'hidden';
  });
}

async function sizeOf(page: Page, most: number): Promise<{ width: number; height: number }> {
  const whole = await page.evaluate(() => ({
    width: innerWidth,
    height: document.documentElement.scrollHeight,
  }));
  return { ...whole, height: Math.min(whole.height, most) };
}

/** Not Playwright's own: to make each of 500 files as small as can be takes a quarter of the time. */
async function picture(
  session: CDPSession,
  size: { width: number; height: number },
  { scale }: Look,
): Promise<Buffer> {
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'png',
    optimizeForSpeed: true,
    captureBeyondViewport: true,
    clip: { x: 0, y: 0, ...size, scale },
  });
  return Buffer.from(data, 'base64');
}

function howToMend(faults: readonly string[]): string {
  return `${faults.length} pictures are not as they were. Look at them; are they right? Then: npm run screenshots\n\n${faults.join('\n')}\n`;
}
