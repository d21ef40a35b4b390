// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGES, plainDate } from '@opstap/kernel';
import { formatDate } from '@opstap/publication';
import { describe, expect, it } from 'vitest';
import { deviceOf } from './answer-questions.ts';
import { STARTER } from './persons.ts';
import { alive, faultsOfState, textsIn, visit } from './visit.ts';

describe.each(LANGUAGES)('a link for the employer, in %s', (language) => {
  it('holds what the worker ticks, shows it first, and opens on what to do in Dutch, with dates and the wage', async () =>
    visit(
      language,
      '/for-my-employer',
      async ({ page, t }) => {
        await alive(page);
        const dutch = textsIn('nl');
        const part = page.getByRole('region', { name: t('share.employer.title') });
        const link = () => part.locator('.o-share__address').textContent();
        await expect.poll(link).toMatch(/\/nl\/hire-in-order$/);
        for (const text of [
          t('for_employer.role.employer'),
          t('share.employer.begin', { date: formatDate(plainDate(String(STARTER['startdatum'])), language) }),
          t('for_employer.age.21_en_ouder'),
          t('for_employer.proof.sticker'),
        ])
          await part.getByText(text, { exact: true }).click();
        await expect.poll(link).toMatch(/#role=employer&begin=[\d-]+&age=21_en_ouder&proof=sticker$/);
        expect(await link()).not.toMatch(/verpleegkundige|GM0080|hours/);
        await part.getByText(t('for_employer.preview'), { exact: true }).click();
        const preview = page.locator('[data-preview][lang="nl"]');
        await preview.getByText(dutch('hire.result.dates'), { exact: true }).waitFor();
        expect(await preview.textContent()).toContain(dutch('outcomes.minimumloon_te_betalen_cent.title'));
        expect(await faultsOfState(page)).toEqual([]);

        const address = (await link()) ?? '';
        await visit('nl', '/about', async (employer) => {
          await employer.page.goto(address);
          await alive(employer.page);
          await employer.page.getByText(dutch('hire.linked'), { exact: true }).waitFor();
          await employer.page.getByRole('heading', { name: dutch('hire.result.title') }).waitFor();
          const pay = employer.page.locator('[id^="item-minimumloon_te_betalen_cent"]');
          expect(await pay.textContent()).toMatch(/€/);
          await employer.page.getByRole('navigation', { name: dutch('next.title') }).waitFor();
        });
      },
      await deviceOf(STARTER),
    ));

  it('takes a first day that is not known from the worker, and keeps it nowhere', () =>
    visit(language, '/for-my-employer#contract=vast&hours=24', async ({ page, t }) => {
      await alive(page);
      await page.getByText(t('for_employer.hours', { hours: 24 }), { exact: true }).click();
      await page.locator('#employer-link-begin-day').fill('4');
      await page.locator('#employer-link-begin-month').fill('1');
      await page.locator('#employer-link-begin-year').fill('2027');
      await expect
        .poll(() => page.locator('.o-share__address').textContent())
        .toMatch(/#begin=2027-01-04&hours=24$/);
      expect(
        await page.evaluate(() => Object.keys(sessionStorage).length + Object.keys(localStorage).length),
      ).toBe(0);
    }));
});
