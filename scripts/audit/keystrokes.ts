// SPDX-License-Identifier: EUPL-1.2
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { settled, withBrowser } from './device.ts';
import { withProduct } from './product.ts';
import { kilobytes, percentile, rounded, type Section, table } from './section.ts';
import { gzipBytes } from './sizes.ts';

const KEY_BAR = 100;
const DOWNLOAD_BAR = 450_000;
const WORDS = {
  uk: ['медсестра', 'зварювальник', 'касирка в магазині', 'варила борщ і прибирала кухню'],
  nl: ['vrachtwagenchauffeur', 'kassamedewerker', 'schoonmaakster op school'],
} as const;
type Reader = keyof typeof WORDS;

/** Chromium slows the page's own thread and no worker: so the honest figure for a slow phone is the one without a worker. */
const WAYS = [
  { way: 'worker, processor as it is', slowed: 1, worker: true },
  { way: 'worker, page slowed 4 times', slowed: 4, worker: true },
  { way: 'no worker, all slowed 4 times', slowed: 4, worker: false },
] as const;
const STRICTEST = WAYS[2].way;

type Measured = {
  reader: Reader;
  way: string;
  /** From each key to the drawing of what it found, from the third letter of a word on. */
  keys: number[];
  /** From the first key, typed as soon as the page is alive, to its first candidates. */
  first: number;
  /** The longest that the page's thread was busy at a stretch until then. */
  busy: number;
};
/** What the page keeps between a key and the paint after it; put there by `watchKeys`. */
type Watched = { typedAt: number; paintedAt: number | undefined; longest: number };

/** How long a person waits for candidates while they type, and what a phone downloads for it. */
export async function measureKeystrokes(): Promise<Section> {
  const { measured, download } = await withProduct((url) =>
    withBrowser(async (browser) => {
      const all: Measured[] = [];
      for (const reader of ['uk', 'nl'] as const)
        for (const way of WAYS) all.push(await typed(browser, url, reader, way));
      return { measured: all, download: await downloaded(browser, url) };
    }),
  );
  const strict = measured.filter(({ way }) => way === STRICTEST).flatMap(({ keys }) => keys);
  const [p95, bytes] = [percentile(strict, 0.95), download.reduce((sum, one) => sum + one.bytes, 0)];
  return {
    text: describe(measured, download),
    bars: [
      {
        what: 'Interview: candidates after a key, everything slowed 4 times, 95th percentile',
        bar: `under ${KEY_BAR} ms`,
        measured: `${rounded(p95)} ms`,
        met: p95 < KEY_BAR,
      },
      {
        what: 'Interview: taxonomy for Ukrainian and Dutch, gzip',
        bar: `at most ${kilobytes(DOWNLOAD_BAR)}`,
        measured: kilobytes(bytes),
        met: bytes <= DOWNLOAD_BAR,
      },
    ],
    figures: { measured, download },
  };
}

async function typed(
  browser: Browser,
  url: string,
  reader: Reader,
  { way, slowed, worker }: (typeof WAYS)[number],
): Promise<Measured> {
  const context = await phone(browser, reader);
  try {
    if (!worker) await context.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
    await context.addInitScript(watchKeys);
    const page = await context.newPage();
    const chromium = await context.newCDPSession(page);
    await chromium.send('Emulation.setCPUThrottlingRate', { rate: slowed });
    await page.goto(`${url}/${reader}/profile`);
    await page.locator('#profile-search').waitFor({ timeout: 60_000 });
    await page.locator('#profile-search').focus();
    const [opening = ''] = WORDS[reader];
    await page.keyboard.insertText(opening.slice(0, 3));
    const first = await painted(page);
    const busy = await page.evaluate(() => (window as unknown as { watched: Watched }).watched.longest);
    await settled(page);
    await page.waitForTimeout(8_000);
    const keys: number[] = [];
    for (const text of WORDS[reader]) keys.push(...(await typeText(page, text)));
    return { reader, way, keys, first, busy };
  } finally {
    await context.close();
  }
}

