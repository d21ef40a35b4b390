// SPDX-License-Identifier: EUPL-1.2
// Where the switch of every page leads to is looked at in page-walk/language-switch.ts; here it is tapped.
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '@opstap/kernel';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { textsIn, visit } from './visit.ts';

/** From every language to every other, each once. */
const FROM_EACH_TO_EACH: readonly Language[] = [
  ...(['nl', 'en', 'nl', 'uk', 'nl', 'ru', 'en'] as const),
  ...(['uk', 'en', 'ru', 'uk', 'ru', 'nl'] as const),
];

describe('the language switch', () => {
  it.each(['/', '/journey', '/steps/melding_uwv', '/help?municipality=Nergens'])(
    'keeps the page %s when tapped, from every language to every other',
    (path) =>
      visit('nl', path, async ({ page }) => {
        const tapped = new Set<string>();
        let language: Language = 'nl';
        for (const next of FROM_EACH_TO_EACH.slice(1)) {
          await switchTo(next, page, language).click();
          await page.waitForURL(`**/${next}${path === '/' ? '' : path}`);
          expect(await page.locator('html').getAttribute('lang'), `from ${language}`).toBe(next);
          tapped.add(`${language}-${next}`);
          language = next;
        }
        expect(tapped.size).toBe(LANGUAGES.length * (LANGUAGES.length - 1));
      }),
  );

  it.each(LANGUAGES)('leaves names in Dutch marked as Dutch, in %s', (language) =>
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
    }),
  );
});

function switchTo(other: Language, page: Page, language: Language) {
  return page
    .getByRole('navigation', { name: textsIn(language)('shell.languages'), exact: true })
    .getByRole('link', { name: LANGUAGE_NAMES[other], exact: true });
}
