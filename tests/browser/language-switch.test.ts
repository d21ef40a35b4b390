// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '@opstap/kernel';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { PAGE_TYPES } from './page-types.ts';
import { textsIn, visit } from './visit.ts';

const PAGES = [...PAGE_TYPES, '/help?municipality=Nergens'];
const WITHOUT_JAVASCRIPT = { javaScriptEnabled: false };

describe.each(LANGUAGES)('the language switch, from %s', (language) => {
  it('leads from every page to the same page in the other languages', () =>
    visit(
      language,
      '/',
      async ({ page, address }) => {
        for (const path of PAGES) {
          await page.goto(address(path));
          expect(await page.locator('html').getAttribute('lang'), path).toBe(language);
          for (const other of LANGUAGES) {
            const link = switchTo(other, page, language);
            expect(await link.getAttribute('lang'), path).toBe(other);
            expect(await link.getAttribute('href'), path).toBe(`/${other}${path === '/' ? '' : path}`);
            expect(await link.getAttribute('aria-current'), path).toBe(other === language ? 'true' : null);
          }
        }
      },
      WITHOUT_JAVASCRIPT,
    ));

  it.each(['/', '/journey', '/steps/melding_uwv', '/help?municipality=Nergens'])(
    'keeps the page %s when tapped',
    (path) =>
      visit(language, path, async ({ page, address }) => {
        for (const next of LANGUAGES.filter((other) => other !== language)) {
          await page.goto(address(path));
          await switchTo(next, page, language).click();
          await page.waitForURL(`**/${next}${path === '/' ? '' : path}`);
          expect(await page.locator('html').getAttribute('lang')).toBe(next);
        }
      }),
  );

  it('leaves names in Dutch marked as Dutch', () =>
    visit(language, '/steps/melding_uwv', async ({ page }) => {
      const sources = page.locator('main [lang="nl"]').filter({ hasText: 'Wet arbeid vreemdelingen' });
      expect(await sources.count()).toBeGreaterThan(0);
      const wrong = await page.evaluate((own) => {
        const names = document.querySelectorAll('main [lang]');
        return [...names]
          .map((element) => element.getAttribute('lang'))
          .filter((lang) => lang !== 'nl' && lang !== own);
      }, language);
      expect(wrong).toEqual([]);
    }));
});

function switchTo(other: Language, page: Page, language: Language) {
  return page
    .getByRole('navigation', { name: textsIn(language)('shell.languages'), exact: true })
    .getByRole('link', { name: LANGUAGE_NAMES[other], exact: true });
}
