// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGES } from '@opstap/kernel';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { alive, faultsOfState, type Visit, visit } from './visit.ts';

const PHRASE = 'kanapka czwartek 7 sosna';
const WORDS = 'Обіцяли 15 євро за годину';

describe.each(LANGUAGES)('signs and proof, in %s', (language) => {
  it('what is recognised leads to the right help, and is kept nowhere', () =>
    visit(language, '/signals', async ({ page, t }) => {
      await alive(page);
      for (const sign of ['signaal_papieren_afgenomen', 'signaal_schuld'] as const)
        await choose(page, t(`facts.${sign}.ask`));
      const address = page.url();
      await page.getByRole('button', { name: t('signals.check.button') }).click();
      const result = page.getByRole('heading', { level: 2, name: t('signals.level.now'), exact: true });
      await result.waitFor();
      expect(await result.evaluate((heading) => heading === document.activeElement)).toBe(true);
      expect(await page.getByRole('heading', { level: 4 }).first().textContent()).toBe(
        t('desks.noodnummer.name'),
      );
      expect(await faultsOfState(page)).toEqual([]);
      expect([page.url(), await kept(page)]).toEqual([address, '']);
      await page.getByRole('button', { name: t('signals.check.clear') }).click();
      expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0);
    }));

  it('the diary opens with its phrase only, makes a report, and leaves nothing behind when wiped', () =>
    visit(language, '/evidence', async ({ page, t }) => {
      await begin({ page, t });
      await page.getByRole('button', { name: t('evidence.open.add') }).click();
      await fillDay({ page, t });
      await page.getByRole('button', { name: t('evidence.form.save'), exact: true }).click();
      await page.getByText(WORDS).waitFor();
      await page.getByRole('button', { name: t('evidence.open.lock') }).click();
      const phrase = page.getByLabel(t('evidence.unlock.passphrase'), { exact: true });
      await phrase.fill('some other phrase');
      await page.getByRole('button', { name: t('evidence.unlock.button'), exact: true }).click();
      await page.getByText(t('evidence.unlock.wrong')).waitFor();
      expect(await kept(page)).not.toContain('євро');
      expect(await kept(page)).not.toBe('');
      await phrase.fill(PHRASE);
      await page.getByRole('button', { name: t('evidence.unlock.button'), exact: true }).click();
      await makeReport({ page, t });
      expect(await faultsOfState(page)).toEqual([]);

      await page.getByRole('button', { name: t('evidence.wipe.button') }).click();
      await page.getByRole('button', { name: t('evidence.wipe.confirm') }).click();
      await page.getByText(t('evidence.wipe.done')).waitFor();
      expect(await kept(page)).toBe('');
    }));
});

it('the diary locks itself, and what was being typed is still there', () =>
  visit('uk', '/evidence', async ({ page, t }) => {
    await page.clock.install();
    await begin({ page, t });
    await page.getByRole('button', { name: t('evidence.open.add') }).click();
    await page.getByLabel(t('evidence.field.note')).fill(WORDS);
    await page.clock.fastForward('06:00');
    await page.getByText(t('evidence.unlock.locked')).waitFor();
    expect(await page.getByText(WORDS).count()).toBe(0);
    await page.getByLabel(t('evidence.unlock.passphrase'), { exact: true }).fill(PHRASE);
    await page.getByRole('button', { name: t('evidence.unlock.button'), exact: true }).click();
    await page.waitForFunction((id) => document.getElementById(id) !== null, 'entry-note');
    expect(await page.getByLabel(t('evidence.field.note')).inputValue()).toBe(WORDS);
  }));

