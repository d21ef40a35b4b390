// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises';
import { LANGUAGES } from '@opstap/kernel';
import { type Facts, shownFacts } from '@opstap/rules';
import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { answersTo, nameOf, questionOnScreen } from './answer-questions.ts';
import { tabTo } from './focus.ts';
import { STARTER, TODAY } from './persons.ts';
import { resultIsThere } from './result-page.ts';
import { alive, DESKTOP, publication, TWO_LANGUAGES, type Visit, visit } from './visit.ts';

type Visited = Pick<Visit, 'page' | 't'>;

describe.each(LANGUAGES)('with the keyboard only, in %s', (language) => {
  it('one gets from the home page over all questions to the result and a PDF', () =>
    visit(
      language,
      '/',
      async ({ page, t }) => {
        await page.keyboard.press('Tab');
        const skip = page.getByRole('link', { name: t('shell.skip') });
        expect(await skip.evaluate((element) => element === document.activeElement)).toBe(true);
        await page.keyboard.press('Enter');
        await tabTo(page, page.getByRole('link', { name: t('home.start') }));
        await page.keyboard.press('Enter');
        await page.waitForURL(/\/journey$/);
        await alive(page);
        let id = await questionOnScreen(page);
        while (id) {
          await answerByKeyboard({ page, t }, id, STARTER);
          const answered = id;
          id = await questionOnScreen(page, answered);
          await page.locator('#question:focus').waitFor();
        }
        await tabTo(page, page.getByRole('link', { name: t('flow.to_result') }));
        await page.keyboard.press('Enter');
        await resultIsThere(page);
        await tabTo(page, page.locator('summary').filter({ hasText: t('result.document.title') }));
        await page.keyboard.press('Enter');
        await tabTo(page, page.getByRole('button', { name: t('result.document.make') }));
        const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Space')]);
        expect((await readFile(await download.path())).subarray(0, 4).toString()).toBe('%PDF');
      },
      { viewport: DESKTOP },
    ));
});

describe.each(TWO_LANGUAGES)('with the keyboard only, in %s', (language) => {
  it('the menu on a phone opens, closes with Escape and gives the focus back', () =>
    visit(language, '/steps', async ({ page, t }) => {
      const menu = page.getByRole('button', { name: t('shell.menu') });
      await tabTo(page, menu);
      await page.keyboard.press('Enter');
      const link = page
        .getByRole('navigation', { name: t('shell.main_navigation') })
        .getByRole('link')
        .first();
      expect(await link.isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      expect(await link.isVisible()).toBe(false);
      expect(await menu.evaluate((element) => element === document.activeElement)).toBe(true);
    }));
});

/** Fills in one screen with Tab, Space, arrows and letters, and sends it with Enter on “next”. */
async function answerByKeyboard({ page, t }: Visited, id: string, person: Facts): Promise<void> {
  const { pack } = publication;
  const question = pack.questions.find((one) => one.id === id);
  for (const name of shownFacts(pack, question ?? { id, facts: [], ease: 0, delicacy: 0 }, person, {
    on: TODAY,
  })) {
    const value = person[name];
    if (value === undefined) continue;
    const label = t(`facts.${name}.ask`);
    const type = pack.facts[name]?.type;
    const group = page.getByRole('group', { name: label, exact: true });
    if (type === 'date') {
      await tabTo(page, group.getByRole('textbox').first());
      const [year = '', month = '', day = ''] = String(value).split('-');
      await page.keyboard.type(day);
      await page.keyboard.press('Tab');
      await page.keyboard.type(month);
      await page.keyboard.press('Tab');
      await page.keyboard.type(year);
    } else if (type === 'occupation' || type === 'municipality') {
      await tabTo(page, page.getByRole('combobox', { name: label, exact: true }));
      const wanted = nameOf(type, String(value), t.language);
      await page.keyboard.type(wanted);
      await answersTo(page, wanted).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
    } else if (type === 'number') {
      await tabTo(page, page.getByRole('textbox', { name: label, exact: true }));
      await page.keyboard.type(String(value));
    } else {
      await choose(page, group, t(`facts.${name}.values.${value}`));
    }
  }
  await tabTo(page, page.getByRole('button', { name: t('flow.next'), exact: true }));
  await page.keyboard.press('Enter');
}

/** Tab goes to the group, Space takes its first answer, arrows move on to the one that is wanted. */
async function choose(page: Visited['page'], group: Locator, answer: string): Promise<void> {
  const wanted = group.getByRole('radio', { name: answer, exact: true });
  await tabTo(page, group.getByRole('radio').first());
  await page.keyboard.press('Space');
  const most = await group.getByRole('radio').count();
  const chosen = page.locator(':focus:checked');
  await chosen.waitFor();
  for (let move = 0; move < most && !(await wanted.isChecked()); move += 1) {
    await page.keyboard.press('ArrowDown');
    await chosen.waitFor();
  }
  expect(await wanted.isChecked()).toBe(true);
}
