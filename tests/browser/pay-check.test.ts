// SPDX-License-Identifier: EUPL-1.2
// "Is my pay right?": an example, payslips typed and from a table, and a period in which the minimum changes.
import { LANGUAGES } from '@opstap/kernel';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { keptOn } from './devices.ts';
import { faultsOfState, textsIn, visit } from './visit.ts';

const AMOUNTS = {
  loonperiode_uren: '160',
  loonperiode_loon_cent: '2160',
  vakantiebijslag_cent: '172,80',
  inhouding_huisvesting_cent: '0',
  inhouding_zorg_cent: '0',
  inhouding_anders_cent: '0',
};

async function fillDate(page: Page, id: string, date: string): Promise<void> {
  const [day = '', month = '', year = ''] = date.split('-');
  await page.fill(`#${id}-day`, day);
  await page.fill(`#${id}-month`, month);
  await page.fill(`#${id}-year`, year);
}

async function chooseTable(page: Page, text: string): Promise<void> {
  await page.setInputFiles('#payslip-file', {
    name: 'loon.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(text),
  });
}

/** Amounts as they are read, whatever spaces the language puts in them. */
const plain = (text: string | null) => (text ?? '').replaceAll(/[\s\u00a0\u202f]/g, ' ');

describe.each(LANGUAGES)('is my pay right, in %s', (language) => {
  const t = textsIn(language);
  const header = [
    t('pay.column.loonperiode_van'),
    t('pay.column.loonperiode_tot'),
    t('pay.column.loonperiode_uren'),
    t('pay.column.loonperiode_loon_cent'),
  ].join(';');

  it('shows an example with its sums, and the letter in Dutch beside one’s own language', async () => {
    await visit(language, '/pay-check', async ({ page }) => {
      await page.getByRole('button', { name: t('pay.example.show') }).click();
      await page.getByText(t('pay.example.title')).waitFor();
      expect(plain(await page.locator('#answer ~ .o-notice').textContent())).toMatch(/1[.,\s]?563[.,]85/);
      const dutch = page.locator('.o-letters [lang=nl] .o-letter');
      await dutch.waitFor();
      expect(plain(await dutch.textContent())).toContain('Samen is dit € 1.563,85 bruto');
      expect(await page.locator('.o-letter').count()).toBe(language === 'nl' ? 1 : 2);
      expect(await faultsOfState(page)).toEqual([]);
    });
  });

  it('names what is wrong by field, keeps a payslip on the device, and takes it out again', async () => {
    await visit(language, '/pay-check', async ({ page }) => {
      await page.getByRole('button', { name: t('pay.payslips.add') }).click();
      await fillDate(page, 'loonperiode_van', '30-2-2026');
      await fillDate(page, 'loonperiode_tot', '31-8-2026');
      for (const [field, text] of Object.entries(AMOUNTS)) await page.fill(`#${field}`, text);
      await page.fill('#loonperiode_loon_cent', '-5');
      await page.getByRole('button', { name: t('pay.form.save') }).click();
      const faults = page.locator('form .o-notice li');
      expect(await faults.allTextContents()).toEqual([
        `${t('pay.column.loonperiode_van')}: ${t('pay.fault.no_such_date')}`,
        `${t('pay.column.loonperiode_loon_cent')}: ${t('pay.fault.negative')}`,
      ]);
      await fillDate(page, 'loonperiode_van', '1-8-2026');
      await page.fill('#loonperiode_loon_cent', AMOUNTS.loonperiode_loon_cent);
      if (language === 'uk') expect(await faultsOfState(page)).toEqual([]);
      await page.getByRole('button', { name: t('pay.form.save') }).click();
      await page.locator('.o-payslips li').waitFor();
      // It is written a moment after it is shown.
      await expect.poll(async () => JSON.stringify(await keptOn(page))).toContain('loonperiode_loon_cent');
      await page.reload();
      const remove = page.locator('.o-payslips').getByRole('button', { name: t('pay.payslips.remove') });
      await remove.click();
      await page.getByText(t('pay.payslips.none')).waitFor();
    });
  });

  it('reads a table: good rows are kept, broken ones named by row and field', async () => {
    await visit(language, '/pay-check', async ({ page }) => {
      await page.getByText(t('pay.file.title')).click();
      const rows = [
        '1-7-2026;31-7-2026;168;2268',
        '1-8-2026;31-8-2026;veel;2160',
        '15-6-2026;12-7-2026;160;2360',
      ];
      await chooseTable(page, [header, ...rows].join('\r\n'));
      const report = page.locator('#payslip-file-report');
      await report.getByText(t('pay.file.row', { row: 3 })).waitFor();
      expect(await report.textContent()).toContain(
        `${t('pay.column.loonperiode_uren')}: ${t('pay.fault.number')} (${t('pay.file.was', { text: 'veel' })})`,
      );
      expect(await page.locator('.o-payslips > li').count()).toBe(2);
      expect(await page.getByText(t('pay.payslips.overlap')).count()).toBe(1);
      await chooseTable(page, 'a;b\n1;2');
      await report.getByText(t('pay.column.loonperiode_loon_cent')).waitFor();
      expect(await page.locator('.o-payslips > li').count()).toBe(2);
    });
  });
});