it('the diary stays open for as long as somebody chose, also the next time', () =>
  visit('uk', '/evidence', async ({ page, t }) => {
    await page.clock.install();
    await begin({ page, t });
    await page.getByLabel(t('evidence.open.lock_choice')).selectOption('15');
    await page.getByText(t('evidence.open.locks_after', { minutes: 15 })).waitFor();
    await page.clock.fastForward('10:00');
    await page.getByRole('button', { name: t('evidence.open.add') }).waitFor();
    await page.clock.fastForward('06:00');
    await page.getByLabel(t('evidence.unlock.passphrase'), { exact: true }).fill(PHRASE);
    await page.getByRole('button', { name: t('evidence.unlock.button'), exact: true }).click();
    await page.getByText(t('evidence.open.locks_after', { minutes: 15 })).waitFor();
  }));

type OnPage = Pick<Visit, 'page' | 't'>;

/** A choice is tapped on its label, which covers the whole row. */
function choose(page: Page, label: string): Promise<void> {
  return page.locator('.o-choice label').getByText(label, { exact: true }).click();
}

async function begin({ page, t }: OnPage): Promise<void> {
  await alive(page);
  await page.getByLabel(t('evidence.start.passphrase')).fill(PHRASE);
  await page.getByLabel(t('evidence.start.repeat')).fill(PHRASE);
  await page.getByRole('button', { name: t('evidence.start.button'), exact: true }).click();
  await page.getByRole('heading', { name: t('evidence.open.title'), exact: true }).waitFor();
}

/** A day of ten hours with half an hour of break, paid in cash; the end is forgotten at first. */
async function fillDay({ page, t }: OnPage): Promise<void> {
  const field = (name: 'date' | 'from' | 'to' | 'breakMinutes' | 'paidCents' | 'note') =>
    page.getByLabel(t(`evidence.field.${name}`), { exact: true });
  await field('date').fill('2026-07-01');
  await field('from').fill('08:00');
  await field('to').fill('18:00');
  await field('breakMinutes').fill('900');
  await field('paidCents').fill('45,50');
  await field('note').fill(WORDS);
  await page.getByRole('button', { name: t('evidence.form.save'), exact: true }).click();
  await page.getByText(t('evidence.fault.break')).first().waitFor();
  await field('breakMinutes').fill('30');
}

/** With the minimum wage of somebody of 21 or older: nine and a half hours at 14.99 on 1 July 2026. */
async function makeReport({ page, t }: OnPage): Promise<void> {
  await page.getByLabel(t('evidence.photos.add')).setInputFiles('docs/images/journey.png');
  await page.locator('.o-photos canvas').waitFor();
  await choose(page, t('evidence.make.to.labour_authority'));
  await choose(page, t('evidence.make.minimum'));
  await choose(page, t('facts.leeftijdsgroep.values.21_en_ouder'));
  await page.getByRole('button', { name: t('evidence.make.button') }).click();
  const report = page.locator('#report');
  await report.getByText('Melding aan de Nederlandse Arbeidsinspectie').waitFor();
  const text = (await report.innerText()).replaceAll(/\s/g, ' ');
  for (const part of ['9:30', '€ 45,50', '€ 142,41', '€ 96,91', WORDS, t('evidence.report.not_checked')])
    expect(text).toContain(part);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: t('evidence.make.zip') }).click();
  expect((await download).suggestedFilename()).toMatch(/^\d{4}-\d\d-\d\d\.zip$/);
}

/** All that the browser keeps for this site, as text. */
function kept(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const read = (name: string) =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const [store] = opening.result.objectStoreNames;
          if (!store) return resolve([]);
          const all = opening.result.transaction(store).objectStore(store).getAll();
          all.onsuccess = () => resolve(all.result);
          all.onerror = () => reject(all.error);
        };
      });
    const asText = (value: unknown): string =>
      value instanceof Uint8Array
        ? new TextDecoder().decode(value)
        : value && typeof value === 'object'
          ? Object.values(value).map(asText).join(' ')
          : String(value);
    const databases = await indexedDB.databases();
    const records = await Promise.all(databases.map(({ name = '' }) => read(name)));
    return [
      ...records.flat().map(asText),
      ...Object.values(localStorage),
      ...Object.values(sessionStorage),
    ].join(' ');
  });
}
