// SPDX-License-Identifier: EUPL-1.2
import { plainDate } from '@opstap/kernel';
import { fullPath, SHORT_ADDRESSES, shortPath } from '@opstap/publication';
import { loadPublication } from '@opstap/publication/node';
import { listPages, renderPage, resolvePath } from '@opstap/web/server';
import { describe, expect, it } from 'vitest';

const publication = await loadPublication();
const pages = listPages('nl', publication).map((address) => address.slice('/nl'.length) || '/');
const entries = Object.entries(SHORT_ADDRESSES);
/** What the server answers itself, without a language. */
const OWN_ADDRESSES =
  /^(v1|health|metrics|openapi|assets|icons?|robots|leaflet|service-worker|nl|en|uk|ru|s)$/;
/** Pages of parts that may not be in this build. */
const BUILT_LATER = ['/on-this-device', '/how-we-know'];

describe('short addresses', () => {
  it('are short, in letters of every keyboard, and easy to say', () => {
    for (const [short] of entries) expect(short).toMatch(/^[a-z0-9]{2,13}$/);
  });

  it('lead each to one page, which has no other', () => {
    expect(new Set(entries.map(([, path]) => path)).size).toBe(entries.length);
    const missing = entries.filter(([, path]) => !pages.includes(path) && !BUILT_LATER.includes(path));
    expect(missing).toEqual([]);
  });

  it('are not the address of something else', () => {
    const taken = entries.filter(([short]) => pages.includes(`/${short}`) || OWN_ADDRESSES.test(short));
    expect(taken).toEqual([]);
  });

  it('exist for every step and every tool: a path of one short word is its own', () => {
    const tools = pages.filter((path) => /^\/[\w-]+(\/result|\/courses)?$/.test(path));
    const steps = pages.filter((path) => path.startsWith('/steps/'));
    const long = [...tools, ...steps].filter((path) => !/^\/[a-z0-9]{2,14}$/.test(shortPath(path)));
    // Two words that are said as written, and pages that nobody passes on.
    expect(long).toEqual([]);
  });

  it('of pages on abuse tell a bystander nothing', () => {
    for (const path of ['/problem-at-work', '/signals', '/evidence', '/steps/problemen_op_werk'])
      expect(shortPath(path)).toMatch(/^\/(safe|fair|notes|advice)$/);
  });

  it('lead to the page in the language of the address, and without one to the path for the visitor’s own', () => {
    const request = { search: '', demo: false, origin: '', today: plainDate('2026-11-30') };
    const { status, headers } = renderPage({ ...request, path: '/uk/pay', language: 'uk' }, publication);
    expect([status, headers['location']]).toEqual([302, '/uk/pay-check']);
    expect(resolvePath('/pay')).toBe('/pay-check');
    expect(resolvePath('/help')).toBe('/help');
    expect(resolvePath('/steps/melding_uwv')).toBe('/steps/melding_uwv');
    expect(resolvePath('/nonsense')).toBeUndefined();
    expect(fullPath('/constructor')).toBeUndefined();
  });
});
