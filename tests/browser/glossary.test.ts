// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGES } from '@opstap/kernel';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { deviceOf } from './answer-questions.ts';
import { STARTER } from './persons.ts';
import { alive, DESKTOP, faultsOfState, publication, visit } from './visit.ts';

const STEP = '/steps/eerste_loonstrook';
const word = (page: Page) => page.locator('a.o-term[href="#term-loonstrook"]');

describe.each(LANGUAGES)('words that explain themselves, in %s', (language) => {
  it('open on a tap, say what they mean and lead to the word for the desk', () =>
    visit(language, STEP, async ({ page, t }) => {
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await word(page).click();
      const note = page.getByRole('dialog', { name: t('terms.loonstrook.term') });
      await note.getByText(t('terms.loonstrook.meaning'), { exact: true }).waitFor();
      // In Dutch the term is the word itself, which need not be said twice.
      expect(await note.locator('[lang="nl"]').allTextContents()).toEqual(
        language === 'nl' ? [] : ['de loonstrook'],
      );
      expect(await faultsOfState(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
      await note.getByRole('link', { name: t('glossary.close') }).click();
      await note.waitFor({ state: 'hidden' });
      await word(page).click();
      await note.getByRole('link', { name: t('glossary.show_large') }).click();
      await page.getByRole('heading', { level: 1, name: t('terms.loonstrook.term') }).waitFor();
      await page.getByText('Ik heb een vraag over: de loonstrook', { exact: true }).waitFor();
      const size = await page
        .locator('.o-desk-word__word')
        .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
      expect(size).toBeGreaterThanOrEqual(28);
      expect(await faultsOfState(page)).toEqual([]);
    }));

  it('work by keyboard: Enter opens and goes in, Escape closes and gives the focus back', () =>
    visit(
      language,
      STEP,
      async ({ page, t }) => {
        const note = page.getByRole('dialog', { name: t('terms.loonstrook.term') });
        await word(page).focus();
        await page.keyboard.press('Enter');
        await note.waitFor();
        expect(await note.evaluate((element) => element === document.activeElement)).toBe(true);
        await page.keyboard.press('Tab');
        const first = note.getByRole('link').first();
        expect(await first.evaluate((link) => link === document.activeElement)).toBe(true);
        await page.keyboard.press('Escape');
        await note.waitFor({ state: 'hidden' });
        expect(await word(page).evaluate((button) => button === document.activeElement)).toBe(true);
      },
      { viewport: DESKTOP },
    ));

  it('need no JavaScript; nor does the list, with a way to each letter', () =>
    visit(
      language,
      STEP,
      async ({ page, t, address }) => {
        await word(page).click();
        const meaning = page.getByText(t('terms.loonstrook.meaning'), { exact: true });
        await meaning.waitFor();
        await page.getByRole('link', { name: t('glossary.close') }).click();
        await meaning.waitFor({ state: 'hidden' });
        await page.goto(address('/glossary'));
        const { terms } = publication.glossary;
        expect(await page.locator('[data-term]:visible').count()).toBe(terms.length);
        expect(await page.getByLabel(t('glossary.search.label')).isVisible()).toBe(false);
        const letter = t('terms.loonstrook.term').charAt(0).toLocaleUpperCase(language);
        await page
          .getByRole('navigation', { name: t('glossary.letters') })
          .getByRole('link', { name: letter, exact: true })
          .click();
        expect(decodeURIComponent(new URL(page.url()).hash)).toBe(`#letter-${letter}`);
      },
      { javaScriptEnabled: false },
    ));

  it('are found in the list by their own or the Dutch word, and one without an answer says so', () =>
    visit(language, '/', async ({ page, t }) => {
      await page
        .getByRole('contentinfo')
        .getByRole('link', { name: t('glossary.title'), exact: true })
        .click();
      await page.getByRole('heading', { level: 1, name: t('glossary.title') }).waitFor();
      await alive(page);
      const field = page.getByLabel(t('glossary.search.label'));
      for (const typed of ['LOONSTR', t('terms.loonstrook.term').slice(0, -1)]) {
        await field.fill(typed);
        await expect.poll(() => page.locator('[data-term]:visible').count()).toBeLessThan(12);
        expect(await page.locator('[data-term="loonstrook"]').isVisible()).toBe(true);
      }
      expect(await faultsOfState(page)).toEqual([]);
      await field.fill('qqqq');
      await page.getByText(t('glossary.search.found', { count: 0 }), { exact: true }).waitFor();
      expect(await page.locator('[data-letter]:visible').count()).toBe(0);
      await field.fill('');
      await page.locator('[data-term="uwv"]').waitFor();
    }));

  it('explain themselves in what the device works out too, each once beside what the page explains', async () =>
    visit(
      language,
      '/journey/result',
      async ({ page, t }) => {
        const words = page.locator('.o-island a.o-term');
        await page.locator('.o-result').waitFor();
        expect(await words.count()).toBe(0);
        // The glossary comes once somebody uses the page.
        await page.keyboard.press('Tab');
        await words.first().waitFor();
        const [id = ''] = /[^-]+$/.exec((await words.first().getAttribute('href')) ?? '') ?? [];
        await words.first().click();
        const note = page.getByRole('dialog', { name: t(`terms.${id}.term`) });
        await note.getByText(t(`terms.${id}.meaning`), { exact: true }).waitFor();
        expect(new URL(page.url()).hash).toBe('');
        expect(await faultsOfState(page)).toEqual([]);
        await page.keyboard.press('Escape');
        await note.waitFor({ state: 'hidden' });
        await page.locator('.o-result-step summary').first().click();
        await page.locator('.o-step-details a.o-term').first().waitFor();
        const all = await page.locator('a.o-term').evaluateAll((links) => links.map(({ id }) => id));
        expect(new Set(all).size).toBe(all.length);
        for (const word of all)
          expect(await page.locator(`#term-${word.replace('word-', '')}`).count(), word).toBe(1);
        expect(await page.locator(':is(a, button, summary, label, h1, h2, h3) a.o-term').count()).toBe(0);
      },
      await deviceOf(STARTER),
    ));
});
