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

type Setting = { language: Language; theme: (typeof THEMES)[number]; width: (typeof WIDTHS)[number] };
type Found = Setting & { page: string; faults: string[] };

/** axe-core with the rules of WCAG 2.2 A and AA, on every page type, language, theme and width, alive and with answers. */
export async function measureAxe(): Promise<Section> {
  const journey = await deviceJourney('nurse');
  const types = await pageTypes();
  const settings = LANGUAGES.flatMap((language) =>
    THEMES.flatMap((theme) => WIDTHS.map((width) => ({ language, theme, width }))),
  );
  const found: Found[] = [];
  await withProduct((url) =>
    withBrowser(async (browser) => {
      const waiting = [...settings];
      const worker = async () => {
        for (let setting = waiting.shift(); setting; setting = waiting.shift()) {
          found.push(...(await visitAll(browser, url, setting, types, journey)));
          const { language, theme, width } = setting;
          console.log(`     axe ${language} ${theme} ${width}: ${types.length} pages`);
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

async function visitAll(
  browser: Browser,
  url: string,
  setting: Setting,
  types: Awaited<ReturnType<typeof pageTypes>>,
  journey: object,
): Promise<Found[]> {
  const { language, theme, width } = setting;
  const found: Found[] = [];
  for (const { page: name, path, withAnswers } of types) {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      locale: language,
      colorScheme: theme,
      serviceWorkers: 'block',
    });
    const page = await context.newPage();
    if (withAnswers) await putOnDevice(page, url, journey);
    await page.goto(`${url}/${language}${path}`);
    await settled(page);
    const violations = await violationsOn(page);
    const faults = violations.map(({ id, place }) => `${id} at ${place}`);
    found.push({ ...setting, page: name, faults });
    await context.close();
  }
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
