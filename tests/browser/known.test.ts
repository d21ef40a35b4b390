// SPDX-License-Identifier: EUPL-1.2
import { occupationName } from '@opstap/taxonomy';
import { describe, expect, it } from 'vitest';
import { deviceOf, questionOnScreen } from './answer-questions.ts';
import { STARTER } from './persons.ts';
import { COOK, putProfile } from './profile-on-device.ts';
import { resultIsThere, unfold } from './result-page.ts';
import { alive, faultsOfState, publication, TWO_LANGUAGES, visit } from './visit.ts';

describe.each(TWO_LANGUAGES)('what was said once, in %s', (language) => {
  it('is used by the other pages, which say so, where it comes from, and how to change it', async () =>
    visit(
      language,
      '/protection',
      async ({ page, t, address }) => {
        const known = page.locator('.o-known');
        await unfold(known, '');
        const line = known.getByRole('listitem').filter({ hasText: t('facts.beschermingsgrond.label') });
        expect(await line.textContent()).toContain(t('known.from.klantreis'));
        expect(await questionOnScreen(page)).not.toBe('beschermingsgrond');
        expect(await faultsOfState(page)).toEqual([]);
        await line.getByRole('link').click();
        expect(await questionOnScreen(page)).toBe('beschermingsgrond');

        await page.goto(address('/language'));
        await alive(page);
        await expect
          .poll(() => page.getByLabel(t('language.plan.from'), { exact: true }).inputValue())
          .toBe('A2');
        await page.goto(address('/language/courses'));
        await page.getByRole('link', { name: t('known.place.courses_both', { level: 'A2' }) }).click();
        await page.waitForURL(/place=GM0080&level=A2/);
        await page.goto(address('/help'));
        await page.getByRole('link', { name: t('known.place.help') }).click();
        await page.waitForURL(/\/help\/GM0080$/);
        await page.goto(address('/professions'));
        const nurse = occupationName(publication.reference, 'verpleegkundige', language) ?? '';
        await page.getByText(t('known.profession')).getByRole('link', { name: nurse }).waitFor();
        await page.goto(address('/work'));
        await page
          .getByText(t('known.taken'))
          .getByRole('link', { name: t('known.facts.gemeente') })
          .waitFor();
        await page.getByRole('heading', { name: t('work.rungs.title') }).waitFor();
      },
      await deviceOf(STARTER),
    ));

  it('in the profile is not asked by the questions; a later, different answer is offered and not put over it', () =>
    visit(language, '/profile', async (visited) => {
      const { page, t, address } = visited;
      await putProfile(visited, { ...COOK, jobs: COOK.jobs.slice(0, 1) });
      await page.goto(address('/journey#change-nederlands'));
      await page.getByText(t('facts.nederlands.values.B1'), { exact: true }).click();
      await page.getByRole('button', { name: t('flow.next'), exact: true }).click();
      await page.waitForURL(/\/journey\/result$/);
      await page.goto(address('/profile'));
      await page.getByText(t('known.newer'), { exact: true }).waitFor();
      expect(await page.locator('#language-nl').inputValue()).toBe('A2');
      await page.getByRole('button', { name: t('known.put_in_profile') }).click();
      expect(await page.locator('#language-nl').inputValue()).toBe('B1');
      await page.getByText(t('known.newer'), { exact: true }).waitFor({ state: 'detached' });
      await page.locator('#language-nl').selectOption('B2');
      // A page that is left at once may take an unfinished write along.
      await page.waitForTimeout(500);
      await page.goto(address('/journey'));
      await page.getByRole('button', { name: new RegExp(t('known.take', { answer: '' }).trim()) }).click();
      await page
        .getByRole('button', { name: new RegExp(t('known.take', { answer: '' }).trim()) })
        .waitFor({ state: 'detached' });
      const known = page.locator('.o-known');
      expect(await known.textContent()).toContain(t('known.from.profile'));
      expect(await known.textContent()).toContain(t('facts.beroep.label'));
    }));

  it('leads on: after the steps to places that exist, chosen by the answers', async () =>
    visit(
      language,
      '/journey/result',
      async ({ page, t }) => {
        await resultIsThere(page);
        const next = page.getByRole('navigation', { name: t('next.title') });
        await next.getByRole('link', { name: t('next.result.profession') }).waitFor();
        await next.getByRole('link', { name: t('next.result.employer') }).waitFor();
        const links = await next
          .getByRole('link')
          .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
        expect(links.length).toBeLessThanOrEqual(3);
        for (const link of links) expect((await fetch(link)).status, link).toBe(200);
      },
      await deviceOf(STARTER),
    ));
});
