// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGES, type Language } from '@opstap/kernel';
import { describe, expect, it } from 'vitest';
import { COOK, putProfile } from './profile-on-device.ts';
import { alive, faultsOfState, visit } from './visit.ts';

const TYPED: Record<Language, string> = { nl: 'kok', en: 'cook', uk: 'кухар', ru: 'повар' };
const NURSE = {
  ...COOK,
  jobs: [{ ...COOK.jobs[0], occupation: 'verpleegkundige' }],
  languages: [{ id: 'nl', level: 'A1' }],
};

describe.each(LANGUAGES)('routes to work, in %s', (language) => {
  it('goes from an empty device to routes that follow what one supposes, and keeps one with the steps', async () =>
    visit(language, '/routes', async (own) => {
      const { page, t, address } = own;
      await alive(page);
      await page.getByText(t('routes.no_profile'), { exact: true }).waitFor();
      await putProfile(own, NURSE);
      const sent: string[] = [];
      page.on('request', (request) => {
        if (request.method() === 'POST') sent.push(request.url());
      });
      await page.goto(address('/routes'));
      await alive(page);
      await page.getByRole('heading', { name: t('routes.target.rungs') }).waitFor();
      expect(await faultsOfState(page)).toEqual([]);
      await page.getByRole('combobox', { name: t('routes.target.label') }).fill(TYPED[language]);
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.locator('#routes-found').waitFor();

      await page.goto(`${address('/routes')}#to=verpleegkundige`);
      await page.reload();
      await alive(page);
      const cards = page.locator('.o-routes__card');
      await cards.first().waitFor();
      expect(await cards.count()).toBeGreaterThan(1);
      const time = async () => (await cards.first().locator('dd').first().textContent()) ?? '';
      const before = await time();
      await page.locator('#routes-dutch-B1').check({ force: true });
      await expect.poll(time).not.toBe(before);
      await page.getByText(/\d/).and(page.locator('#routes-dutch ~ [role=status]')).waitFor();

      await page.getByText(t('routes.what_if.more'), { exact: true }).click();
      await page.locator('#routes-suppose-recognised').check({ force: true });
      await expect.poll(() => page.getByText(t('routes.lanes.recognition'), { exact: true }).count()).toBe(0);
      await page.locator('#routes-suppose-recognised').uncheck({ force: true });
      await page.locator('#routes-months').fill('1');
      await page.getByText(t('routes.limits.none'), { exact: true }).waitFor();
      expect(await faultsOfState(page)).toEqual([]);
      await page.locator('#routes-months').fill('');
      await page.locator('#routes-place').fill('Utrecht');

      await cards.first().locator('summary').click();
      const near = cards.first().locator('a[href*="place=Utrecht"]');
      await expect.poll(() => near.count()).toBeGreaterThan(0);
      await cards
        .first()
        .getByRole('link', { name: t('routes.link.profession') })
        .first()
        .waitFor();
      expect(await faultsOfState(page)).toEqual([]);
      await cards
        .first()
        .getByRole('button', { name: t('routes.keep.button') })
        .click();
      await page.getByText(t('routes.keep.done'), { exact: true }).waitFor();
      await page.getByRole('link', { name: t('routes.keep.see') }).click();
      await page.locator('#kept-route').waitFor();
      expect(await page.locator('section[aria-labelledby=kept-route] li').count()).toBeGreaterThan(3);
      expect(await faultsOfState(page)).toEqual([]);
      expect(sent).toEqual([]);
    }));

  it('can be read without JavaScript: what it does, and where professions and paths are told', async () =>
    visit(
      language,
      '/routes',
      async ({ page, t }) => {
        await page.getByText(t('routes.needs_js'), { exact: true }).waitFor();
        await page.getByRole('link', { name: t('routes.to_professions') }).waitFor();
        await page.getByRole('link', { name: t('routes.to_paths') }).waitFor();
      },
      { javaScriptEnabled: false },
    ));
});
