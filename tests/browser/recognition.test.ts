// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGES, type Language } from '@opstap/kernel';
import { occupationName } from '@opstap/taxonomy';
import { describe, expect, it } from 'vitest';
import { fillFact, press } from './answer-questions.ts';
import { alive, DESKTOP, faultsOfState, publication, visit } from './visit.ts';

const { reference } = publication;
const nameIn = (language: Language, id: string) => occupationName(reference, id, language) ?? id;
/** A nurse, in words of each language; each is found from a page in any language. */
const TYPED = ['verpleegkundige', 'nurse', 'медсестра', 'медицинская сестра'];

describe.each(LANGUAGES)('recognition of a profession, in %s', (language) => {
  it('finds a profession in any of the four languages and shows its whole route', () =>
    visit(language, '/', async ({ page, t }) => {
      await page
        .getByRole('main')
        .getByRole('link', { name: t('shell.nav.professions') })
        .first()
        .click();
      await page.getByRole('heading', { level: 1, name: t('professions.title') }).waitFor();
      await alive(page);
      const field = page.getByLabel(t('professions.search.label'));
      const nurse = page
        .locator('.o-found')
        .getByRole('link', { name: nameIn(language, 'verpleegkundige'), exact: true });
      for (const typed of TYPED) {
        await field.fill(typed);
        await nurse.waitFor();
      }
      expect(await faultsOfState(page)).toEqual([]);
      await nurse.click();
      await page.getByRole('heading', { level: 1, name: nameIn(language, 'verpleegkundige') }).waitFor();
      const picture = page.getByRole('figure', { name: t('professions.route.title') });
      const rows = picture.getByRole('listitem').filter({ has: page.locator('.o-route__words') });
      expect(await rows.count()).toBe(9);
      expect(await picture.innerText()).toContain('19–45');
      await rows.last().getByRole('link').click();
      expect(new URL(page.url()).hash).toBe('#step-big_registration');
      await page.getByRole('heading', { name: t('professions.meanwhile.employer') }).waitFor();
      expect(await faultsOfState(page)).toEqual([]);
    }));

  it('says plainly what is not regulated, and what we do not know', () =>
    visit(language, '/professions/boekhouder', async ({ page, t, address }) => {
      await page.getByText(t('professions.verdict.niet_gereguleerd'), { exact: true }).waitFor();
      await page.goto(address('/professions/notaris'));
      await page.getByText(t('rules.not_modelled.tussenwerk_vraag_na')).first().waitFor();
      await page.getByRole('heading', { name: t('professions.route.weak_title') }).waitFor();
      await page.goto(address('/professions'));
      await alive(page);
      await page.getByLabel(t('professions.search.label')).fill(nameIn(language, 'bakker'));
      await page.getByText(t('professions.search.not_on_list')).first().waitFor();
    }));

  it('answers by rule what a nurse may do meanwhile, for the worker and for the employer', () =>
    visit(language, '/professions/verpleegkundige', async ({ page, t }) => {
      await page
        .getByRole('link', { name: t('professions.meanwhile_link') })
        .first()
        .click();
      await fillFact({ page, t }, 'beroep', 'verpleegkundige');
      await press({ page, t }, 'next');
      await fillFact({ page, t }, 'alleen_helpende_taken', true);
      await press({ page, t }, 'next');
      await page.getByText(t('rules.tussenwerk_in_orde.yes')).first().waitFor();
      await page.getByText(t('rules.werkgever_mag_tussenwerk_geven.yes')).first().waitFor();
      expect(await faultsOfState(page)).toEqual([]);
    }));

  it('works as a list without JavaScript, on a desktop, and leads to the diploma', () =>
    visit(
      language,
      '/professions',
      async ({ page, t }) => {
        await page.getByText(t('professions.needs_js'), { exact: true }).waitFor();
        expect(await page.locator('.o-profession-list a').count()).toBe(87);
        await page.getByRole('link', { name: nameIn(language, 'lasser'), exact: true }).click();
        await page.getByRole('figure').waitFor();
        await page
          .getByRole('main')
          .getByRole('link', { name: t('diploma.title') })
          .click();
        await page.getByRole('heading', { name: t('diploma.levels.title') }).waitFor();
        expect(await page.locator('.o-levels tbody tr').count()).toBe(11);
      },
      { javaScriptEnabled: false, viewport: DESKTOP },
    ));
});
