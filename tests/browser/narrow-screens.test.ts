// SPDX-License-Identifier: EUPL-1.2
// Pages with answers and faults; every type of page on an empty device is looked at in page-walk/.
import { LANGUAGES } from '@opstap/kernel';
import { describe, expect, it } from 'vitest';
import { deviceOf, press, questionOnScreen } from './answer-questions.ts';
import { outOfReach } from './page-walk/in-reach.ts';
import { STARTER } from './persons.ts';
import { resultIsThere } from './result-page.ts';
import { alive, visit } from './visit.ts';

describe.each(LANGUAGES)('on a narrow screen or enlarged, in %s', (language) => {
  it('the result, opened up, and the screens of the questions do not scroll sideways, and all that can be tapped is in reach', async () =>
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
