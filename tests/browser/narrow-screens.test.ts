// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGES } from '@opstap/kernel';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { deviceOf, press, questionOnScreen } from './answer-questions.ts';
import { PAGE_TYPES } from './page-types.ts';
import { STARTER } from './persons.ts';
import { resultIsThere } from './result-page.ts';
import { alive, visit } from './visit.ts';

/** 320 CSS pixels: a small phone, or a screen of 1280 pixels enlarged to 400%. 640: the same screen at 200%. */
const WIDTHS = [320, 640];

describe.each(LANGUAGES)('on a narrow screen or enlarged, in %s', (language) => {
  it('no page scrolls sideways, and all that can be tapped is in reach', () =>
    visit(language, '/', async ({ page, address }) => {
      for (const path of [...PAGE_TYPES, '/help?municipality=Nergenshuizen']) {
        await page.goto(address(path));
        await alive(page);
        expect(await outOfReach(page), path).toEqual([]);
      }
    }));

  it('neither does the result, opened up, nor the screens of the questions', async () =>
    visit(
      language,
      '/journey/result',
      async ({ page, address }) => {
        await resultIsThere(page);
        await page.locator('details').evaluateAll((all) => {
          for (const details of all) details.setAttribute('open', '');
        });
        await page.locator('.o-result-list .o-step-details').nth(3).waitFor();
        expect(await outOfReach(page), 'result').toEqual([]);
        for (const question of ['contract', 'nederlands', 'beroep', 'wensen', 'wonen']) {
          await page.goto(address('/journey/result'));
          await page.goto(`${address('/journey')}#change-${question}`);
          await questionOnScreen(page);
          expect(await outOfReach(page), question).toEqual([]);
        }
      },
      await deviceOf(STARTER),
    ));

  it('neither does a screen with faults', () =>
    visit(language, '/journey', async ({ page, t }) => {
      await questionOnScreen(page);
      await alive(page);
      await press({ page, t }, 'next');
      await page.getByRole('link', { name: t('flow.fault.empty'), exact: true }).waitFor();
      expect(await outOfReach(page)).toEqual([]);
    }));
});

/** What makes the page scroll sideways or cannot be reached without it, at each width. */
async function outOfReach(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 640 });
    const faults = await page.evaluate(() => {
      const { scrollWidth } = document.scrollingElement ?? document.documentElement;
      const wide = scrollWidth > innerWidth ? [`the page is ${scrollWidth} wide`] : [];
      const controls = [...document.querySelectorAll('a, button, input, select, summary, textarea')];
      const out = controls.filter((control) => {
        const { left, right, width: own, height, bottom } = control.getBoundingClientRect();
        const isShown =
          own > 1 &&
          height > 1 &&
          bottom + scrollY > 0 &&
          control.checkVisibility({ visibilityProperty: true });
        return isShown && (left < -1 || right > innerWidth + 1);
      });
      return [...wide, ...out.map((control) => control.outerHTML.slice(0, 120))];
    });
    found.push(...faults.map((fault) => `at ${width}: ${fault}`));
  }
  return found;
}
