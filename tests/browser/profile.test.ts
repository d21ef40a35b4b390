// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises';
import { LANGUAGES, type Language } from '@opstap/kernel';
import { describe, expect, it } from 'vitest';
import { answersTo } from './answer-questions.ts';
import { alive, faultsOfState, publication, visit } from './visit.ts';

const TYPED: Record<Language, string> = { nl: 'kok', en: 'cook', uk: 'кухар', ru: 'повар' };
const { taxonomy } = publication;

describe.each(LANGUAGES)('a profile, in %s', (language) => {
  it('goes from what somebody typed to a Dutch CV and a PDF, is still there later, and what one cannot do is not sent', async () =>
    visit(language, '/profile', async ({ page, t }) => {
      await alive(page);
      await page.getByRole('combobox', { name: t('profile.jobs.search') }).fill(TYPED[language]);
      await answersTo(page, TYPED[language]).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      const tasks = page.getByRole('group', { name: t('profile.jobs.tasks') });
      expect(await tasks.getByRole('checkbox').count()).toBe(12);
      await page.getByRole('button', { name: t('profile.jobs.more', { count: 2 }), exact: true }).click();
      const thirteenth = await tasks.getByRole('checkbox').nth(12).getAttribute('id');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe(thirteenth);
      await tasks.getByRole('checkbox').first().check({ force: true });
      const id = (await tasks.getByRole('checkbox').first().getAttribute('id'))?.split('-tasks-')[1] ?? '';
      const inDutch = taxonomy.names.nl?.competences[id]?.preferred ?? '';
      await page.getByRole('combobox', { name: t('profile.jobs.own_words') }).fill('борщ на 200 людей');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: t('profile.jobs.own_words_add'), exact: true }).click();
      await page.getByLabel(t('profile.jobs.years')).fill('7');
      await page.getByText(t('profile.jobs.kinds.informal'), { exact: true }).first().click();
      await page.getByText(t('profile.wishes.avoid'), { exact: true }).first().click();
      await page.getByText(t('profile.wishes.circumstances.lifting'), { exact: true }).first().click();

      const cv = page.getByRole('region', { name: t('profile.cv.title') });
      const dutch = cv.locator('[lang="nl"]');
      await dutch.getByText(inDutch).waitFor();
      await dutch.getByText('in eigen woorden').waitFor();
      expect(await faultsOfState(page)).toEqual([]);

      await page.reload();
      await alive(page);
      await dutch.getByText(inDutch).waitFor();
      const sent: string[] = [];
      page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
      await page.getByText(t('profile.cv.pdf'), { exact: true }).click();
      const pdf = page.waitForEvent('download');
      await page.getByRole('button', { name: t('result.document.make') }).click();
      expect((await readFile(await (await pdf).path())).subarray(0, 4).toString()).toBe('%PDF');
      expect(sent.filter((request) => request.includes('/v1/profile-documents'))).toHaveLength(1);
      expect(sent.join()).not.toContain('lifting');

      await page.getByRole('button', { name: t('profile.clear.button') }).click();
      await page.getByRole('button', { name: t('profile.clear.sure') }).click();
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('profile-jobs');
      await cv.getByText(t('profile.cv.empty')).waitFor();
      await page.reload();
      await alive(page);
      await cv.getByText(t('profile.cv.empty')).waitFor();
    }));

  it('can be read without JavaScript: what it does, and what belongs in a good CV', async () =>
    visit(
      language,
      '/profile',
      async ({ page, t }) => {
        await page.getByText(t('profile.needs_js'), { exact: true }).waitFor();
        await page.getByText(t.list('steps.profiel_en_cv.how')[0] ?? '', { exact: true }).waitFor();
      },
      { javaScriptEnabled: false },
    ));
});
