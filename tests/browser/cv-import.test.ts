// SPDX-License-Identifier: EUPL-1.2
import { mkdtemp, open as openFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '@opstap/kernel';
import { makeDocx, makeOdt, makePdf } from '@opstap/profiles/testing';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { keptOn } from './devices.ts';
import { alive, faultsOfState, type Visit, visit } from './visit.ts';

/** A small CV in each language, with what cannot be sure: a word for a level, and work that no list has. */
const CVS: Record<Language, string[]> = {
  nl: [
    'Naam: A. Voorbeeld',
    '',
    'Werkervaring',
    'Verpleegkundige, Ziekenhuis Zuid, Utrecht, 2015 – 2022',
    'Zrtqwx plokmvn, 2010 – 2012',
    '',
    'Opleiding',
    'Nationale Universiteit Kyiv, 2009',
    '',
    'Talen',
    'Oekraïens moedertaal, Engels basis',
    '',
    'Rijbewijs B',
  ],
  en: [
    'Name: A. Example',
    '',
    'Work experience',
    'Nurse, City Hospital No. 2, Kyiv, 2015 – 2022',
    'Zrtqwx plokmvn, 2010 – 2012',
    '',
    'Education',
    'Kyiv National University, 2009',
    '',
    'Languages',
    'Ukrainian native, English basic',
    '',
    'Driving licence B',
  ],
  uk: [
    'Ім’я: А. Приклад',
    '',
    'Досвід роботи',
    'Медична сестра, лікарня № 2, Київ, 2015 – 2022',
    'Щршгнф плокмвн, 2010 – 2012',
    '',
    'Освіта',
    'Київський національний університет, 2009',
    '',
    'Мови',
    'Українська рідна, англійська базовий',
    '',
    'Права категорії B',
  ],
  ru: [
    'Имя: А. Пример',
    '',
    'Опыт работы',
    'Медсестра, больница № 2, Киев, 2015 – 2022',
    'Щршгнф плокмвн, 2010 – 2012',
    '',
    'Образование',
    'Киевский национальный университет, 2009',
    '',
    'Языки',
    'Украинский родной, английский базовый',
    '',
    'Права категории B',
  ],
};
const FILES: Record<Language, { name: string; make: (lines: string[]) => Uint8Array }> = {
  nl: { name: 'cv.docx', make: makeDocx },
  en: { name: 'cv.txt', make: (lines) => new TextEncoder().encode(lines.join('\n')) },
  uk: { name: 'cv.pdf', make: (lines) => makePdf([lines]) },
  ru: { name: 'cv.odt', make: makeOdt },
};

async function open({ page, t }: Visit): Promise<void> {
  await alive(page);
  await page.getByText(t('profile.have_cv'), { exact: true }).click();
  await page.getByLabel(t('cv_import.file'), { exact: true }).waitFor();
}

async function choose({ page, t }: Visit, name: string, bytes: Uint8Array): Promise<void> {
  await page
    .getByLabel(t('cv_import.file'), { exact: true })
    .setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
}

const isTicked = (page: Page, proposal: string) => page.locator(`#cv-${proposal}`).isChecked();

describe.each(LANGUAGES)('a CV that somebody has already, in %s', (language) => {
  it('is read on the device; what is sure is ticked, the rest is asked; what is taken over can be taken back', async () =>
    visit(language, '/profile', async (visitor) => {
      const { page, t } = visitor;
      const sent: string[] = [];
      page.on('request', (request) => request.method() !== 'GET' && sent.push(request.url()));
      await open(visitor);
      expect(await faultsOfState(page)).toEqual([]);
      await choose(visitor, FILES[language].name, FILES[language].make(CVS[language]));
      await page.getByRole('heading', { name: t('cv_import.title') }).waitFor();
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('cv-review');
      expect(await faultsOfState(page)).toEqual([]);

      expect(await isTicked(page, 'job-0-tick')).toBe(true);
      expect(await isTicked(page, 'job-1-tick')).toBe(false);
      expect(await isTicked(page, 'education-0-tick')).toBe(false);
      expect(await isTicked(page, 'language-uk-tick')).toBe(true);
      expect(await isTicked(page, 'language-en-tick')).toBe(false);
      expect(await isTicked(page, 'paper-rijbewijs_b')).toBe(true);
      // A name is in no proposal.
      expect(await page.locator('.o-cv-import__words').allTextContents()).not.toContain(CVS[language][0]);

      // A university says no level: it is asked for before it can be taken over.
      await page.locator('#cv-education-0-tick').check({ force: true });
      await page.getByRole('button', { name: t('cv_import.take', { count: 4 }), exact: true }).click();
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('cv-education-0');
      await page.locator('#cv-education-0').selectOption('bachelor');
      await page.getByRole('button', { name: t('cv_import.take', { count: 4 }), exact: true }).click();

      await page.getByText(t('cv_import.done', { count: 4 }), { exact: true }).waitFor();
      const cv = page.getByRole('region', { name: t('profile.cv.title') });
      await cv.locator('[lang="nl"]').getByText('Verpleegkundige').first().waitFor();
      expect(await faultsOfState(page)).toEqual([]);
      await page.getByRole('button', { name: t('cv_import.undo') }).click();
      await cv.getByText(t('profile.cv.empty')).waitFor();
      expect(sent).toEqual([]);
    }));

  it('that is pasted can be changed before it is taken over, and nothing that was there is overwritten', async () =>
    visit(language, '/profile', async (visitor) => {
      const { page, t } = visitor;
      await open(visitor);
      await page.getByLabel(t('cv_import.paste'), { exact: true }).fill(`🙂 ${CVS[language].join('\n')}`);
      await page.getByRole('button', { name: t('cv_import.read'), exact: true }).click();
      await page.getByRole('heading', { name: t('cv_import.title') }).waitFor();
      await page.locator('#cv-job-1-tick').check({ force: true });
      await page.locator('.o-cv-import__proposal').nth(1).getByText(t('cv_import.change')).click();
      await page.locator('#cv-job-1-title').fill('Чарівниця');
      await page.locator('#cv-language-en').selectOption('B2');
      await page.getByRole('button', { name: t('cv_import.take', { count: 5 }), exact: true }).click();
      await page.getByText(t('cv_import.done', { count: 5 }), { exact: true }).waitFor();

      // It is written a moment after it is shown.
      await expect.poll(async () => JSON.stringify(await keptOn(page))).toContain('Чарівниця');
      await page.reload();
      await open(visitor);
      const cv = page.getByRole('region', { name: t('profile.cv.title') });
      await cv.getByText('Чарівниця').first().waitFor();
      expect(await page.locator('#language-en').inputValue()).toBe('B2');
      // The same CV again: all of it is there, and the level that was chosen stays.
      await choose(visitor, FILES[language].name, FILES[language].make(CVS[language]));
      await page.getByRole('heading', { name: t('cv_import.title') }).waitFor();
      await page.getByRole('button', { name: t('cv_import.take', { count: 3 }), exact: true }).click();
      await page.getByText(t('cv_import.there', { count: 3 }), { exact: true }).waitFor();
      expect(await page.locator('#language-en').inputValue()).toBe('B2');
    }));

  it('that cannot be read is refused with the way out, and what was typed stays', async () =>
    visit(language, '/profile', async (visitor) => {
      const { page, t } = visitor;
      await open(visitor);
      const text = page.getByLabel(t('cv_import.paste'), { exact: true });
      await text.fill('Кухар');
      const faults = [
        ['scan.pdf', makePdf([]), t('cv_import.fault.no_text')],
        ['locked.pdf', makePdf([CVS[language]], { locked: true }), t('cv_import.fault.password')],
        ['broken.pdf', new TextEncoder().encode('%PDF-1.7 broken'), t('cv_import.fault.damaged')],
        ['empty.docx', new Uint8Array(0), t('cv_import.fault.empty')],
        ['photo.jpg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), t('cv_import.fault.image')],
        ['cv.rtf', new TextEncoder().encode('{\\rtf1 Kok}'), t('cv_import.fault.rtf')],
      ] as const;
      for (const [name, bytes, said] of faults) {
        await choose(visitor, name, bytes);
        await page.getByRole('alert').getByText(said, { exact: true }).waitFor();
        expect(await text.inputValue()).toBe('Кухар');
      }
      const tooLarge = t('cv_import.fault.too_large', { megabytes: 50, most: 10 });
      // The browser looks at the file when it is chosen: it must still be there.
      await withLargeFile(async (path) => {
        await page.getByLabel(t('cv_import.file'), { exact: true }).setInputFiles(path);
        await page.getByRole('alert').getByText(tooLarge, { exact: true }).waitFor();
      });
      expect(await faultsOfState(page)).toEqual([]);
    }));
});

/** A file of 50 MB on disk: too much to hand over to a browser in a message. */
async function withLargeFile(use: (path: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'opstap-cv-'));
  const path = join(folder, 'large.pdf');
  const file = await openFile(path, 'w');
  await file.truncate(50_000_000);
  await file.close();
  await use(path);
  await rm(folder, { recursive: true });
}

it('a CV in another language, in an old encoding or longer than is read is said to be so', async () =>
  visit('uk', '/profile', async (visitor) => {
    const { page, t } = visitor;
    await open(visitor);
    const polish =
      'Doświadczenie\nKucharz w restauracji oraz praca się w kuchni 2015 - 2022\nJęzyki\nUkraiński';
    await page.getByLabel(t('cv_import.paste'), { exact: true }).fill(polish);
    await page.getByRole('button', { name: t('cv_import.read'), exact: true }).click();
    await page.getByText(t('cv_import.note.other_language'), { exact: true }).waitFor();
    await page.getByRole('button', { name: t('cv_import.cancel') }).click();

    // "Повар" in Windows-1251.
    await choose(
      visitor,
      'cv.txt',
      new Uint8Array([
        0xcf, 0xee, 0xe2, 0xe0, 0xf0, 0x2c, 0x20, 0x32, 0x30, 0x31, 0x35, 0x2d, 0x32, 0x30, 0x31, 0x38,
      ]),
    );
    await page.getByText(t('cv_import.note.encoding'), { exact: true }).waitFor();
    await page.getByRole('button', { name: t('cv_import.cancel') }).click();

    await page
      .getByLabel(t('cv_import.paste'), { exact: true })
      .fill(`Мови\nукраїнська рідна\n${'а'.repeat(50_000)}`);
    await page.getByRole('button', { name: t('cv_import.read'), exact: true }).click();
    await page.getByText(t('cv_import.note.characters', { count: 22 }), { exact: true }).waitFor();
  }));
