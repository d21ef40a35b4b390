// SPDX-License-Identifier: EUPL-1.2
import { get } from 'node:http';
import type { Browser, Request } from 'playwright-core';
import { PAGE_TYPES } from '../../tests/browser/page-types.ts';
import { deviceJourney, putOnDevice, settled, withBrowser } from './device.ts';
import { withProduct } from './product.ts';
import { kilobytes, type Section, table } from './section.ts';

type Kind = 'script' | 'style' | 'font' | 'document' | 'other';
/** `bytes` of the body in gzip; `sent` as Chromium got it (it takes Brotli), headers included. */
type Loaded = { address: string; kind: Kind; bytes: number; sent: number };
type Weight = { page: string; files: Loaded[] };

const SCRIPT_BAR = 90_000;
const TOTAL_BAR = 160_000;

/** What a phone downloads for a page in Ukrainian with nothing kept: bytes in gzip, and as they came. */
export async function measureSizes(): Promise<Section> {
  const journey = await deviceJourney('nurse');
  const { weights, types } = await withProduct((url) =>
    withBrowser(async (browser) => {
      const main: Weight[] = [
        { page: 'home', files: await load(browser, url, '/uk') },
        { page: 'question', files: await load(browser, url, '/uk/journey') },
        { page: 'result', files: await load(browser, url, '/uk/journey/result', journey) },
      ];
      const all: Weight[] = [];
      for (const page of PAGE_TYPES) all.push({ page, files: await load(browser, url, `/uk${page}`) });
      return { weights: main, types: all };
    }),
  );
  const heavy = types.filter((one) => sum(one, 'script') > SCRIPT_BAR || withoutFonts(one) > TOTAL_BAR);
  const [home] = weights;
  if (!home) throw new Error('nothing was loaded');
  const [script, total] = [sum(home, 'script'), withoutFonts(home)];
  return {
    text: [...describe(weights), ...describeTypes(types, heavy)],
    bars: [
      {
        what: 'First page in Ukrainian: JavaScript, gzip',
        bar: 'at most 90 KB',
        measured: kilobytes(script),
        met: script <= SCRIPT_BAR,
      },
      {
        what: 'First page in Ukrainian: all excluding fonts',
        bar: 'at most 160 KB',
        measured: kilobytes(total),
        met: total <= TOTAL_BAR,
      },
      {
        what: 'Types of page in Ukrainian, each opened first, within the two budgets of the first page',
        bar: `all ${types.length}`,
        measured: `${types.length - heavy.length} of ${types.length}`,
        met: heavy.length === 0,
      },
    ],
    figures: { weights, types },
  };
}

async function load(browser: Browser, url: string, path: string, journey?: object): Promise<Loaded[]> {
  // The service worker fetches other pages for reading offline: not part of this page.
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    if (journey) await putOnDevice(page, url, journey);
    // Of the page and of its workers; what a worker takes from the browser's cache is there already.
    const finished = new Map<string, Request>();
    context.on('requestfinished', (request) => {
      if (!finished.has(request.url())) finished.set(request.url(), request);
    });
    await page.goto(`${url}${path}`);
    await settled(page);
    return await Promise.all([...finished.values()].map(weigh));
  } finally {
    await context.close();
  }
}

async function weigh(request: Request): Promise<Loaded> {
  const { responseHeadersSize, responseBodySize } = await request.sizes();
  const type = (await request.response())?.headers()['content-type'] ?? '';
  return {
    address: new URL(request.url()).pathname,
    kind: kindOf(request.url(), type),
    bytes: await gzipBytes(request.url()),
    sent: responseHeadersSize + responseBodySize,
  };
}

/** Asked again by a client that reads gzip only: `fetch` would unpack it, and Chromium cannot be told to. */
export function gzipBytes(url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'gzip' } }, async (response) => {
      let bytes = 0;
      for await (const chunk of response) bytes += chunk.length;
      resolve(bytes);
    }).on('error', reject);
  });
}

function kindOf(url: string, type: string): Kind {
  if (url.endsWith('.woff2')) return 'font';
  if (type.includes('javascript')) return 'script';
  if (type.startsWith('text/css')) return 'style';
  return type.startsWith('text/html') ? 'document' : 'other';
}

function sum({ files }: Weight, kind?: Kind): number {
  return files.filter((file) => !kind || file.kind === kind).reduce((bytes, file) => bytes + file.bytes, 0);
}

function withoutFonts(weight: Weight): number {
  return sum(weight) - sum(weight, 'font');
}

const HEADS = ['page', 'JavaScript and data', 'all but fonts'];

function describeTypes(types: readonly Weight[], heavy: readonly Weight[]): string[] {
  const rowsOf = (some: readonly Weight[]) =>
    [...some]
      .sort((one, other) => sum(other, 'script') - sum(one, 'script'))
      .map((one) => [one.page, kilobytes(sum(one, 'script')), kilobytes(withoutFonts(one))]);
  const [rows, heaviest] = [rowsOf(heavy), rowsOf(types).slice(0, 5)];
  const within = `Each of the ${types.length} types of page, opened first on an empty device, workers counted: ${types.length - heavy.length} load at most 90 KB of JavaScript and 160 KB in all but fonts. Results, names of work and the glossary come when somebody begins.`;
  if (heavy.length === 0) return [`${within} The heaviest:`, table(HEADS, heaviest)];
  return [`${within} The others:`, table(HEADS, rows)];
}

function describe(weights: readonly Weight[]): string[] {
  const kinds = ['document', 'style', 'script', 'other', 'font'] as const;
  const rows = weights.map((weight) => [
    weight.page,
    ...kinds.map((kind) => kilobytes(sum(weight, kind))),
    kilobytes(withoutFonts(weight)),
    weight.files.length,
    kilobytes(weight.files.reduce((bytes, { sent }) => bytes + sent, 0)),
  ]);
  const largest = weights.flatMap(({ page, files }) =>
    files
      .filter(({ kind, bytes }) => kind === 'script' && bytes > 10_000)
      .map(({ address, bytes }) => `- ${page}: \`${address}\`, ${kilobytes(bytes)}`),
  );
  return [
    'What Chromium loads in Ukrainian with nothing kept before, in gzip without headers (1 KB = 1000 bytes); the last column is what really came over the line (Brotli, fonts and headers included). What the service worker fetches afterwards for reading offline is not counted.',
    table(
      ['page', 'document', 'styles', 'JavaScript', 'other', 'fonts', 'all but fonts', 'files', 'as sent'],
      rows,
    ),
    ...(largest.length > 0 ? ['JavaScript files above 10 KB:', largest.join('\n')] : []),
  ];
}
