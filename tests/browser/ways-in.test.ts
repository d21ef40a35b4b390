// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGES } from '@opstap/kernel';
import { describe, expect, inject, it } from 'vitest';
import { deviceOf } from './answer-questions.ts';
import { STARTER } from './persons.ts';
import { putProfile } from './profile-on-device.ts';
import { alive, forgive, TWO_LANGUAGES, visit } from './visit.ts';

const WITHOUT_JS = { javaScriptEnabled: false };

describe.each(LANGUAGES)('ways in, in %s', (language) => {
  it('a question leads from any page to what answers it, without JavaScript too, and is sent with no-store', () =>
    visit(
      language,
      '/help',
      async ({ page, t }) => {
        await page
          .getByRole('link', { name: t('search.open') })
          .first()
          .click();
        await page.getByRole('combobox', { name: t('search.label') }).fill('зарплата меньше чем обещали');
        const [answer] = await Promise.all([
          page.waitForResponse(/\/search\?q=/),
          page.getByRole('button', { name: t('search.button') }).click(),
        ]);
        expect(answer.headers()['cache-control']).toBe('no-store');
        await page.getByText(t('search.private'), { exact: true }).waitFor();
        await page
          .getByRole('main')
          .getByRole('link', { name: t('pay.title') })
          .first()
          .click();
        await page.waitForURL(/\/pay-check$/);
      },
      WITHOUT_JS,
    ));

  it('a question that nothing answers gets tips and somebody to ask', () =>
    visit(language, '/search?q=qqqwwwzzz', async ({ page, t }) => {
      await page.getByText(t('search.none.title', { query: 'qqqwwwzzz' }), { exact: true }).waitFor();
      await page.getByRole('link', { name: t('search.none.who') }).click();
      await page.waitForURL(/\/help$/);
    }));

  it('a page is passed on as a short address, a link and a QR code, without JavaScript', () =>
    visit(
      language,
      '/pay-check',
      async ({ page, t }) => {
        await page.getByRole('link', { name: t('sharing.button') }).click();
        await page.getByText(t('sharing.lead', { page: t('pay.title') }), { exact: true }).waitFor();
        await page.getByRole('img', { name: t('sharing.qr') }).waitFor();
        const host = new URL(inject('baseUrl')).host;
        await page.getByText(`${host}/pay`, { exact: true }).waitFor();
        await page.goto('/pay');
        await page.waitForURL(new RegExp(`/${language}/pay-check$`));
      },
      WITHOUT_JS,
    ));

  it('a page on abuse is passed on by an address that says nothing', () =>
    visit(language, '/signals', async ({ page, t }) => {
      await page.getByRole('link', { name: t('sharing.button') }).click();
      await page.getByRole('link', { name: new RegExp(`/${language}/fair$`) }).waitFor();
    }));

  it('from a shared computer to one’s telephone: with a code that is typed, and the server never sees it', async () => {
    const typed: string[] = [];
    const sent: string[] = [];
    await visit(
      language,
      '/to-my-phone',
      async ({ page, t }) => {
        page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
        await page.getByRole('button', { name: t('to_phone.make.button') }).click();
        await page.getByRole('img', { name: t('to_phone.made.qr') }).waitFor();
        typed.push(await page.locator('.o-typed-code').innerText());
      },
      await deviceOf(STARTER),
    );
    const code = (typed[0] ?? '').replaceAll(/\s/g, '');
    expect(code).toHaveLength(28);
    expect(sent.some((request) => request.includes('/v1/hand-overs'))).toBe(true);
    expect(sent.join().toUpperCase()).not.toContain(code.slice(0, 8));
    await visit(language, '/to-my-phone', async ({ page, t, address }) => {
      await alive(page);
      await page.getByLabel(t('to_phone.enter.label')).fill(code.slice(0, 27));
      await page.getByRole('button', { name: t('to_phone.enter.button'), exact: true }).click();
      await page.getByText(t('to_phone.enter.length', { wanted: 28, given: 27 })).waitFor();
      await page.getByLabel(t('to_phone.enter.label')).fill(code.toLowerCase());
      await page.getByRole('button', { name: t('to_phone.enter.button'), exact: true }).click();
      await page.getByRole('button', { name: t('take_along.incoming.yes') }).click();
      await page.getByText(t('take_along.status.taken'), { exact: true }).waitFor();
      await page.goto(address('/journey/result'));
      await page.locator('.o-result-step').first().waitFor();
    });
  });
});

describe.each(TWO_LANGUAGES)('ways in, in %s', (language) => {
  it('names are suggested while typing, from this device, also without a connection', () =>
    visit(
      language,
      '/search',
      async ({ page, t, address: to, faults }) => {
        const isKept = () =>
          page.evaluate(async (lang) => {
            const kept = [`/${lang}/search`, `/${lang}/search-titles.json`, `/${lang}/pay-check`];
            const found = await Promise.all(kept.map((address) => caches.match(address)));
            return navigator.serviceWorker.controller !== null && found.every(Boolean);
          }, language);
        await expect.poll(isKept, { timeout: 90_000, interval: 300 }).toBe(true);
        await page.context().setOffline(true);
        await page.goto(to('/search'));
        await alive(page);
        await page.getByText(t('search.offline'), { exact: true }).waitFor();
        await page
          .getByRole('combobox', { name: t('search.label') })
          .pressSequentially(t('pay.title').slice(0, -1), { delay: 20 });
        await page.getByRole('option', { name: t('pay.title') }).waitFor();
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Enter');
        await page.waitForURL(/\/pay-check$/);
        await page.context().setOffline(false);
        forgive(faults, /ERR_INTERNET_DISCONNECTED|ERR_FAILED/);
      },
      { serviceWorkers: 'allow' },
    ));
});

describe('what a shared computer has', () => {
  it('only a profile: that is what goes along', () =>
    visit('uk', '/', async (own) => {
      await putProfile(own);
      await own.page.goto(own.address('/to-my-phone'));
      await own.page.getByRole('button', { name: own.t('to_phone.make.button') }).click();
      await own.page.locator('.o-typed-code').waitFor();
    }));

  it('nothing: the address of the page that was asked', () =>
    visit('nl', '/to-my-phone?page=/pay-check', async ({ page, t }) => {
      await page.getByText(t('to_phone.page.text'), { exact: true }).waitFor();
      await page.getByText(/\/nl\/pay-check$/).waitFor();
    }));
});

describe('leaflets', () => {
  it('are chosen and made with an ordinary form', () =>
    visit(
      'uk',
      '/leaflets?page=/pay-check&municipality=GM0344',
      async ({ page, t }) => {
        expect(await page.getByLabel(t('leaflets.form.page')).inputValue()).toBe('pay_check');
        expect(await page.getByLabel(t('leaflets.form.municipality')).inputValue()).toBe('GM0344');
        const form = await page.locator('form.o-leaflet-form').evaluate((element) => {
          if (!(element instanceof HTMLFormElement)) throw new Error('no form');
          const query = new URLSearchParams();
          for (const [name, value] of new FormData(element)) query.set(name, String(value));
          return `${element.getAttribute('action')}?${query}`;
        });
        const answer = await page.request.get(form);
        expect(answer.headers()['content-type']).toBe('application/pdf');
        expect((await answer.body()).subarray(0, 4).toString()).toBe('%PDF');
      },
      {},
    ));
});
