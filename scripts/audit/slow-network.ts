// SPDX-License-Identifier: EUPL-1.2
import type { Browser, Page } from 'playwright-core';
import { deviceJourney, putOnDevice, withBrowser } from './device.ts';
import { withProduct } from './product.ts';
import { kilobytes, rounded, type Section, table } from './section.ts';

/** "3G" of Chromium's own tools, which called it "Slow 3G" before: 400 kbit a second, two seconds until the first byte. */
const SLOW_3G = { offline: false, downloadThroughput: 50_000, uploadThroughput: 50_000, latency: 2000 };
const SLOWED = 4;
const LANGUAGES = ['uk', 'nl'] as const;
/** Milliseconds; nobody waits longer. */
const PATIENCE = 180_000;

/** Seconds until it can be read, and until it can be used; the second is absent where reading is all there is. */
type Stretch = { what: string; read: number; used?: number; bytes: number };
type Measured = { language: string; stretches: Stretch[] };

/** The way to one's own steps on a telephone with a bad connection: from nothing to the first question, and to a result. */
export async function measureSlowNetwork(): Promise<Section> {
  const nurse = await deviceJourney('nurse');
  const measured: Measured[] = [];
  await withProduct((url) =>
    withBrowser(async (browser) => {
      for (const language of LANGUAGES)
        measured.push({ language, stretches: await walk(browser, `${url}/${language}`, url, nurse) });
    }),
  );
  return { text: describe(measured), bars: [], figures: measured };
}

async function walk(browser: Browser, home: string, url: string, nurse: object): Promise<Stretch[]> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true });
  context.setDefaultTimeout(PATIENCE);
  try {
    const page = await context.newPage();
    const slow = await slowed(page);
    const open = (address: string) => page.goto(address, { waitUntil: 'commit' });
    const first = await slow('the home page, nothing on the device', () => open(home));
    const question = await slow(
      'a tap on it: the first question',
      async () => {
        const opened = page.waitForURL(`${home}/journey`, { waitUntil: 'commit' });
        await page.locator('main a[href$="/journey"]').first().tap();
        await opened;
      },
      'form[data-question] button[type=submit]',
    );
    const again = await slow('the home page once more', () => open(home));
    await putOnDevice(page, url, nurse);
    const result = await slow(
      'the result of a synthetic nurse',
      () => open(`${home}/journey/result`),
      '.o-result-step',
    );
    return [first, question, again, result];
  } finally {
    await context.close();
  }
}

/** On this page the network and the processor are slow from now on. */
async function slowed(page: Page) {
  const chromium = await page.context().newCDPSession(page);
  await chromium.send('Network.enable');
  await chromium.send('Network.emulateNetworkConditions', SLOW_3G);
  await chromium.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  let bytes = 0;
  chromium.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  return async (what: string, open: () => Promise<unknown>, usable?: string): Promise<Stretch> => {
    bytes = 0;
    const begun = performance.now();
    const since = () => (performance.now() - begun) / 1000;
    await open();
    await page.locator('h1').first().waitFor();
    const read = since();
    if (usable) await page.locator(usable).first().waitFor();
    return { what, read, ...(usable && { used: since() }), bytes };
  };
}

function describe(measured: readonly Measured[]): string[] {
  return [
    `A telephone of 360 × 740 with the processor slowed ${SLOWED} times and the network that Chromium’s own tools call 3G: ${(SLOW_3G.downloadThroughput * 8) / 1000} kbit a second, ${SLOW_3G.latency / 1000} seconds until an answer begins. Seconds from the tap until the heading can be read, and until the question can be answered or the first step is there. One walk a language; what the offline set fetches in the background competes.`,
    table(
      ['language', 'what', 'to read', 'to use', 'over the line until then'],
      measured.flatMap(({ language, stretches }) =>
        stretches.map(({ what, read, used, bytes }) => [
          language,
          what,
          `${rounded(read)} s`,
          used === undefined ? '' : `${rounded(used)} s`,
          kilobytes(bytes),
        ]),
      ),
    ),
  ];
}
