// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGES } from '@opstap/kernel';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { deviceOf } from './answer-questions.ts';
import { STARTER } from './persons.ts';
import { putProfile } from './profile-on-device.ts';
import { allSteps } from './result-page.ts';
import { alive, DESKTOP, forgive, TWO_LANGUAGES, textsIn, type Visit, visit } from './visit.ts';

describe.each(LANGUAGES)('taking along, in %s', (language) => {
  it('puts everything on one’s own second device, and the server never sees the key or an answer', async () =>
    onDevice(language, async (a) => {
      const sent = sentBy(a.page);
      const link = await makeLink(a);
      await visit(language, '/', async (b) => {
        const received = sentBy(b.page);
        await b.page.goto(ownLink(link));
        await b.page.getByRole('button', { name: b.t('take_along.incoming.yes') }).click();
        await b.page.getByText(b.t('take_along.status.taken'), { exact: true }).waitFor();
        await b.page.goto(b.address('/journey/result'));
        const { now, next, later } = await allSteps(b);
        expect([...now, ...next, ...later]).toContain('melding_uwv');
        expectSealed([...sent, ...received], link);
      });
      const stored = await fetch(`${inject('baseUrl')}/v1/hand-overs/${idOf(link)}`);
      expectSealed([await stored.text()], link);
    }));

  it('lets an adviser read it in Dutch and the other language, and add a note that comes back', async () =>
    onDevice(language, async (a) => {
      const link = await makeLink(a);
      await visit(
        language,
        '/adviser',
        async (b) => {
          const received = sentBy(b.page);
          await openAsAdviser(b, link);
          const other = language === 'nl' ? 'uk' : language;
          for (const side of ['nl', other] as const) {
            const title = textsIn(side)('steps.melding_uwv.title');
            const pair = b.page.locator(`.o-pair [lang="${side}"]`);
            await pair.getByText(title, { exact: true }).first().waitFor();
          }
          await writeNote(b, 'Eerste afspraak: belt maandag');
          await b.page.getByText(b.t('adviser.status.saved'), { exact: true }).waitFor();
          expectSealed(received, link, 'belt maandag');
        },
        { viewport: DESKTOP },
      );
      await a.page.reload();
      await a.page.getByRole('button', { name: a.t('take_along.changed.take') }).click();
      await a.page.getByText('Eerste afspraak: belt maandag', { exact: true }).first().waitFor();
    }));
});

