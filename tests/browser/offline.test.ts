// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { deviceOf, questionOnScreen } from './answer-questions.ts';
import { NEWCOMER } from './persons.ts';
import { resultIsThere } from './result-page.ts';
import { alive, forgive, TWO_LANGUAGES, visit } from './visit.ts';

describe.each(TWO_LANGUAGES)('without a connection, after a first visit, in %s', (language) => {
  it('the pages, the questions and the result work, and say that they are a copy; those on abuse are not kept', async () =>
    visit(
      language,
      '/',
      async ({ page, t, address, faults }) => {
        await everythingKept(page, language);
        for (const path of ['/library/who_does_what', '/library/complaint']) await page.goto(address(path));
        await page.context().setOffline(true);
        const copy = page.getByText(t('shell.copy'));

        for (const path of ['/', '/steps', '/steps/melding_uwv', '/help', '/privacy']) {
          await page.goto(address(path));
          await copy.waitFor();
          await page.locator('[data-copy-time]').filter({ hasText: /\d/ }).waitFor();
        }
        // Of the library the index is kept, and what was read, but nothing on abuse.
        // And the desks of the town that this person named, of no other.
        for (const path of ['/library', '/library/who_does_what', '/help/GM0344']) {
          await page.goto(address(path));
          await copy.waitFor();
        }
        await page.goto(address('/library/complaint'));
        await page.getByRole('heading', { level: 1, name: t('shell.offline.title') }).waitFor();
        await page.goto(address('/journey/result'));
        await copy.waitFor();
        await resultIsThere(page);
        await page.goto(`${address('/journey')}#change-nederlands`);
        await alive(page);
        expect(await questionOnScreen(page)).toBe('nederlands');

        for (const path of ['/problem-at-work', '/steps/problemen_op_werk']) {
          const tab = await page.context().newPage();
          const opened = await tab.goto(address(path)).catch(() => undefined);
          const heading = opened && (await tab.getByRole('heading', { level: 1 }).textContent());
          expect([undefined, t('shell.offline.title')], path).toContain(heading);
          await tab.close();
        }
        await page.goto(address('/help/GM0363'));
        await page.getByRole('heading', { level: 1, name: t('shell.offline.title') }).waitFor();

        await page.context().setOffline(false);
        await page.goto(address('/steps'));
        expect(await copy.isVisible()).toBe(false);
        forgive(faults, /ERR_INTERNET_DISCONNECTED|ERR_FAILED/);
      },
      { ...(await deviceOf(NEWCOMER)), serviceWorkers: 'allow' },
    ));
});

/** Waits until the device holds all that it keeps of this language. */
async function everythingKept(page: Page, language: string): Promise<void> {
  const isKept = () =>
    page.evaluate(async (lang) => {
      const response = await fetch(`/${lang}/offline-pages.json`);
      const addresses: string[] = await response.json();
      const kept = await Promise.all(addresses.map((address) => caches.match(address)));
      return navigator.serviceWorker.controller !== null && kept.every(Boolean);
    }, language);
  await expect.poll(isKept, { timeout: 60_000, interval: 300 }).toBe(true);
}
