// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises';
import { LANGUAGE_NAMES, LANGUAGES } from '@opstap/kernel';
import { describe, expect, it } from 'vitest';
import { deviceOf } from './answer-questions.ts';
import { STARTER } from './persons.ts';
import { faultsOfState, visit } from './visit.ts';

const WITHOUT = { javaScriptEnabled: false };

describe.each(LANGUAGES)('what changes, in %s', (language) => {
  it('shows one’s own days, which go into a calendar and come back as a reminder', async () =>
    visit(
      language,
      '/what-changes',
      async ({ page, t, address }) => {
        const days = page.locator('[data-island="own-changes"] .o-timeline > li');
        await days.first().waitFor();
        const count = await days.count();
        expect(count).toBeGreaterThan(1);
        if (language === 'uk') expect(await faultsOfState(page)).toEqual([]);
        const downloading = page.waitForEvent('download');
        await page.getByRole('button', { name: t('what_changes.dates', { count }) }).click();
        const calendar = await readFile(await (await downloading).path(), 'utf8');
        expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(count);
        // The notification of the new work has its last day within three weeks.
        const near = days.filter({ hasText: t('steps.melding_uwv.title') });
        await near.getByRole('button', { name: t('what_changes.remind.set') }).click();
        await near.getByRole('button', { name: t('what_changes.remind.is_set'), pressed: true }).waitFor();
        await page.goto(address('/'));
        await page.getByText(t('what_changes.near.title'), { exact: true }).waitFor();
        await page.getByRole('link', { name: t('what_changes.near.open') }).click();
        const again = near.getByRole('button', { name: t('what_changes.remind.is_set'), pressed: true });
        await again.click();
        await near.getByRole('button', { name: t('what_changes.remind.set') }).waitFor();
        await page.reload();
        await near.getByRole('button', { name: t('what_changes.remind.set') }).waitFor();
      },
      await deviceOf(STARTER),
    ));

  it('stands in a second language beside one’s own, with an address that holds nothing of the person', async () =>
    visit(
      language,
      '/what-changes',
      async ({ page, t, address }) => {
        const other = language === 'nl' ? 'uk' : 'nl';
        await page
          .getByRole('link', { name: t('answer.beside', { language: LANGUAGE_NAMES[other] }) })
          .click();
        await page.waitForURL(({ search }) => search === `?beside=${other}`);
        for (const id of ['own', 'everybody']) {
          const part = page.locator(`section[aria-labelledby="${id}"]`);
          await part.locator(`.o-timeline [lang="${other}"] h3`).first().waitFor();
          await part.locator(`.o-timeline [lang="${language}"] h3`).first().waitFor();
        }
        if (language === 'uk') expect(await faultsOfState(page)).toEqual([]);
        await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
        await page.getByRole('button', { name: t('answer.copy_link') }).click();
        await page.getByText(t('answer.copied'), { exact: true }).waitFor();
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        expect(copied).toBe(new URL(`${address('/what-changes')}?beside=${other}`, page.url()).href);
      },
      await deviceOf(STARTER),
    ));

  it('shows without answers and without JavaScript what changes for everybody', () =>
    visit(
      language,
      '/what-changes',
      async ({ page, t }) => {
        await page.getByText(t('what_changes.needs_js'), { exact: true }).waitFor();
        const everybody = page.getByRole('region', { name: t('what_changes.general.title') });
        expect(await everybody.locator('.o-timeline > li').count()).toBeGreaterThan(1);
        expect(await everybody.getByRole('img').getAttribute('aria-label')).toBeTruthy();
        await everybody
          .getByRole('link', { name: t('steps.oproepwerk_rechten.title') })
          .first()
          .click();
        await page.getByRole('heading', { level: 1, name: t('steps.oproepwerk_rechten.title') }).waitFor();
      },
      WITHOUT,
    ));

  it('shows editors a rule that they search for, as it is written', () =>
    visit(
      language,
      '/rules',
      async ({ page, t }) => {
        await page.getByLabel(t('editors.find')).fill('eigen bijdrage gezin');
        await page.getByRole('button', { name: t('editors.find_button') }).click();
        const rules = page.locator('.o-rules code');
        await expect.poll(() => rules.allTextContents()).toContain('eigen_bijdrage_gezin_cent');
        const names = await rules.allTextContents();
        expect(names.filter((name) => !name.includes('bijdrage'))).toEqual([]);
        await page.getByRole('link', { name: 'eigen_bijdrage_gezin_cent', exact: true }).click();
        await page.getByRole('heading', { level: 1, name: 'eigen_bijdrage_gezin_cent' }).waitFor();
        expect(await page.locator('pre').first().textContent()).toContain('valid_from: 2024-07-01');
      },
      WITHOUT,
    ));
});
