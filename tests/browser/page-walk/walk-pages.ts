// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PAGE_TYPES } from '../page-types.ts';
import { alive, newDevice, PHONE, type Visit } from '../visit.ts';
import { accessible } from './accessible.ts';
import { inReach } from './in-reach.ts';
import { languageSwitch } from './language-switch.ts';
import { ownOrigin } from './own-origin.ts';
import type { OpenedPage, PageCheck } from './page-check.ts';
import { readerTree } from './reader-tree.ts';

/** What does not change the page comes first, then what makes it wider and narrower. */
const CHECKS: readonly PageCheck[] = [ownOrigin, languageSwitch, readerTree, accessible, inReach];
const PATHS = [...PAGE_TYPES, '/help?municipality=Nergens', '/work'];

/** Somebody with an empty device opens one page after another; all checks look at each, so that it is loaded once. */
export function walkPages(language: Language): void {
  describe(`every type of page, in ${language}: ${CHECKS.map(({ what }) => what).join('; ')}`, () => {
    let device: Visit;
    const asked: string[] = [];

    beforeAll(async () => {
      device = await newDevice(language);
      const { page } = device;
      page.context().on('request', (request) => asked.push(request.url()));
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
          console.error(`refused by the policy: ${violatedDirective} ${blockedURI}`),
        );
      });
    });

    afterAll(() => device.page.context().close());

    it.each(PATHS)('%s', async (path) => {
      const opened = await open(device, path, asked);
      const found: string[] = [];
      for (const { what, faultsOf } of CHECKS)
        found.push(...(await faultsOf(opened)).map((fault) => `${what}: ${fault}`));
      found.push(...opened.faults.map((fault) => `the page complained: ${fault}`));
      expect(found, opened.address(path)).toEqual([]);
    });
  });
}

async function open(device: Visit, path: string, asked: string[]): Promise<OpenedPage> {
  const { page, faults, address } = device;
  await page.setViewportSize(PHONE);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  asked.length = 0;
  faults.length = 0;
  const response = await page.goto(address(path));
  if (!response) throw new Error(`no answer for ${address(path)}`);
  await alive(page);
  return { ...device, path, response, asked };
}
