// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGES } from '@opstap/kernel';
import { describe, expect, it } from 'vitest';
import { answersTo, deviceOf, fillFact, nameOf, press, questionOnScreen } from './answer-questions.ts';
import { NEWCOMER, STARTER } from './persons.ts';
import { about, unfold } from './result-page.ts';
import { alive, visit } from './visit.ts';

describe.each(LANGUAGES)('answers that are not right, in %s', (language) => {
  it('are named in a summary that takes the focus and leads to the field; nothing typed is lost', async () =>
    visit(
      language,
      '/journey#change-contract',
      async ({ page, t }) => {
        await alive(page);
        expect(await questionOnScreen(page)).toBe('contract');
        const start = page.getByRole('group', { name: t('facts.startdatum.ask'), exact: true });
        const hours = page.getByRole('textbox', { name: t('facts.uren_per_week.ask'), exact: true });
        await fillFact({ page, t }, 'startdatum', '2026-02-30');
        await fillFact({ page, t }, 'uren_per_week', 99);
        await press({ page, t }, 'next');

        const title = t('flow.mend', { count: 2 });
        await page.getByText(title, { exact: true }).waitFor();
        const focused = page.locator(':focus');
        expect(await focused.textContent()).toContain(title);
        const dateFault = `${t('facts.startdatum.label')}: ${t('flow.fault.date')}`;
        const hoursFault = `${t('facts.uren_per_week.label')}: ${t('flow.fault.range', { min: 0, max: 60 })}`;
        const link = focused.getByRole('link', { name: hoursFault, exact: true });
        await focused.getByRole('link', { name: dateFault, exact: true }).waitFor();
        expect(await link.count()).toBe(1);

        await focused.getByRole('link', { name: dateFault, exact: true }).click();
        expect(await page.locator(':focus').getAttribute('id')).toBe('startdatum-day');
        await page.getByRole('link', { name: hoursFault, exact: true }).click();
        expect(await page.locator(':focus').getAttribute('id')).toBe('uren_per_week');
        expect(await hours.inputValue()).toBe('99');
        expect(await hours.getAttribute('aria-invalid')).toBe('true');
        expect(await start.getByRole('textbox', { name: t('flow.day'), exact: true }).inputValue()).toBe(
          '30',
        );

        await fillFact({ page, t }, 'startdatum', STARTER['startdatum'] ?? '');
        await hours.fill('24');
        await press({ page, t }, 'next');
        await page.waitForURL(/result/);
      },
      await deviceOf(STARTER),
    ));

  it('include an empty screen', () =>
    visit(language, '/journey', async ({ page, t }) => {
      await alive(page);
      await questionOnScreen(page);
      await press({ page, t }, 'next');
      await page.getByRole('link', { name: t('flow.fault.empty'), exact: true }).waitFor();
    }));

  it('include hours in letters', async () =>
    visit(
      language,
      '/journey#change-contract',
      async ({ page, t }) => {
        await alive(page);
        await fillFact({ page, t }, 'uren_per_week', 'abc');
        await press({ page, t }, 'next');
        await page.getByRole('link', { name: t('flow.fault.number') }).waitFor();
      },
      await deviceOf(STARTER),
    ));

  it('include a word that was typed but not chosen from the suggestions', () =>
    visit(language, '/journey#gemeente', async ({ page, t }) => {
      await alive(page);
      expect(await questionOnScreen(page)).toBe('gemeente');
      const box = page.getByRole('combobox', { name: t('facts.gemeente.ask'), exact: true });
      await box.fill('Qqqqqq');
      await page.getByText(t('flow.suggestions', { count: 0 }), { exact: true }).waitFor();
      await press({ page, t }, 'next');
      await page.getByRole('link', { name: t('flow.fault.choose') }).waitFor();
      expect(await box.inputValue()).toBe('Qqqqqq');
    }));
});

describe.each(LANGUAGES)('looking up by keyboard in %s', (language) => {
  it('finds an occupation and a municipality, whose desk then stands in the result by name', async () =>
    visit(
      language,
      '/journey/result',
      async ({ page, t, address }) => {
        for (const [fact, id] of [
          ['beroep', 'verpleegkundige'],
          ['gemeente', 'GM0080'],
        ] as const) {
          await page.goto(`${address('/journey')}#change-${fact}`);
          await alive(page);
          const wanted = nameOf(fact === 'beroep' ? 'occupation' : 'municipality', id, language);
          const box = page.getByRole('combobox', { name: t(`facts.${fact}.ask`), exact: true });
          await box.focus();
          await page.keyboard.press('ControlOrMeta+A');
          await page.keyboard.type(wanted.slice(0, 14));
          await answersTo(page, wanted.slice(0, 14)).waitFor();
          await page.keyboard.press('ArrowDown');
          await page.keyboard.press('ArrowDown');
          await page.keyboard.press('ArrowUp');
          const active = (await box.getAttribute('aria-activedescendant')) ?? '';
          expect(await page.locator(`#${active}`).textContent()).toContain(wanted);
          await page.keyboard.press('Enter');
          expect(await box.inputValue()).toBe(wanted);
          expect(await box.getAttribute('aria-expanded')).toBe('false');
          await page.keyboard.press('Enter');
          await page.waitForURL(/result/);
        }
        await alive(page);
        const step = page.locator('#inschrijving_gemeente');
        await unfold(step, t('result.how'));
        await step.getByText('Leeuwarden').first().waitFor();
        await unfold(page, t('result.answers'));
        const change = page.getByRole('link', { name: about(t('flow.change'), t('questions.beroep.title')) });
        const row = page.locator('.o-answers > div').filter({ has: change });
        expect(await row.textContent()).toContain(nameOf('occupation', 'verpleegkundige', language));
      },
      await deviceOf(NEWCOMER),
    ));
});
