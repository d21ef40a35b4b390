// SPDX-License-Identifier: EUPL-1.2
import type { AnswerOf, Routes } from '@opstap/contract';
import { LANGUAGES, type Language } from '@opstap/kernel';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { answersTo } from './answer-questions.ts';
import { alive, faultsOfState, publication, visit } from './visit.ts';

/** A sentence with work, how long and until when; a description of tasks; a word of one's own. */
const SAID: Record<Language, { sentence: string; years: string; tasks: string; own: string }> = {
  nl: {
    sentence: '8 jaar kassière bij de ATB, tot 2022',
    years: '8 jaar',
    tasks: 'kassa bedienen',
    own: 'piepdame',
  },
  en: {
    sentence: '8 years as a cashier in ATB, until 2022',
    years: '8 years',
    tasks: 'operate a till',
    own: 'beeper',
  },
  uk: {
    sentence: 'працювала 8 років касиркою в АТБ, до 2022',
    years: '8 років',
    tasks: 'працювати на касі',
    own: 'пікалка',
  },
  ru: {
    sentence: 'работала 8 лет кассиром в АТБ, до 2022',
    years: '8 лет',
    tasks: 'работать на кассе',
    own: 'пикалка',
  },
};
const CASHIER = 'kassamedewerker';
const nameIn = (language: Language) => publication.reference.names[language]?.[CASHIER]?.preferred ?? '';
const options = (page: Page) => page.locator('#profile-search-list [role=option]');

async function type(page: Page, text: string): Promise<void> {
  await page.locator('#profile-search').fill(text);
  await answersTo(page, text).waitFor();
}

describe.each(LANGUAGES)('the interview, in %s', (language) => {
  const { sentence, years, tasks, own } = SAID[language];

  it('finds the work in a sentence, and takes over years and end only when the person says so', async () =>
    visit(language, '/profile', async ({ page, t }) => {
      await alive(page);
      await type(page, sentence);
      await options(page)
        .filter({ hasText: nameIn(language) })
        .first()
        .click();
      const read = page.locator('[id$="-read"]');
      await read.locator('q', { hasText: years }).waitFor();
      expect(await page.getByLabel(t('profile.jobs.years')).inputValue()).toBe('');
      expect(await faultsOfState(page)).toEqual([]);

      const value = t('interview.read.years', { count: 8 });
      await read.getByRole('button', { name: t('interview.read.yes', { value }), exact: true }).click();
      expect(await page.getByLabel(t('profile.jobs.years')).inputValue()).toBe('8');
      const until = page.getByLabel(t('profile.jobs.until'));
      expect(await until.inputValue()).toBe('');
      await read
        .getByRole('button', {
          name: t('interview.read.yes', { value: t('interview.read.until', { year: '2022' }) }),
        })
        .click();
      expect(await until.inputValue()).toBe('2022');

      // Tasks in one's own words become competences of the list, which the CV has in Dutch.
      const words = page.getByRole('combobox', { name: t('profile.jobs.own_words') });
      await words.fill(tasks);
      await page.locator('[id$="-words-list"] [role=option]').first().click();
      expect(
        await page
          .getByRole('group', { name: t('profile.jobs.tasks') })
          .locator(':checked')
          .count(),
      ).toBe(1);

      // The same work is not put there twice by itself.
      await type(page, nameIn(language).split(' / ')[0] ?? '');
      await options(page)
        .filter({ hasText: t('interview.in_list') })
        .first()
        .click();
      await page.getByText(t('interview.already', { title: nameIn(language) })).waitFor();
      expect(
        await page.locator('.o-profile__form details summary', { hasText: nameIn(language) }).count(),
      ).toBe(1);
    }));

  it('says that it does not know, keeps own words, and puts a word first only after the person confirmed it', async () =>
    visit(language, '/profile', async ({ page, t }) => {
      await alive(page);
      await page.locator('#profile-search').fill('qwertyuiop');
      await page.getByRole('option', { name: t('interview.keep_words', { words: 'qwertyuiop' }) }).click();
      expect(await page.getByLabel(t('profile.jobs.own_title')).inputValue()).toBe('qwertyuiop');

      await type(page, nameIn(language).split(' / ')[0] ?? '');
      expect(
        await options(page)
          .filter({ hasText: t('flow.confirmed_alias') })
          .count(),
      ).toBe(0);
      await page.evaluate(
        ([word, id]) =>
          new Promise<void>((resolve) => {
            const opening = indexedDB.open('keyval-store');
            opening.onsuccess = () => {
              const writing = opening.result.transaction('keyval', 'readwrite');
              writing.objectStore('keyval').put({ [word ?? '']: id }, 'aliases');
              writing.oncomplete = () => resolve();
            };
          }),
        [own, CASHIER],
      );
      await page.reload();
      await alive(page);
      await type(page, own);
      expect(await options(page).first().textContent()).toBe(nameIn(language) + t('flow.confirmed_alias'));
      await page.getByText(t('interview.alias.list', { count: 1 })).waitFor();
      await page.getByRole('button', { name: t('profile.clear.button') }).click();
      await page.getByRole('button', { name: t('profile.clear.sure') }).click();
      await page.getByText(t('interview.alias.list', { count: 1 })).waitFor({ state: 'detached' });
      await page.reload();
      await alive(page);
      await page.locator('#profile-search').fill(own);
      await page.locator(`#profile-search-list[data-for="${own}"]`).waitFor({ state: 'attached' });
      expect(
        await options(page)
          .filter({ hasText: t('flow.confirmed_alias') })
          .count(),
      ).toBe(0);
    }));
});

