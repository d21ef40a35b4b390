// SPDX-License-Identifier: EUPL-1.2
// With a service worker; without one, every type of page is looked at in page-walk/own-origin.ts.
import { expect, inject, it } from 'vitest';
import { visit } from './visit.ts';

it('asks nobody else and sets no cookie with service worker and pages kept for reading offline', () =>
  visit(
    'nl',
    '/',
    async ({ page, address }) => {
      const own = new URL(inject('baseUrl')).origin;
      const asked: string[] = [];
      page.context().on('request', (request) => asked.push(request.url()));
      await page.goto(address('/privacy'));
      await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
      expect(asked.length).toBeGreaterThan(0);
      expect(asked.filter((url) => new URL(url).origin !== own)).toEqual([]);
      expect(await page.context().cookies()).toEqual([]);
    },
    { serviceWorkers: 'allow' },
  ));
