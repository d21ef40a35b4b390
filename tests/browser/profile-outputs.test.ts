// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises';
import { LANGUAGES } from '@opstap/kernel';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { deviceOf } from './answer-questions.ts';
import { NEWCOMER } from './persons.ts';
import { COOK, putProfile } from './profile-on-device.ts';
import { DESKTOP, faultsOfState, textsIn, type Visit, visit } from './visit.ts';

const nl = textsIn('nl');

describe.each(LANGUAGES)('what comes of a profile, in %s', (language) => {
  it('the CV for Word, a file for Europass and the profile itself are made on the device, and nothing is sent', () =>
    visit(language, '/', async (visited) => {
      const { page, t } = visited;
      await putProfile(visited);
      const sent = postsOf(page);
      await page.getByLabel(t('profile.languages.add'), { exact: true }).selectOption('uk');
      await page.locator('#language-new-level').selectOption({ label: t('profile.languages.native') });
      await page
        .locator('.o-cv [lang="nl"]')
        .getByText(nl('profile.languages.native'), { exact: true })
        .waitFor();
      await page.getByText(t('profile_files.word'), { exact: true }).click();
      const word = await downloaded(page, t('profile_files.word_make'));
      expect(word.subarray(0, 2).toString()).toBe('PK');
      await page.getByText(t('profile_files.word_done'), { exact: true }).waitFor();
      const kept = JSON.parse((await downloaded(page, t('profile_files.save'))).toString());
      const languages = [...COOK.languages, { id: 'uk', level: 'C2', native: true }];
      expect(kept).toEqual({ ...COOK, languages });
      const europass = JSON.parse((await downloaded(page, t('profile_files.europass'))).toString());
      expect(europass.SkillsPassport.LearnerInfo.WorkExperience).toHaveLength(2);
      expect(sent).toEqual([]);
      expect(await faultsOfState(page)).toEqual([]);
    }));

  it('a letter is made from a vacancy and the profile; the vacancy stays here, and the draft stays in the tab', () =>
    visit(
      language,
      '/',
      async (visited) => {
        const { page, t, address } = visited;
        await putProfile(visited);
        const sent = postsOf(page);
        await page.goto(address('/letter'));
        await page.getByLabel(t('letter.vacancy.name'), { exact: true }).waitFor();
        await page.getByRole('button', { name: t('letter.vacancy.find') }).click();
        await page.getByText(t('letter.vacancy.empty'), { exact: true }).waitFor();
        await page.getByLabel(t('letter.vacancy.name'), { exact: true }).fill('Kok (32 uur)');
        await page
          .getByLabel(t('letter.vacancy.text'), { exact: true })
          .fill('Wij zoeken een kok.\n- je maakt soepen en sauzen\nRijbewijs B is handig.');
        await page.getByRole('button', { name: t('letter.vacancy.find') }).click();
        await page.getByText(t('letter.vacancy.found', { count: 4 }), { exact: true }).waitFor();
        await page
          .getByLabel(t('letter.own.why_work'), { exact: true })
          .fill('Ik kook graag.\nКухня — це моє.');
        const letter = page.locator('[lang="nl"] .o-motivation');
        await letter.getByText('Soepen en sauzen maken').waitFor();
        await letter.getByText('“Кухня — це моє.”').waitFor();
        expect(await letter.locator('blockquote').getAttribute('lang')).toBe('');
        expect(await letter.textContent()).not.toContain('lifting');
        expect(await faultsOfState(page)).toEqual([]);
        expect(sent).toEqual([]);
        expect(pagesOf(await onPaper(page))).toBe(1);

        await page.reload();
        await letter.getByText('“Кухня — це моє.”').waitFor();
        await page.getByText(t('letter.letter.word'), { exact: true }).click();
        const word = await downloaded(page, t('profile_files.word_make'));
        expect(word.subarray(0, 2).toString()).toBe('PK');
        expect(sent).toEqual([]);
        await page.getByText(t('letter.letter.pdf'), { exact: true }).click();
        const pdf = await downloaded(page, t('result.document.make'));
        expect(pdf.subarray(0, 4).toString()).toBe('%PDF');
        expect(sent).toHaveLength(1);
        expect(sent.join()).not.toContain('lifting');
        expect(sent.join()).not.toContain('Wij zoeken');
      },
      language === 'nl' ? { viewport: DESKTOP } : {},
    ));

  it('the step about a profile and CV leads to it from the result', async () =>
    visit(
      language,
      '/journey/result',
      async ({ page, t, address }) => {
        const link = page.locator('#profiel_en_cv').getByRole('link', { name: t('result.to_profile') });
        await link.first().waitFor();
        expect(await link.first().getAttribute('href')).toBe(address('/profile'));
      },
      await deviceOf(NEWCOMER),
    ));

  it('a skills card is one sheet, on screen, on paper and in a PDF', () =>
    visit(language, '/', async (visited) => {
      const { page, t, address } = visited;
      await page.goto(address('/skills-card'));
      await page.getByText(t('card.no_profile.title'), { exact: true }).waitFor();
      await putProfile(visited);
      await page.goto(address('/skills-card'));
      const card = page.locator('[lang="nl"] .o-sheet');
      await card.getByText('7 jaar', { exact: true }).waitFor();
      await card.getByText('A2', { exact: true }).waitFor();
      expect(await faultsOfState(page)).toEqual([]);
      expect(pagesOf(await onPaper(page))).toBe(1);
      await page.getByText(t('card.pdf'), { exact: true }).click();
      const pdf = await downloaded(page, t('result.document.make'));
      expect(pdf.subarray(0, 4).toString()).toBe('%PDF');
    }));
});

async function downloaded(page: Page, button: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return readFile(await download.path());
}

/** What is sent with a body from now on. */
function postsOf(page: Visit['page']): string[] {
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET') sent.push(`${request.url()} ${request.postData() ?? ''}`);
  });
  return sent;
}

function onPaper(page: Page): Promise<Buffer> {
  return page.pdf({ format: 'A4', margin: { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' } });
}

function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}
