// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGES, type Language } from '@opstap/kernel';
import type { Browser } from 'playwright-core';
import { violationsOn } from '../axe.ts';
import { deviceJourney, putOnDevice, settled, withBrowser } from './device.ts';
import { pageTypes } from './page-types.ts';
import { withProduct } from './product.ts';
import { type Section, table } from './section.ts';

const THEMES = ['light', 'dark'] as const;
const WIDTHS = [360, 1280] as const;
const AT_ONCE = 2;

type Look = { theme: (typeof THEMES)[number]; width: (typeof WIDTHS)[number] };
type Found = Look & { language: Language; page: string; faults: string[] };

const LOOKS: readonly Look[] = THEMES.flatMap((theme) => WIDTHS.map((width) => ({ theme, width })));

/** axe-core with the rules of WCAG 2.2 A and AA, on every page type, language, theme and width, alive and with answers. */
export async function measureAxe(): Promise<Section> {
  const journey = await deviceJourney('nurse');
  const types = await pageTypes();
  const found: Found[] = [];
  await withProduct((url) =>
    withBrowser(async (browser) => {
      const waiting = [...LANGUAGES];
      const worker = async () => {
        for (let language = waiting.shift(); language; language = waiting.shift()) {
          found.push(...(await visitAll(browser, url, language, types, journey)));
          console.log(`     axe ${language}: ${types.length} pages, light and dark, ${WIDTHS.join(' and ')}`);
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, worker));
    }),
  );
  const faults = found.flatMap(({ faults: those }) => those);
  return {
    text: describe(found),
    bars: [
      {
        what: 'axe on every page type, language, light and dark, 360 and 1280 px',
        bar: 'no violation',
        measured: `${faults.length} on ${found.length} views`,
        met: faults.length === 0,
      },
    ],
    figures: { views: found.length, faulty: found.filter(({ faults: those }) => those.length > 0) },
  };
}

/** Each page is loaded once and looked at in all looks. */
async function visitAll(
  browser: Browser,
  url: string,
  language: Language,
  types: Awaited<ReturnType<typeof pageTypes>>,
  journey: object,
): Promise<Found[]> {
  const open = async () => {
    const context = await browser.newContext({
      locale: language,
      serviceWorkers: 'block',
      reducedMotion: 'reduce',
    });
    return context.newPage();
  };
  const [empty, answered] = [await open(), await open()];
  await putOnDevice(answered, url, journey);
  const found: Found[] = [];
  for (const { page: name, path, withAnswers } of types) {
    const page = withAnswers ? answered : empty;
    await page.goto(`${url}/${language}${path}`);
    await settled(page);
    for (const { theme, width } of LOOKS) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      const violations = await violationsOn(page);
      const faults = violations.map(({ id, place }) => `${id} at ${place}`);
      found.push({ language, theme, width, page: name, faults });
    }
  }
  await Promise.all([empty.context().close(), answered.context().close()]);
  return found;
}

function describe(found: readonly Found[]): string[] {
  const pages = [...new Set(found.map(({ page }) => page))];
  const count = (page: string, language: Language) =>
    found
      .filter((one) => one.page === page && one.language === language)
      .reduce((sum, { faults }) => sum + faults.length, 0);
  const places = Map.groupBy(
    found.flatMap(({ page, faults }) => faults.map((fault) => `${page}: ${fault}`)),
    (fault) => fault,
  );
  const list = [...places]
    .slice(0, 30)
    .map(([fault, times]) => `- ${fault.replaceAll('`', '')} (${times.length} views)`);
  return [
    `Violations (places on the page) per page type and language, summed over light and dark, 360 and 1280 px: ${found.length} views in all. axe finds only a part of what can hinder people: it says nothing of understandable words or of a sensible order.`,
    table(
      ['page', ...LANGUAGES],
      pages.map((page) => [page, ...LANGUAGES.map((language) => count(page, language))]),
    ),
    ...(list.length > 0 ? ['Where:', list.join('\n')] : []),
  ];
}
