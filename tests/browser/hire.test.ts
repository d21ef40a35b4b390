// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises';
import { addDays, LANGUAGE_NAMES, LANGUAGES, todayInAmsterdam } from '@opstap/kernel';
import { formatDate } from '@opstap/publication';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { alive, faultsOfState, textsIn, type Visit, visit } from './visit.ts';

const begin = addDays(todayInAmsterdam(Date.now()), 30);
const link = `/hire-in-order#begin=${begin}&contract=vast`;

const press = ({ page, t }: Pick<Visit, 'page' | 't'>) =>
  page.getByRole('button', { name: t('hire.form.submit') }).click();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

describe.each(LANGUAGES)('hire in order, in %s', (language) => {
  it('says what is missing, and leads to it', async () =>
    visit(language, '/hire-in-order', async ({ page, t }) => {
      await alive(page);
      await press({ page, t });
      expect(await focused(page)).toContain(t('hiring.fields.role'));
      await page.getByRole('link', { name: t('hiring.fields.begin_van_het_werk') }).click();
      expect(await page.locator('#begin_van_het_werk-day').evaluate((one) => one.matches(':focus'))).toBe(
        true,
      );
    }));

  it('goes from a link to a list with dates, a calendar file and a PDF; names are never sent', async () =>
    visit(language, link, async ({ page, t, address }) => {
      await alive(page);
      await page.getByText(t('hire.linked'), { exact: true }).waitFor();
      await page.getByText(t('hire.roles.employer'), { exact: true }).click();
      await page.getByText(t('facts.soort_bewijs.values.uittreksel_brp'), { exact: true }).click();
      await press({ page, t });
      await page.locator('#plan:focus').waitFor();
      expect(await focused(page)).toBe(t('hire.result.title'));
      await page.getByText(t('hire.result.stop'), { exact: true }).waitFor();
      const dates = page.getByRole('region', { name: t('hire.result.dates') });
      expect(await dates.textContent()).toContain(formatDate(begin, language));
      expect(page.url()).toContain(`${address('/hire-in-order')}#begin=${begin}&contract=vast`);
      expect(await faultsOfState(page)).toEqual([]);

      const other = language === 'nl' ? 'uk' : 'nl';
      const beside = t('answer.beside', { language: LANGUAGE_NAMES[other] });
      await page.getByRole('button', { name: beside }).click();
      const second = page.locator(`.o-hire__result [lang="${other}"]`);
      for (const key of ['hire.result.dates', 'hire.result.stop', 'hire.result.not_advice'] as const)
        await second.getByText(textsIn(other)(key), { exact: true }).waitFor();
      expect(await faultsOfState(page)).toEqual([]);
      await page.getByRole('button', { name: beside }).click();
      await page.locator('.o-second').first().waitFor({ state: 'detached' });

      const calendar = page.waitForEvent('download');
      await page.getByRole('button', { name: t('hire.result.calendar') }).click();
      const events = await readFile(await (await calendar).path(), 'utf8');
      expect(events).toContain(`DTSTART;VALUE=DATE:${begin.replaceAll('-', '')}`);

      await page.getByLabel(t('hire.sheet.worker')).fill('Олена Приклад');
      const sent: string[] = [];
      page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
      await page.getByText(t('hire.result.pdf'), { exact: true }).click();
      const pdf = page.waitForEvent('download');
      await page.getByRole('button', { name: t('result.document.make') }).click();
      expect((await readFile(await (await pdf).path())).subarray(0, 4).toString()).toBe('%PDF');
      expect(sent.filter((request) => request.includes('/v1/hiring-documents'))).toHaveLength(1);
      expect(sent.join()).not.toContain('Олена');
    }));

  it('can be read without JavaScript: what it does, the general rules, and which proof is enough', async () =>
    visit(
      language,
      '/hire-in-order',
      async ({ page, t }) => {
        await page.getByText(t('hire.needs_js'), { exact: true }).waitFor();
        await page.getByRole('heading', { name: t('hire.general') }).waitFor();
        await page.getByText(t('rules.loonstrook_geven.yes')).first().waitFor();
        await page.getByText(t('facts.soort_bewijs.values.sticker')).first().waitFor();
      },
      { javaScriptEnabled: false },
    ));
});
