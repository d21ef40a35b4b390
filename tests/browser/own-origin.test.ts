// SPDX-License-Identifier: EUPL-1.2
// Every type of page, alive: nothing is asked of anybody else, no cookie is set, and the policy has no exception.
import { afterAll, describe, expect, inject, it } from 'vitest';
import { PAGE_TYPES } from './page-types.ts';
import { alive, closeBrowser, visit } from './visit.ts';

afterAll(closeBrowser);

/** The whole policy: what is not in here is not allowed, and a new source must be argued for in this test. */
const POLICY = [
  "default-src 'none'",
  ...['script', 'style', 'img', 'font', 'connect', 'manifest', 'worker'].map((kind) => `${kind}-src 'self'`),
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
];

describe('every type of page', () => {
  it('asks only its own server, sets no cookie, and has a policy without exceptions', () =>
    visit('uk', '/', async ({ page, address }) => {
      const own = new URL(inject('baseUrl')).origin;
      const asked: string[] = [];
      page.context().on('request', (request) => asked.push(request.url()));
      const refused: string[] = [];
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
          console.error(`refused by the policy: ${violatedDirective} ${blockedURI}`),
        );
      });
      for (const path of [...PAGE_TYPES, '/work']) {
        const response = await page.goto(address(path));
        await alive(page);
        const headers = (await response?.allHeaders()) ?? {};
        expect((headers['content-security-policy'] ?? '').split('; '), path).toEqual(POLICY);
        expect(headers['set-cookie'], path).toBeUndefined();
        if (/unsafe-|\*|data:|blob:/.test(headers['content-security-policy'] ?? '')) refused.push(path);
        expect(await page.context().cookies(), path).toEqual([]);
        expect(await page.evaluate(() => document.cookie), path).toBe('');
      }
      expect(refused).toEqual([]);
      expect(asked.length).toBeGreaterThan(PAGE_TYPES.length);
      expect(asked.filter((url) => new URL(url).origin !== own && !url.startsWith('data:'))).toEqual([]);
    }));

  it('is still so with service worker and pages kept for reading offline', () =>
    visit(
      'nl',
      '/',
      async ({ page, address }) => {
        const own = new URL(inject('baseUrl')).origin;
        const asked: string[] = [];
        page.context().on('request', (request) => asked.push(request.url()));
        await page.goto(address('/privacy'));
        await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
        expect(asked.filter((url) => new URL(url).origin !== own)).toEqual([]);
        expect(await page.context().cookies()).toEqual([]);
      },
      { serviceWorkers: 'allow' },
    ));
});