async function typeText(page: Page, text: string): Promise<number[]> {
  const box = page.locator('#profile-search');
  await box.fill('');
  const keys: number[] = [];
  for (const [at, letter] of [...text].entries()) {
    // Nothing of the key before may still be busy.
    await page.waitForTimeout(150);
    await page.keyboard.insertText(letter);
    const word =
      text
        .slice(0, at + 1)
        .split(' ')
        .at(-1) ?? '';
    if (word.length >= 3) keys.push(await painted(page));
  }
  return keys;
}

async function painted(page: Page): Promise<number> {
  const ms = await page.waitForFunction(
    () => {
      const { watched } = window as unknown as { watched: Watched };
      return watched.paintedAt === undefined ? undefined : watched.paintedAt - watched.typedAt;
    },
    undefined,
    { timeout: 60_000 },
  );
  return Number(await ms.jsonValue());
}

/** Runs in the page. The list says in `data-for` which text it answers; a task that is posted in a frame runs when it is drawn. */
function watchKeys(): void {
  const watched: Watched = { typedAt: 0, paintedAt: undefined, longest: 0 };
  Object.assign(window, { watched });
  const box = () => document.querySelector<HTMLInputElement>('#profile-search');
  const answered = () => document.querySelector('#profile-search-list')?.getAttribute('data-for');
  addEventListener(
    'input',
    ({ timeStamp }) => {
      watched.typedAt = timeStamp;
      watched.paintedAt = undefined;
    },
    true,
  );
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watched.longest = Math.max(watched.longest, duration);
  }).observe({ type: 'longtask', buffered: true });
  const look = () => {
    if (watched.paintedAt !== undefined || !box()?.value || answered() !== box()?.value) return;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        watched.paintedAt ??= performance.now();
      };
      port2.postMessage(undefined);
    });
  };
  new MutationObserver(look).observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['data-for'],
  });
}

type File = { address: string; bytes: number };

/** What finding work and tasks asks a Ukrainian reader to download: names, what belongs to which work, and the linker itself. */
async function downloaded(browser: Browser, url: string): Promise<File[]> {
  const context = await phone(browser, 'uk');
  try {
    const addresses = new Set<string>();
    context.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (/\/assets\/(taxonomy|reference|occupations|competences|linker|answering)-/.test(pathname))
        addresses.add(pathname);
    });
    const page = await context.newPage();
    await page.goto(`${url}/uk/profile`);
    await settled(page);
    await page.locator('#profile-search').fill('медсестра');
    await page.locator('#profile-search-list [role=option]').first().waitFor();
    await page.waitForTimeout(3_000);
    return await Promise.all(
      [...addresses].map(async (address) => ({ address, bytes: await gzipBytes(url + address) })),
    );
  } finally {
    await context.close();
  }
}

function phone(browser: Browser, locale: string): Promise<BrowserContext> {
  return browser.newContext({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
    locale,
    serviceWorkers: 'block',
  });
}

function describe(measured: readonly Measured[], download: readonly File[]): string[] {
  return [
    'From a key to the drawing of the candidates for what then stands in the box “Which work did you do?” of the profile, from the third letter of each word on, at 360 × 740. Chromium can slow a page’s own thread but no worker; so the strictest row takes the worker away, and linking itself is slowed too. “First” is from three letters, typed as soon as the box is there, to their candidates: loading and building the index included.',
    table(
      [
        'reader',
        'way',
        'keys',
        'median',
        '95th percentile',
        'worst',
        'first',
        'page busy until then, longest',
      ],
      measured.map(({ reader, way, keys, first, busy }) => [
        reader,
        way,
        keys.length,
        `${rounded(percentile(keys, 0.5))} ms`,
        `${rounded(percentile(keys, 0.95))} ms`,
        `${rounded(Math.max(...keys))} ms`,
        `${rounded(first, 0)} ms`,
        `${rounded(busy, 0)} ms`,
      ]),
    ),
    'What a Ukrainian reader downloads for it, in gzip:',
    table(
      ['file', 'gzip'],
      download.map(({ address, bytes }) => [`\`${address}\``, kilobytes(bytes)]),
    ),
  ];
}
