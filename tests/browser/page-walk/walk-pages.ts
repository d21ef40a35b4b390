// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Device, giveBack, takeDevice } from '../devices.ts';
import { PAGE_TYPES } from '../page-types.ts';
import { alive, asVisit, PHONE, TWO_LANGUAGES, type Visit } from '../visit.ts';
import { accessible } from './accessible.ts';
import { focusInSight } from './focus-in-sight.ts';
import { inReach } from './in-reach.ts';
import { languageSwitch } from './language-switch.ts';
import { lightEnough } from './light-enough.ts';
import { ownOrigin } from './own-origin.ts';
import type { OpenedPage, PageCheck } from './page-check.ts';
import { readerTree } from './reader-tree.ts';
import { textSpacing } from './text-spacing.ts';

/** What does not change the page comes first, then what makes it wider and narrower. */
const CHECKS: readonly PageCheck[] = [
  lightEnough,
  ownOrigin,
  languageSwitch,
  readerTree,
  accessible,
  focusInSight,
  textSpacing,
  inReach,
];
/** What hangs on how a page is built and on the longest words. */
const IN_TWO_LANGUAGES: readonly PageCheck[] = [readerTree, focusInSight, textSpacing, inReach];
/** The language whose words weigh most. */
const WEIGHED: readonly Language[] = ['uk'];
const PATHS = [...PAGE_TYPES, '/help?municipality=Nergens', '/work'];

/** Somebody with an empty device opens one page after another; all checks look at each, so that it is loaded once. */
export function walkPages(language: Language): void {
  const checks = CHECKS.filter(
    (check) =>
      (!IN_TWO_LANGUAGES.includes(check) || TWO_LANGUAGES.includes(language)) &&
      (check !== lightEnough || WEIGHED.includes(language)),
  );
  describe(`every type of page, in ${language}: ${checks.map(({ what }) => what).join('; ')}`, () => {
    let device: Device;
    let visit: Visit;
    const asked: string[] = [];

    beforeAll(async () => {
      device = await takeDevice(language, {});
      const { page } = device;
      visit = asVisit(page, language);
      page.context().on('request', (request) => asked.push(request.url()));
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
          console.error(`refused by the policy: ${violatedDirective} ${blockedURI}`),
        );
      });
    });

    afterAll(() => giveBack(device, false));

    it.each(PATHS)('%s', async (path) => {
      const opened = await open(visit, path, asked);
      const found: string[] = [];
      for (const { what, faultsOf } of checks)
        found.push(...(await faultsOf(opened)).map((fault) => `${what}: ${fault}`));
      found.push(...opened.faults.map((fault) => `the page complained: ${fault}`));
      expect(found.join('\n'), opened.address(path)).toBe('');
    });
  });
}

async function open(visit: Visit, path: string, asked: string[]): Promise<OpenedPage> {
  const { page, faults, address } = visit;
  await page.setViewportSize(PHONE);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  // What the page before was still asking for is not asked by this one.
  await page.goto('/robots.txt');
  asked.length = 0;
  faults.length = 0;
  const response = await page.goto(address(path));
  if (!response) throw new Error(`no answer for ${address(path)}`);
  await alive(page);
  return { ...visit, path, response, asked };
}