describe('a period in which the minimum wage changes', () => {
  it('is split by its owner, and both parts are judged', async () => {
    await visit('uk', '/pay-check#change-leeftijdsgroep', async ({ page, t }) => {
      await page.getByText(t('facts.leeftijdsgroep.values.21_en_ouder')).click();
      await page.getByRole('button', { name: t('flow.next') }).click();
      await page.getByText(t('pay.file.title')).click();
      await chooseTable(page, 'Van;Tot en met;Uren;Brutoloon\n15-6-2026;12-7-2026;160;2360');
      await page.getByText(t('pay.then.yes'), { exact: true }).click();
      const [date] =
        (await page.locator('.o-payslips button').first().textContent())?.match(/1 .* 2026/) ?? [];
      expect(date).toContain('2026');
      await page.locator('.o-payslips button').first().click();
      await page.fill('#loonperiode_uren', '900');
      await page.fill('#loonperiode_loon_cent', '1323,90');
      await page.getByRole('button', { name: t('pay.form.save') }).click();
      await page.getByText(t('pay.fault.over')).first().waitFor();
      await page.fill('#loonperiode_uren', '90');
      await page.getByRole('button', { name: t('pay.form.save') }).click();
      await page.locator('.o-payslips > li').nth(1).waitFor();
      // 70 hours at 14.99 is 1,049.30, and 1,036.10 was paid for them.
      expect(plain(await page.locator('#answer ~ .o-notice').textContent())).toContain('13,20');
    });
  });
});

describe('a long list of payslips', () => {
  it('is drawn in part on screen and whole on paper, at once, also when the page prints itself', async () => {
    await visit('nl', '/pay-check', async ({ page, t }) => {
      await page.getByText(t('pay.file.title')).click();
      const rows = Array.from({ length: 30 }, (_, index) => {
        const year = 2024 + Math.floor(index / 12);
        const month = (index % 12) + 1;
        return `1-${month}-${year};28-${month}-${year};160;3000`;
      });
      await chooseTable(page, ['Van;Tot en met;Uren;Brutoloon', ...rows].join('\n'));
      await page
        .getByRole('button', { name: t('pay.payslips.more', { count: 30 }) })
        .first()
        .waitFor();
      const drawn = () => [
        document.querySelectorAll('.o-payslips > li').length,
        document.querySelectorAll('.o-pay h4').length,
      ];
      expect(await page.evaluate(drawn)).toEqual([24, 24]);
      // Counted in the same task: the browser lays out the paper without a pause in between.
      const [rowsOnPaper, cardsOnPaper, linesOnPaper] = await page.evaluate(() => {
        dispatchEvent(new Event('beforeprint'));
        return ['.o-payslips > li', '.o-pay h4', '.o-pay li.o-card > details[open] .o-finding'].map(
          (selector) => document.querySelectorAll(selector).length,
        );
      });
      expect([rowsOnPaper, cardsOnPaper]).toEqual([30, 30]);
      expect(linesOnPaper).toBe(60);
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      await page.waitForFunction(() => document.querySelectorAll('.o-pay h4').length === 24);
    });
  });
});
