// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGES } from '@opstap/kernel';
import { describe, expect, it } from 'vitest';
import { alive, visit } from './visit.ts';

const WEATHER = 'https://www.knmi.nl/';

describe.each(LANGUAGES)('the page on problems at work, in %s', (language) => {
  it('and all others on abuse are stored nowhere, and say so to the browser', () =>
    visit(
      language,
      '/',
      async ({ page, address }) => {
        await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
        for (const path of ['/problem-at-work', '/steps/problemen_op_werk', '/signals', '/evidence']) {
          const response = await page.goto(address(path));
          expect(response?.headers()['cache-control'], path).toBe('no-store');
          expect(response?.headers()['referrer-policy'], path).toBe('no-referrer');
          const kept = await page.evaluate(async () => {
            const opened = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
            const requests = await Promise.all(opened.map((cache) => cache.keys()));
            return requests.flat().map(({ url }) => url);
          });
          expect(kept.filter((url) => url.endsWith(path))).toEqual([]);
          expect(await page.locator('.o-feedback').count(), path).toBe(0);
        }
      },
      { serviceWorkers: 'allow' },
    ));

  it('is left at once with the button, and does not come back with “back”', () =>
    visit(language, '/', async ({ page, t, address }) => {
      await page.route(`${WEATHER}**`, (route) =>
        route.fulfill({ body: 'weather', contentType: 'text/html' }),
      );
      await page
        .getByRole('main')
        .getByRole('link', { name: t('shell.nav.problem') })
        .first()
        .click();
      await page.waitForURL(/problem-at-work$/);
      await page.getByRole('link', { name: t('help.problem.call') }).waitFor();
      await page.getByRole('link', { name: t('shell.exit') }).click();
      await page.waitForURL(WEATHER);
      await page.goBack();
      await page.waitForURL(new RegExp(`${address('/')}$`));
    }));

  it('is left by pressing Escape twice', () =>
    visit(language, '/problem-at-work', async ({ page }) => {
      await page.route(`${WEATHER}**`, (route) =>
        route.fulfill({ body: 'weather', contentType: 'text/html' }),
      );
      await alive(page);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await page.waitForURL(WEATHER);
    }));
});