it('understands another script on a Dutch page, and asks whether the word is to be remembered', async () =>
  visit('nl', '/profile', async ({ page, t }) => {
    await alive(page);
    await type(page, 'медсес');
    const nurse = publication.reference.names.nl?.['verpleegkundige']?.preferred ?? '';
    await options(page).filter({ hasText: nurse }).first().click();
    await page.getByText(t('interview.alias.ask', { words: 'медсес', title: nurse })).waitFor();
    await page.getByRole('button', { name: t('interview.alias.yes') }).click();
    await page.getByText(t('interview.alias.kept', { words: 'медсес', title: nurse })).waitFor();
    await page.reload();
    await alive(page);
    await type(page, 'медсес');
    expect(await options(page).first().textContent()).toContain(t('interview.in_list'));
    await page.keyboard.press('Escape');
    await page.getByText(t('interview.alias.list', { count: 1 })).click();
    await page.getByRole('button', { name: t('interview.alias.forget', { words: 'медсес' }) }).click();
    await expect.poll(() => page.getByText(t('interview.alias.list', { count: 1 })).count()).toBe(0);
  }));

it('finds candidates where the browser has no workers', async () =>
  visit('uk', '/offline', async ({ page, address }) => {
    await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
    await page.goto(address('/profile'));
    await alive(page);
    await type(page, 'зварю');
    expect(await options(page).first().textContent()).toContain('Зварниця');
  }));

it('searches further only after a tap, with the typed words alone, and names where it comes from', async () =>
  visit('nl', '/profile', async ({ page, t }) => {
    const taxonomy = {
      scheme: 'esco',
      version: '1.2.0',
      attribution: 'This service uses the ESCO classification of the European Commission.',
      complete: true,
    } as const;
    const found: AnswerOf<Routes['findConcepts']> = {
      taxonomies: [taxonomy],
      concepts: [
        {
          uri: 'http://data.europa.eu/esco/occupation/x',
          scheme: 'esco',
          kind: 'occupation',
          isco08: '5120',
          label: 'scheepskok',
          dutch: 'scheepskok',
          recognised: 'scheepskok',
          recognisedLanguage: 'nl',
        },
      ],
    };
    const asked: string[] = [];
    await page.route('**/v1/taxonomies', (route) => route.fulfill({ json: { taxonomies: [taxonomy] } }));
    await page.route('**/v1/concepts*', (route) => {
      asked.push(new URL(route.request().url()).search);
      return route.fulfill({ json: found });
    });
    await alive(page);
    await page.locator('#profile-search').fill('scheepskok');
    await page.getByText(t('interview.further.sent')).waitFor();
    await page.waitForTimeout(500);
    expect(asked).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: t('interview.further.button') }).click();
    await page.getByText(taxonomy.attribution).waitFor();
    expect(asked).toEqual(['?q=scheepskok&language=nl&limit=10']);
    expect(await faultsOfState(page)).toEqual([]);
    await page.getByRole('button', { name: 'scheepskok', exact: true }).click();
    await page
      .getByText(t('profile.cv.imported.esco', { version: '1.2.0' }))
      .first()
      .waitFor();
    await page.getByLabel(t('interview.further.nearest')).selectOption({ index: 1 });
    await page.reload();
    await alive(page);
    const card = page.locator('details', { hasText: 'scheepskok' });
    await card.locator('summary').click();
    expect(await page.getByLabel(t('interview.further.nearest')).inputValue()).not.toBe('');
    expect(await faultsOfState(page)).toEqual([]);
  }));
