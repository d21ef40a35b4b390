// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGES } from '@opstap/kernel';
import { describe, expect, it } from 'vitest';
import { alive, faultsOfState, forgive, visit } from './visit.ts';

describe.each(LANGUAGES)('what a page says when it has nothing to show, in %s', (language) => {
  it('says that it did not load, and offers to try again, when its code does not come', () =>
    visit(language, '/about', async ({ page, t, address, faults }) => {
      await page.route('**/assets/question-flow*', (route) => route.abort());
      await page.goto(address('/journey'));
      await page.getByText(t('flow.failed_title'), { exact: true }).waitFor();
      expect(await page.locator('.o-loading').count()).toBe(0);
      expect(await faultsOfState(page)).toEqual([]);
      await page.unroute('**/assets/question-flow*');
      await page.getByRole('link', { name: t('flow.retry'), exact: true }).click();
      await page.locator('#question').waitFor();
      forgive(faults, /Failed to (load resource|fetch)/);
    }));

  it('says that it did not load when the law does not come, and that there is no connection when there is none', () =>
    visit(language, '/about', async ({ page, t, address, faults }) => {
      await page.route('**/assets/klantreis*', (route) => route.abort());
      await page.goto(address('/journey'));
      await page.getByRole('alert').getByText(t('flow.failed_title'), { exact: true }).waitFor();
      await page.addInitScript(() => Object.defineProperty(navigator, 'onLine', { get: () => false }));
      await page.goto(address('/journey'));
      await page.getByRole('alert').getByText(t('flow.offline_title'), { exact: true }).waitFor();
      await page.getByRole('button', { name: t('flow.retry'), exact: true }).waitFor();
      forgive(faults, /Failed to (load resource|fetch)/);
    }));

  it('says where to begin when nothing is on the device yet', () =>
    visit(language, '/journey/result', async ({ page, t, address }) => {
      await alive(page);
      await page.locator('.o-state--empty').getByText(t('result.nothing'), { exact: true }).waitFor();
      await page.getByRole('link', { name: t('result.start') }).waitFor();
      await page.goto(address('/work'));
      await page
        .locator('.o-state--empty')
        .getByRole('link', { name: t('work.to_profile') })
        .waitFor();
    }));
});
