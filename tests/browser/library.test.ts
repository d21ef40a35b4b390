// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGE_NAMES, LANGUAGES, type Language, plainDate } from '@opstap/kernel';
import { renderPage } from '@opstap/web/server';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { fakeSpeech } from './fake-speech.ts';
import { alive, publication, type Visit, visit } from './visit.ts';

const PAGE = '/library/complaint';
const { library } = publication.reference;
const complaint = library.pages.find(({ id }) => id === 'complaint') ?? expect.fail('no page');

/** The page as the server gives it on a later day. */
async function openLater({ page, language, address }: Visit, path: string, day: string): Promise<void> {
  const { html, headers } = renderPage(
    {
      path: address(path),
      search: '',
      language,
      demo: false,
      origin: 'http://localhost',
      today: plainDate(day),
    },
    publication,
  );
  await page.route(`**${address(path)}`, (route) => route.fulfill({ body: html, headers }));
  await page.goto(address(path));
}

const heading = (page: Page, level: number, name: string) =>
  page.getByRole('heading', { level, name, exact: true });

describe.concurrent.each(LANGUAGES)('the library, in %s', (language) => {
  it('is found by typing, and a page says what to do now and leads there', () =>
    visit(language, '/library', async ({ page, t, address }) => {
      await heading(page, 1, t('library.title')).waitFor();
      await alive(page);
      const title = t('library_page.complaint.title');
      await page.getByLabel(t('library.find.label')).fill(title.slice(0, 12));
      await page
        .getByRole('link', { name: t('library_page.who_does_what.title') })
        .waitFor({ state: 'hidden' });
      await page.getByLabel(t('library.find.label')).fill('xyzzy');
      await page.getByText(t('library.find.none', { text: 'xyzzy' }), { exact: true }).waitFor();
      await page.getByLabel(t('library.find.label')).fill('');
      await page.getByRole('link', { name: title }).click();
      await heading(page, 1, title).waitFor();
      for (const name of [
        'library.page.do_now',
        'shell.step.who_helps',
        'shell.step.sources',
        'library.about.title',
      ] as const)
        expect(await heading(page, 2, t(name)).isVisible(), name).toBe(true);
      const text = await page.getByRole('main').innerText();
      expect(text).toContain(t('library_page.complaint.uncertain'));
      expect(text).toContain('0800 5151');
      expect(text).toMatch(/LIX \d+/);
      expect(text).toContain(t('upkeep.owners.editors_work'));
      const [first] = complaint.tools;
      await page.getByRole('main').locator('a.nl-button--primary').click();
      await page.waitForURL(`**${address(first ?? '')}`);
    }));

  it('can be read without JavaScript, and searched with an ordinary form', () =>
    visit(
      language,
      '/library',
      async ({ page, t }) => {
        await page.getByRole('link', { name: t('library.themes.help'), exact: true }).click();
        expect(page.url()).toMatch(/#help$/);
        const title = t('library_page.complaint.title');
        await page.getByLabel(t('library.find.label')).fill(title.slice(0, 12));
        await page.getByRole('button', { name: t('library.find.button') }).click();
        await page.waitForURL(/\?text=/);
        expect(
          await page.getByRole('link', { name: t('library_page.who_does_what.title') }).isVisible(),
        ).toBe(false);
        await page.getByRole('link', { name: title }).click();
        await heading(page, 1, title).waitFor();
        for (const text of t.list('library_page.complaint.do_now'))
          expect(await page.getByText(text, { exact: true }).isVisible()).toBe(true);
        expect(await page.getByRole('button', { name: t('read_aloud.start') }).isVisible()).toBe(false);
      },
      { javaScriptEnabled: false },
    ));

  it('says so on a page that should have been looked at again, and lists it for editors', () =>
    visit(language, PAGE, async (own) => {
      const { page, t } = own;
      const notice = page.getByText(t('upkeep.past'), { exact: true });
      expect(await notice.count()).toBe(0);
      await openLater(own, PAGE, '2028-01-10');
      await notice.waitFor();
      await openLater(own, '/editors', '2028-01-10');
      await heading(page, 3, t('upkeep.owners.editors_work')).waitFor();
      expect(await page.getByRole('link', { name: 'complaint' }).count()).toBeGreaterThan(0);
    }));

  it('says that the device has no voice of its own for the language, with the keyboard alone', () =>
    visit(language, PAGE, async ({ page, t }) => {
      await alive(page);
      await page.getByRole('button', { name: t('read_aloud.start') }).focus();
      await page.keyboard.press('Enter');
      const none = t('read_aloud.no_voice', { language: LANGUAGE_NAMES[language] });
      await page.getByText(none, { exact: true }).waitFor();
    }));

  it('reads aloud with voices of the device only: start, pause, go on, stop, and silence when one leaves', () =>
    visit(language, PAGE, async ({ page, t, address }) => {
      await page.addInitScript(fakeSpeech, language);
      await page.reload();
      await alive(page);
      const button = (name: 'start' | 'pause' | 'resume' | 'stop') =>
        page.getByRole('button', { name: t(`read_aloud.${name}`), exact: true });
      const said = () => page.evaluate(() => globalThis.speechLog);
      const marked = () => page.locator('.o-being-read').allInnerTexts();
      const title = t('library_page.complaint.title');
      await button('start').focus();
      await page.keyboard.press('Enter');
      await button('pause').waitFor();
      expect(await marked()).toEqual([title]);
      await page.evaluate(() => globalThis.endSentence());
      const summary = t.list('library_page.complaint.summary').join(' ');
      expect(await marked()).toEqual([summary]);
      await page.keyboard.press('Enter');
      await button('resume').waitFor();
      expect(await marked()).toEqual([]);
      await page.keyboard.press('Enter');
      await button('pause').waitFor();
      expect(await said()).toEqual(
        ['cancel', title, summary, 'cancel', summary].map((line) => voiced(line, language)),
      );
      await page.keyboard.press('Escape');
      await button('start').waitFor();
      await button('start').click();
      await button('stop').click();
      expect(await button('start').evaluate((element) => element === document.activeElement)).toBe(true);
      await button('start').click();
      await page.evaluate(() => {
        addEventListener('pagehide', () =>
          sessionStorage.setItem('said', JSON.stringify(globalThis.speechLog)),
        );
      });
      await page.goto(address('/library'));
      const left: string[] = JSON.parse((await page.evaluate(() => sessionStorage.getItem('said'))) ?? '[]');
      expect(left.at(-1)).toBe('cancel');
    }));

  it('reads the Dutch sentence with a Dutch voice, to the end of the page and no further', () =>
    visit(language, PAGE, async ({ page, t }) => {
      await page.addInitScript(fakeSpeech, language);
      await page.reload();
      await alive(page);
      await page.getByRole('button', { name: t('read_aloud.start'), exact: true }).click();
      for (let ended = true, most = 100; ended && most > 0; most -= 1)
        ended = await page.evaluate(() => globalThis.endSentence());
      const said = await page.evaluate(() => globalThis.speechLog);
      expect(said).toContain(`nl-NL: ${t('library_page.complaint.say')}`);
      expect(said.at(-1)).toContain(
        language === 'nl' ? t('library_page.complaint.say') : t('library_page.complaint.say_means'),
      );
      expect(said.join(' ')).not.toContain('0800 5151');
      await page.getByRole('button', { name: t('read_aloud.start'), exact: true }).waitFor();
    }));

  it('prints what one needs on paper: who helps, where it comes from and the address, and no buttons', () =>
    visit(language, PAGE, async ({ page, t, address }) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.getByText('0800 5151').first().isVisible()).toBe(true);
      expect(await page.getByText(new RegExp(`^http.*${address(PAGE)}$`)).isVisible()).toBe(true);
      expect(await page.locator('button').filter({ visible: true }).count()).toBe(0);
      expect(await heading(page, 2, t('shell.step.sources')).isVisible()).toBe(true);
    }));
});

describe('a step', () => {
  it('is read aloud too, and leads to the pages that explain more of it', () =>
    visit('uk', '/steps/problemen_op_werk', async ({ page, t, address }) => {
      await page.addInitScript(fakeSpeech, 'uk');
      await page.reload();
      await alive(page);
      await page.getByRole('button', { name: t('read_aloud.start'), exact: true }).click();
      for (let ended = true, most = 100; ended && most > 0; most -= 1)
        ended = await page.evaluate(() => globalThis.endSentence());
      const said = await page.evaluate(() => globalThis.speechLog);
      expect(said[1]).toBe(`uk-UA: ${t('steps.problemen_op_werk.title')}`);
      expect(said.length).toBeGreaterThan(5);
      const link = page.getByRole('link', { name: t('library_page.complaint.title') });
      expect(await link.getAttribute('href')).toBe(address('/library/complaint'));
    }));
});

const VOICES: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB', uk: 'uk-UA', ru: 'ru-RU' };
const voiced = (line: string, language: Language) =>
  line === 'cancel' ? line : `${VOICES[language]}: ${line}`;
