// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGES, type Language } from '@opstap/kernel';
import { describe, expect, it } from 'vitest';
import { alive, faultsOfState, visit } from './visit.ts';

const TYPED: Record<Language, string> = { nl: 'kok', en: 'cook', uk: 'кухар', ru: 'повар' };

describe.each(LANGUAGES)('work that fits, in %s', (language) => {
  it('goes from a profile to explained vacancies, says before what is sent, and sends nothing else', async () =>
    visit(language, '/work', async ({ page, t }) => {
      await alive(page);
      await page.getByText(t('work.no_profile'), { exact: true }).waitFor();
      await page.getByRole('link', { name: t('work.to_profile') }).click();
      await alive(page);
      await page.getByRole('combobox', { name: t('profile.jobs.search') }).fill(TYPED[language]);
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      const tasks = page.getByRole('group', { name: t('profile.jobs.tasks') });
      for (const at of [0, 1, 2, 3]) await tasks.getByRole('checkbox').nth(at).check({ force: true });
      await page.getByRole('combobox', { name: t('profile.jobs.own_words') }).fill('борщ на 200 людей');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: t('profile.jobs.own_words_add'), exact: true }).click();

      const sent: string[] = [];
      page.on('request', (request) => {
        if (request.method() === 'POST') sent.push(`${request.url()} ${request.postData() ?? ''}`);
      });
      await page.goto(page.url().replace('/profile', '/work'));
      await alive(page);
      await page.getByRole('heading', { name: t('work.rungs.title') }).waitFor();
      expect(sent).toEqual([]);
      await page.getByText(t('work.sent.title'), { exact: true }).click();
      await page.getByText(t('work.sent.not'), { exact: true }).waitFor();
      await page.getByText(t('work.knobs.closer_to_home'), { exact: true }).click();
      const show = page.getByRole('button', { name: t('work.send'), exact: true });
      const first = page.locator('.o-work__card').first();
      // The example vacancies are being made and read while the first tests run.
      for (let tries = 0; tries < 60 && (await first.count()) === 0; tries += 1) {
        await page
          .getByRole('button', { name: tries === 0 ? t('work.send') : t('work.again'), exact: true })
          .click();
        await page.locator('#work-results, .o-state--error').first().waitFor();
        if ((await first.count()) === 0) await page.waitForTimeout(1_000);
      }
      expect(await show.count()).toBe(0);
      await first.getByText(t('work.why'), { exact: true }).waitFor();
      await first.getByText(t('work.synthetic'), { exact: true }).waitFor();
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('work-results');
      expect(sent.every((request) => request.includes('/v1/matches'))).toBe(true);
      expect(sent.join()).not.toContain('борщ');

      await first.locator('summary').first().click();
      await first.locator('tfoot td').first().waitFor();
      const numbers = await first.locator('tbody td:nth-of-type(1)').allTextContents();
      const sum = await first.locator('tfoot td').first().textContent();
      expect(numbers.reduce((total, text) => total + Number(text), 0)).toBe(Number(sum));
      expect(await faultsOfState(page)).toEqual([]);

      const title = (await first.getByRole('heading').textContent()) ?? '';
      const id = await first.getAttribute('aria-labelledby');
      await first.getByText(t('work.not_for_me.title'), { exact: true }).click();
      await first.getByText(t('work.not_for_me.reasons.no_reason'), { exact: true }).click();
      await first.getByRole('button', { name: t('work.not_for_me.confirm') }).click();
      await page.locator(`.o-work__card:not([aria-labelledby="${id}"])`).first().waitFor();
      await expect.poll(() => page.locator(`[aria-labelledby="${id}"]`).count(), { message: title }).toBe(0);
      await page
        .getByRole('button', { name: t('work.excluded.show', { gate: t('work.excluded.gates.language') }) })
        .click();
      await first.getByText(t('work.left_out_because'), { exact: true }).waitFor({ timeout: 30_000 });
      await first.getByText(t('work.gates.language.closed'), { exact: true }).first().waitFor();
    }));

  it('can be read without JavaScript: what it does, and how to look for work', async () =>
    visit(
      language,
      '/work',
      async ({ page, t }) => {
        await page.getByText(t('work.needs_js'), { exact: true }).waitFor();
        await page.getByRole('link', { name: t('work.to_search') }).waitFor();
        await page
          .getByRole('main')
          .getByRole('link', { name: t('vacancies.title'), exact: true })
          .waitFor();
      },
      { javaScriptEnabled: false },
    ));
});