describe.each(TWO_LANGUAGES)('taking along, in %s', (language) => {
  it('is deleted with one tap: whoever opens the link afterwards is told so', async () =>
    onDevice(language, async (a) => {
      const link = await makeLink(a);
      await a.page.getByRole('button', { name: a.t('take_along.remove.button') }).click();
      await a.page.getByText(a.t('take_along.status.deleted'), { exact: true }).waitFor();
      await visit(language, '/', async (b) => {
        for (const address of [link, ownLink(link)]) {
          await b.page.goto(address);
          await b.page.getByText(b.t('take_along.faults.deleted.title'), { exact: true }).waitFor();
        }
        forgive(b.faults, /410/);
      });
    }));

  it('says so when a link is damaged, or when nothing was ever there', async () =>
    onDevice(language, async (a) => {
      const link = await makeLink(a);
      const otherKey = `${link.slice(0, -43)}${'A'.repeat(43)}`;
      const unknown = `${link.split('#')[0]}#${'A'.repeat(22)}.${'A'.repeat(43)}`;
      await visit(language, '/', async (b) => {
        for (const [address, fault] of [
          [link.slice(0, -5), 'damaged'],
          [otherKey, 'damaged'],
          [unknown, 'not-found'],
        ] as const) {
          for (const opened of [address, ownLink(address)]) {
            await b.page.goto(b.address('/about'));
            await b.page.goto(opened);
            await b.page.getByText(b.t(`take_along.faults.${fault}.title`), { exact: true }).waitFor();
          }
        }
        forgive(b.faults, /404/);
      });
    }));

  it('says why it cannot work where the connection is not secure', () =>
    visit(language, '/', async ({ page, t, address }) => {
      await page.addInitScript(() => Object.defineProperty(globalThis, 'isSecureContext', { value: false }));
      await page.goto(address('/take-along'));
      await page.getByText(t('take_along.not_secure.title'), { exact: true }).waitFor();
      await page.getByText(t('take_along.not_secure.instead'), { exact: true }).waitFor();
      await page.goto(address('/adviser'));
      await page.getByText(t('adviser.not_secure.title'), { exact: true }).waitFor();
    }));

  it('carries the profile only when that is chosen: to one’s other device, and to an adviser in two languages', async () =>
    onDevice(language, async (a) => {
      await putProfile(a);
      await a.page.goto(a.address('/take-along'));
      const link = await makeLink(a);
      const sent = sentBy(a.page);
      await a.page.getByText(a.t('carried.choose'), { exact: true }).click();
      await a.page.getByRole('button', { name: a.t('take_along.newer.update') }).click();
      await a.page.getByText(a.t('take_along.status.updated'), { exact: true }).waitFor();
      expectSealed(sent, link, 'борщ', 'rijbewijs_b');
      await visit(language, '/adviser', async (b) => {
        await openAsAdviser(b, link);
        await b.page.getByText(b.t('carried.show'), { exact: true }).click();
        const region = b.page.getByRole('region', { name: b.t('carried.title') });
        for (const side of ['nl', language === 'nl' ? 'uk' : language] as const)
          await region
            .locator(`[lang="${side}"]`)
            .getByText(textsIn(side)('profile.cv.can'))
            .first()
            .waitFor();
        expect(await region.textContent()).not.toContain(b.t('profile.wishes.circumstances.lifting'));
      });
      await visit(language, '/', async (b) => {
        await b.page.goto(ownLink(link));
        await b.page.getByText(b.t('carried.counts'), { exact: true }).waitFor();
        await b.page.getByRole('button', { name: b.t('take_along.incoming.yes') }).click();
        await b.page.getByText(b.t('take_along.status.taken'), { exact: true }).waitFor();
        await b.page.goto(b.address('/profile'));
        await b.page.locator('.o-cv [lang="nl"]').getByText('борщ на 200 людей').waitFor();
      });
      await a.page.getByText(a.t('carried.choose'), { exact: true }).click();
      await a.page.getByRole('button', { name: a.t('take_along.newer.update') }).click();
      await a.page.getByText(a.t('take_along.status.updated'), { exact: true }).waitFor();
      await visit(language, '/adviser', async (b) => {
        await openAsAdviser(b, link);
        await b.page.getByRole('heading', { name: b.t('adviser.steps.title'), exact: true }).waitFor();
        expect(await b.page.getByText(b.t('carried.title'), { exact: true }).count()).toBe(0);
      });
    }));

  it('carries the route that was chosen: to an adviser in two languages, and to one’s other device', async () =>
    onDevice(language, async (a) => {
      await putProfile(a);
      await a.page.goto(`${a.address('/routes')}#to=kok`);
      await a.page
        .locator('.o-routes__card')
        .first()
        .getByRole('button', { name: a.t('routes.keep.button') })
        .click();
      await a.page.getByText(a.t('routes.keep.done'), { exact: true }).waitFor();
      await a.page.goto(a.address('/take-along'));
      const link = await makeLink(a);
      await visit(language, '/adviser', async (b) => {
        await openAsAdviser(b, link);
        const region = b.page.getByRole('region', { name: b.t('carried.route.title') });
        for (const side of ['nl', language === 'nl' ? 'uk' : language] as const)
          await region.locator(`[lang="${side}"] ol li`).first().waitFor();
      });
      await visit(language, '/', async (b) => {
        await b.page.goto(ownLink(link));
        await b.page.getByText(b.t('carried.route.counts'), { exact: true }).waitFor();
        await b.page.getByRole('button', { name: b.t('take_along.incoming.yes') }).click();
        await b.page.getByText(b.t('take_along.status.taken'), { exact: true }).waitFor();
        await b.page.goto(b.address('/journey/result'));
        await b.page.locator('#kept-route').waitFor();
      });
    }));

  it('keeps both of two changes that are made at the same time', async () =>
    onDevice(language, async (a) => {
      const link = await makeLink(a);
      await visit(language, '/adviser', async (b) => {
        await openAsAdviser(b, link);
        await visit(language, '/adviser', async (c) => {
          await openAsAdviser(c, link);
          await writeNote(b, 'Van de een');
          await b.page.getByText(b.t('adviser.status.saved'), { exact: true }).waitFor();
          await writeNote(c, 'Van de ander');
          await c.page.getByText('Van de een', { exact: true }).first().waitFor();
          await c.page.getByText('Van de ander', { exact: true }).first().waitFor();
          forgive(c.faults, /409|412/);
        });
        await b.page.getByRole('button', { name: b.t('adviser.refresh') }).click();
        await b.page.getByText('Van de ander', { exact: true }).first().waitFor();
        await b.page.getByText('Van de een', { exact: true }).first().waitFor();
      });
    }));
});

async function onDevice(
  language: Visit['language'],
  during: (visited: Visit) => Promise<void>,
): Promise<void> {
  await visit(language, '/take-along', during, await deviceOf(STARTER));
}

/** Makes a link and gives the address that is shared with an adviser. */
async function makeLink({ page, t }: Visit): Promise<string> {
  await page.getByRole('button', { name: t('take_along.make') }).click();
  await page.getByText(t('take_along.status.made'), { exact: true }).waitFor();
  const link = await page.getByText(/\/adviser#/).textContent();
  expect(link).toMatch(/\/adviser#[\w-]{22}\.[\w-]{43}$/);
  return link?.trim() ?? '';
}

function ownLink(link: string): string {
  return link.replace('/adviser#', '/take-along#');
}

async function openAsAdviser({ page, t }: Visit, link: string): Promise<void> {
  await alive(page);
  await page.getByLabel(t('adviser.paste.label')).fill(link);
  await page.getByRole('button', { name: t('adviser.paste.open') }).click();
  await page.getByRole('heading', { name: t('adviser.opened.title') }).waitFor();
}

async function writeNote({ page, t }: Visit, text: string): Promise<void> {
  await page.getByLabel(t('adviser.notes.label')).fill(text);
  await page.getByRole('button', { name: t('adviser.notes.save'), exact: true }).click();
}

/** Everything that leaves the page from now on: addresses, headers and bodies. */
function sentBy(page: Page): string[] {
  const sent: string[] = [];
  page.on('request', (request) =>
    sent.push(`${request.url().split('#')[0]} ${JSON.stringify(request.headers())} ${request.postData()}`),
  );
  return sent;
}

function idOf(link: string): string {
  return link.split('#')[1]?.split('.')[0] ?? '';
}

/** Neither the key nor an answer in plain words. */
function expectSealed(messages: readonly string[], link: string, ...secrets: string[]): void {
  const key = link.split('.').at(-1) ?? '';
  expect(messages.some((message) => message.includes('hand-overs') || message.includes('ciphertext'))).toBe(
    true,
  );
  for (const secret of [key, 'verpleegkundige', 'GM0080', 'werk_gevonden', ...secrets]) {
    expect(messages.filter((message) => message.includes(secret) && !message.includes('/assets/'))).toEqual(
      [],
    );
  }
}
