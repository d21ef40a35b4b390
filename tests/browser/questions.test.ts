// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGES } from '@opstap/kernel';
import { describe, expect, it } from 'vitest';
import { answerAll, deviceOf, fillFact, press, questionOnScreen } from './answer-questions.ts';
import { NEWCOMER, STARTER } from './persons.ts';
import { about, allSteps, group, resultIsThere, stepsIn, unfold } from './result-page.ts';
import { alive, publication, visit } from './visit.ts';

describe.each(LANGUAGES)('the questions in %s', (language) => {
  it('lead a newcomer from the home page over the first and the last to steps for now', () =>
    visit(language, '/', async ({ page, t }) => {
      await page.getByRole('link', { name: t('home.start') }).click();
      await alive(page);
      const screens = await answerAll({ page, t }, NEWCOMER);
      expect(screens.length).toBeLessThanOrEqual(publication.pack.questions.length);
      await page.getByRole('heading', { name: t('flow.finished') }).waitFor();
      await page.getByRole('link', { name: t('flow.to_result') }).click();
      const steps = await stepsIn({ page, t }, 'now');
      expect(steps).toContain('inschrijving_gemeente');
      const first = group({ page, t }, 'now')
        .getByRole('listitem')
        .filter({
          has: page.getByRole('heading', { name: t('steps.inschrijving_gemeente.title') }),
        });
      await unfold(first, t('result.how'));
      await first.getByRole('heading', { name: t('document.sources') }).waitFor();
      expect(await stepsIn({ page, t }, 'open')).toEqual([]);
    }));

  it('say why they are asked', () =>
    visit(language, '/journey', async ({ page, t }) => {
      await alive(page);
      const id = (await questionOnScreen(page)) ?? '';
      await unfold(page, t('flow.why'));
      await page.getByText(t(`questions.${id}.why`), { exact: true }).waitFor();
    }));

  it('can be stopped halfway: the result names the question that decides an open step, and leads on', () =>
    visit(language, '/journey', async ({ page, t }) => {
      await alive(page);
      for (const _ of [1, 2]) {
        const id = await questionOnScreen(page);
        await answerOne({ page, t }, id ?? '', STARTER);
      }
      await page.getByRole('link', { name: t('flow.stop') }).click();
      await resultIsThere(page);
      const open = group({ page, t }, 'open');
      const count = (await stepsIn({ page, t }, 'open')).length;
      expect(count).toBeGreaterThan(0);
      await unfold(open, t('result.show', { count }));
      expect(await open.getByText(t('result.depends')).count()).toBe(count);
      const decider = open.locator('a[href*="#change-"]').first();
      const asked = (await decider.getAttribute('href'))?.split('#change-')[1] ?? '';
      expect(await decider.textContent()).toBe(t(`questions.${asked}.title`));
      await page.getByRole('link', { name: t('result.go_on') }).click();
      await alive(page);
      await answerAll({ page, t }, STARTER);
      await page.getByRole('link', { name: t('flow.to_result') }).click();
      await resultIsThere(page);
      expect(await open.getByText(t('result.depends')).count()).toBe(0);
    }));

  it('give an honest result when everything is answered with “I don’t know”', () =>
    visit(language, '/journey', async ({ page, t }) => {
      await alive(page);
      const screens: string[] = [];
      for (let id = await questionOnScreen(page); id; id = await questionOnScreen(page, id)) {
        expect(screens).not.toContain(id);
        screens.push(id);
        await press({ page, t }, 'skip');
      }
      await page.getByRole('link', { name: t('flow.to_result') }).click();
      await page.waitForURL(/result/);
      await alive(page);
      const steps = await allSteps({ page, t });
      expect(steps.open.length).toBeGreaterThan(20);
      expect(steps.not_for_you).toEqual([]);
    }));

  it('go back, by the button and by the browser, with the answer still there', () =>
    visit(language, '/journey', async ({ page, t }) => {
      await alive(page);
      const [first, second, third] = await threeScreens({ page, t });
      await press({ page, t }, 'back');
      expect(await questionOnScreen(page, third)).toBe(second);
      expect(await page.getByRole('radio', { checked: true }).count()).toBeGreaterThan(0);
      await page.goBack();
      expect(await questionOnScreen(page, second)).toBe(first);
      expect(await page.getByRole('radio', { checked: true }).count()).toBeGreaterThan(0);
      expect(page.url()).toContain('/journey');
    }));

  it('can be changed one at a time from the result, which changes with it', async () =>
    visit(
      language,
      '/journey/result',
      async ({ page, t }) => {
        expect(await stepsIn({ page, t }, 'not_for_you')).toContain('nederlands_naar_b1');
        await unfold(page, t('result.answers'));
        const name = about(t('flow.change'), t('questions.nederlands.title'));
        await page.getByRole('link', { name }).click();
        await alive(page);
        expect(await questionOnScreen(page)).toBe('nederlands');
        await fillFact({ page, t }, 'nederlands', 'A2');
        await press({ page, t }, 'next');
        await page.waitForURL(/result/);
        expect(await stepsIn({ page, t }, 'not_for_you')).not.toContain('nederlands_naar_b1');
      },
      await deviceOf(NEWCOMER),
    ));
});

type Visited = Parameters<typeof answerAll>[0];

async function answerOne(visited: Visited, id: string, person: typeof STARTER): Promise<void> {
  await answerAll(visited, person, id);
}

async function threeScreens(visited: Visited): Promise<[string, string, string]> {
  const first = (await questionOnScreen(visited.page)) ?? '';
  await answerOne(visited, first, NEWCOMER);
  const second = (await questionOnScreen(visited.page)) ?? '';
  await answerOne(visited, second, NEWCOMER);
  return [first, second, (await questionOnScreen(visited.page)) ?? ''];
}
