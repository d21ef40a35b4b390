// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGE_NAMES, LANGUAGES } from '@opstap/kernel';
import { describe, expect, it } from 'vitest';
import { PAGE_TYPES } from './page-types.ts';
import { textsIn, visit } from './visit.ts';

describe.each(LANGUAGES)('the language switch, from %s', (language) => {
  it.each([...PAGE_TYPES, '/help?municipality=Nergens'])('keeps the page %s', (path) =>
    visit(language, path, async ({ page, address }) => {
      for (const next of LANGUAGES.filter((other) => other !== language)) {
        await page.goto(address(path));
        const languages = page.getByRole('navigation', { name: textsIn(language)('shell.languages') });
        const current = languages.getByRole('link', { name: LANGUAGE_NAMES[language], exact: true });
        expect(await current.getAttribute('aria-current')).toBe('true');
        const link = languages.getByRole('link', { name: LANGUAGE_NAMES[next], exact: true });
        expect(await link.getAttribute('lang')).toBe(next);
        await link.click();
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
