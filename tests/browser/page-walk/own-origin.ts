// SPDX-License-Identifier: EUPL-1.2
import { inject } from 'vitest';
import type { PageCheck } from './page-check.ts';

/** The whole policy: what is not in here is not allowed, and a new source must be argued for in this test. */
const POLICY = [
  "default-src 'none'",
  ...['script', 'style', 'img', 'font', 'connect', 'manifest', 'worker'].map((kind) => `${kind}-src 'self'`),
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
];

export const ownOrigin: PageCheck = {
  what: 'asks only its own server, sets no cookie, and has a policy without exceptions',
  async faultsOf({ page, response, asked }) {
    const headers = await response.allHeaders();
    const policy = headers['content-security-policy'] ?? '';
    const own = new URL(inject('baseUrl')).origin;
    const elsewhere = asked.filter((url) => new URL(url).origin !== own && !url.startsWith('data:'));
    const cookies = [
      ...(await page.context().cookies()).map(({ name }) => name),
      await page.evaluate(() => document.cookie),
    ].filter(Boolean);
    return [
      ...(policy === POLICY.join('; ') ? [] : [`another policy: ${policy}`]),
      ...(headers['set-cookie'] === undefined ? [] : [`set-cookie: ${headers['set-cookie']}`]),
      ...cookies.map((cookie) => `a cookie: ${cookie}`),
      ...(asked.length > 0 ? [] : ['no request was seen, not even for the page']),
      ...elsewhere.map((url) => `asked elsewhere: ${url}`),
    ];
  },
};
