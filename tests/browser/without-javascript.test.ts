// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGES } from '@opstap/kernel';
import { describe, expect, it } from 'vitest';
import { visit } from './visit.ts';

const WITHOUT = { javaScriptEnabled: false };

describe.each(LANGUAGES)('without JavaScript, in %s', (language) => {
  it('the home page leads to all steps, and a step can be read in full', () =>
    visit(
      language,
      '/',
      async ({ page, t }) => {
        await page.getByRole('heading', { level: 1, name: t('home.title') }).waitFor();
        await page
          .getByRole('main')
          .getByRole('link', { name: t('shell.nav.steps') })
          .click();
        await page.getByRole('heading', { level: 1, name: t('shell.steps.title') }).waitFor();
        await page.getByRole('link', { name: t('steps.melding_uwv.title') }).click();
        await page.getByRole('heading', { level: 1, name: t('steps.melding_uwv.title') }).waitFor();
        for (const part of ['how', 'who_helps', 'sources'] as const) {
          expect(await page.getByRole('heading', { name: t(`shell.step.${part}`) }).isVisible()).toBe(true);
        }
        await page.getByText(t('shell.feedback.needs_js'), { exact: true }).waitFor();
      },
      WITHOUT,
    ));

  it('a municipality is found with an ordinary form', () =>
    visit(
      language,
      '/help',
      async ({ page, t }) => {
        const field = page.getByLabel(t('help.find.label'));
        const search = page.getByRole('button', { name: t('help.find.button') });
        await field.fill('Nergenshuizen');
        await search.click();
        await page.getByText(t('help.find.none', { text: 'Nergenshuizen' }), { exact: true }).waitFor();
        expect(await field.inputValue()).toBe('Nergenshuizen');
        await field.fill('Утрехт');
        await search.click();
        await page
          .getByRole('heading', { level: 1, name: t('help.town.title', { name: 'Utrecht' }) })
          .waitFor();
        expect(page.url()).toContain(`/${language}/help/GM0344`);
      },
      WITHOUT,
    ));

  it('the menu opens, and every page of text can be read', () =>
    visit(
      language,
      '/',
      async ({ page, t, address }) => {
        await page.getByRole('button', { name: t('shell.menu') }).click();
        await page
          .getByRole('link', { name: t('shell.nav.help'), exact: true })
          .first()
          .click();
        await page.waitForURL(/\/help$/);
        for (const name of ['about', 'privacy', 'accessibility', 'sources'] as const) {
          await page.goto(address(`/${name}`));
          expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(t(`pages.${name}.title`));
          expect(await page.getByRole('main').textContent()).toContain(t(`pages.${name}.intro`));
        }
      },
      WITHOUT,
    ));

  it.each(['/journey', '/journey/result', '/take-along', '/adviser'])(
    '%s says why it cannot work, and what can',
    (path) =>
      visit(
        language,
        path,
        async ({ page, t }) => {
          expect(await page.getByText(t('shell.device.needs_js'), { exact: true }).isVisible()).toBe(true);
          expect(
            await page
              .getByText(t('shell.device.loading'), { exact: true })
              .filter({ visible: true })
              .count(),
          ).toBe(0);
          await page.getByRole('link', { name: t('shell.device.all_steps') }).click();
          await page.waitForURL(/\/steps$/);
        },
        WITHOUT,
      ),
  );
});
