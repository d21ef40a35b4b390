// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGES } from '@opstap/kernel';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { DESKTOP, faultsOfState, visit } from './visit.ts';

/** The example vacancies are made in the background after the first start. */
async function waitForExamples(): Promise<void> {
  for (let tries = 0; tries < 240; tries++) {
    const response = await fetch(`${inject('baseUrl')}/v1/vacancies?limit=1`);
    const { vacancies } = await response.json();
    if (vacancies?.length > 0) return;
    await new Promise((done) => setTimeout(done, 500));
  }
  throw new Error('there are no example vacancies');
}

describe('vacancies', () => {
  beforeAll(waitForExamples);
  it.each(LANGUAGES)('are found, read with the words that say each thing, and reported, in %s', (language) =>
    visit(language, '/vacancies', async ({ page, t, address }) => {
      expect(await page.locator('h1').textContent()).toBe(t('vacancies.title'));
      expect(await page.locator('article').count()).toBe(20);
      expect(await page.locator('article', { hasText: t('vacancies.synthetic') }).count()).toBe(20);
      expect(await faultsOfState(page)).toEqual([]);

      await page.getByLabel(t('vacancies.form.place')).fill('Utrecht');
      await page.getByRole('button', { name: t('vacancies.form.button') }).click();
      await page.waitForURL(/place=Utrecht/);
      const places = await page.locator('article').allTextContents();
      expect(places.length).toBeGreaterThan(3);
      expect(places.every((text) => text.includes('Utrecht'))).toBe(true);

      await page.locator('article a').first().click();
      await page.waitForURL(/\/vacancies\/demo/);
      expect(await page.getByText(t('vacancies.synthetic_text')).count()).toBeGreaterThan(0);
      const marks = page.locator('mark');
      expect(await marks.count()).toBeGreaterThan(2);
      expect(await marks.filter({ hasText: 'Utrecht' }).textContent()).toContain(t('vacancies.fields.place'));
      expect(await page.locator('[lang="nl"] mark').count()).toBe(await marks.count());
      expect(await faultsOfState(page)).toEqual([]);
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
      expect(wide).toBe(false);

      await page.getByRole('button', { name: t('shell.feedback.wrong') }).click();
      await page.getByRole('button', { name: t('shell.feedback.send') }).click();
      await page.getByText(t('shell.feedback.sent')).waitFor();
      await page.goto(address('/vacancies?place=Atlantis'));
      expect(await page.getByText(t('vacancies.place_unknown', { place: 'Atlantis' })).count()).toBe(1);
      expect(await page.getByText(t('vacancies.none')).count()).toBe(1);
    }),
  );

  it('can be paged and read without JavaScript, at the keyboard and on a desktop', () =>
    visit(
      'uk',
      '/vacancies',
      async ({ page, t }) => {
        const first = await page.locator('article a').first().getAttribute('href');
        await page.getByRole('link', { name: t('vacancies.next') }).click();
        await page.waitForURL(/after=/);
        expect(await page.locator('article').count()).toBe(20);
        expect(await page.locator('article a').first().getAttribute('href')).not.toBe(first);
        await page.locator('article a').first().click();
        await page.waitForURL(/\/vacancies\/demo/);
        expect(await page.locator('mark').count()).toBeGreaterThan(2);
      },
      { javaScriptEnabled: false, viewport: DESKTOP },
    ));
});
