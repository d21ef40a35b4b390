// SPDX-License-Identifier: EUPL-1.2
// Pages with answers and in other states; every type of page on an empty device is looked at in page-walk/.
import { isLanguage, LANGUAGES } from '@opstap/kernel';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { deviceOf, fillFact, press, questionOnScreen } from './answer-questions.ts';
import { faultsInLooks } from './page-walk/accessible.ts';
import { STARTER } from './persons.ts';
import { resultIsThere, unfold } from './result-page.ts';
import { alive, forgive, visit } from './visit.ts';

describe.concurrent.each(LANGUAGES)(
  'no fault by WCAG 2.2 A or AA, in light and dark, on a phone and a desktop, in %s',
  (language) => {
    it('on an address that does not exist', () =>
      visit(language, '/nonsense', async ({ page, faults }) => {
        await expectNoFaults(page);
        forgive(faults, /404/);
      }));

    it('on every kind of question, empty, filled in and with faults', async () =>
      visit(
        language,
        '/journey/result',
        async ({ page, t, address }) => {
          await resultIsThere(page);
          for (const question of ['nederlands', 'wonen', 'contract', 'gemeente']) {
            await page.goto(address('/about'));
            await page.goto(`${address('/journey')}#change-${question}`);
            expect(await questionOnScreen(page)).toBe(question);
            if (question === 'contract') await fillFact({ page, t }, 'startdatum', '2026-02-30');
            if (question === 'contract') await press({ page, t }, 'next');
            if (question === 'gemeente') await page.getByRole('combobox').fill('Ut');
            if (question === 'gemeente') await page.getByRole('option').first().waitFor();
            if (question === 'wonen') await unfold(page, t('flow.why'));
            await expectNoFaults(page);
          }
          await page.goto(address('/journey'));
          await page.getByRole('heading', { name: t('flow.finished') }).waitFor();
          await expectNoFaults(page);
        },
        await deviceOf(STARTER),
      ));

    it('on a result, also with everything opened', async () =>
      visit(
        language,
        '/journey/result',
        async ({ page, t }) => {
          await resultIsThere(page);
          await expectNoFaults(page);
          await page.locator('details').evaluateAll((all) => {
            for (const details of all) details.setAttribute('open', '');
          });
          await page.locator('.o-result-list .o-step-details').nth(3).waitFor();
          await page
            .getByLabel(t('result.what_if.fact'))
            .selectOption({ label: t('facts.nederlands.label') });
          await page.getByLabel(t('result.what_if.value')).selectOption('B1');
          await expectNoFaults(page);
        },
        await deviceOf(STARTER),
      ));

    it('on the notice of answers on this device and on the form for feedback', async () =>
      visit(
        language,
        '/',
        async ({ page, t, address }) => {
          await page.getByText(t('home.resume.title'), { exact: true }).waitFor();
          await expectNoFaults(page);
          await page.goto(address('/steps/melding_uwv'));
          await alive(page);
          await page.getByRole('button', { name: t('shell.feedback.wrong'), exact: true }).click();
          await page.getByLabel(t('shell.feedback.note')).waitFor();
          await expectNoFaults(page);
        },
        await deviceOf(STARTER),
      ));

    it('on a link to take along, opened by an adviser and on a second device', async () =>
      visit(
        language,
        '/take-along',
        async ({ page, t }) => {
          await page.getByRole('button', { name: t('take_along.make') }).click();
          await page.getByText(t('take_along.status.made'), { exact: true }).waitFor();
          await expectNoFaults(page);
          const link = (await page.getByText(/\/adviser#/).textContent())?.trim() ?? '';
          await page.goto(link);
          await page.locator('.o-pairs').first().waitFor();
          await expectNoFaults(page);
          await visit(language, '/', async (second) => {
            await second.page.goto(link.replace('/adviser#', '/take-along#'));
            await second.page.getByRole('button', { name: t('take_along.incoming.yes') }).waitFor();
            await expectNoFaults(second.page);
          });
        },
        await deviceOf(STARTER),
      ));
  },
);

async function expectNoFaults(page: Page): Promise<void> {
  const language = await page.evaluate(() => document.documentElement.lang);
  if (!isLanguage(language)) throw new Error(`a page in ${language}`);
  expect(await faultsInLooks(page, language), page.url()).toEqual([]);
}
