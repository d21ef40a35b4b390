// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises';
import { addDays } from '@opstap/kernel';
import { formatDate } from '@opstap/publication';
import { describe, expect, it } from 'vitest';
import { deviceOf } from './answer-questions.ts';
import { STARTER, TODAY } from './persons.ts';
import { about, resultIsThere } from './result-page.ts';
import { alive, faultsOfState, TWO_LANGUAGES, textsIn, type Visit, visit } from './visit.ts';

const due = addDays(TODAY, 14);

describe.each(TWO_LANGUAGES)('agreed with an adviser, in %s', (language) => {
  it('goes to the person’s result, calendar and PDF, and what both change at once stays of both', async () =>
    visit(
      language,
      '/take-along',
      async (a) => {
        await a.page.getByRole('button', { name: a.t('take_along.make') }).click();
        const link = (await a.page.getByText(/\/adviser#/).textContent())?.trim() ?? '';
        await visit(language, '/adviser', async (b) => {
          await openAsAdviser(b, link);
          await agree(b, 'Samen bellen met de school');
          const step = textsIn(language)('steps.melding_uwv.title');
          await b.page.getByRole('button', { name: about(b.t('agreed.agree'), step) }).click();
          await b.page.locator('[data-agreed]').nth(1).waitFor();
          expect(await faultsOfState(b.page)).toEqual([]);
          await printsTheSheet(b);

          // The person takes it over, and does something while the adviser does something else.
          await a.page.reload();
          await a.page.getByRole('button', { name: a.t('take_along.changed.take') }).click();
          await a.page.getByText(a.t('take_along.status.taken'), { exact: true }).waitFor();
          await a.page.goto(a.address('/journey/result'));
          await resultIsThere(a.page);
          const mine = a.page.getByRole('region', { name: a.t('agreed.title') });
          await mine.getByText(step, { exact: true }).waitFor();
          await mine
            .locator('li', { hasText: 'Samen bellen' })
            .getByRole('button', { name: a.t('agreed.mark_done') })
            .click();
          await mine.getByText(a.t('agreed.done'), { exact: true }).first().waitFor();
          expect(await faultsOfState(a.page)).toEqual([]);

          const own = b.page.locator('li', { hasText: 'Samen bellen' }).first();
          await own.getByRole('button', { name: b.t('agreed.change') }).click();
          await b.page.locator('[id^="agreed-who-"]').selectOption('adviser');
          await b.page
            .getByRole('button', { name: b.t('adviser.notes.save'), exact: true })
            .first()
            .click();
          await own.getByText(b.t('agreed.who.adviser'), { exact: true }).waitFor();

          await a.page.goto(a.address('/take-along'));
          await a.page.getByRole('button', { name: a.t('take_along.newer.both') }).click();
          await a.page.getByText(a.t('take_along.status.updated'), { exact: true }).waitFor();
          await b.page.getByRole('button', { name: b.t('adviser.refresh') }).click();
          await own.getByText(b.t('agreed.done'), { exact: true }).first().waitFor();
          await own.getByText(b.t('agreed.who.adviser'), { exact: true }).waitFor();
        });
        await a.page.goto(a.address('/journey/result'));
        await resultIsThere(a.page);
        const mine = a.page.getByRole('region', { name: a.t('agreed.title') });
        await mine.getByText(a.t('agreed.who.adviser'), { exact: true }).waitFor();
        await mine
          .locator('li', { hasText: 'Samen bellen' })
          .getByRole('button', { name: a.t('agreed.mark_done') })
          .click();
        const calendar = a.page.waitForEvent('download');
        await a.page.locator('#tools ~ p button').nth(1).click();
        const events = await readFile(await (await calendar).path(), 'utf8');
        expect(events).toContain(`DTSTART;VALUE=DATE:${due.replaceAll('-', '')}`);

        const request = a.page.waitForRequest(/journey-documents/);
        await a.page.getByText(a.t('result.document.title'), { exact: true }).click();
        const pdf = a.page.waitForEvent('download');
        await a.page.getByRole('button', { name: a.t('result.document.make') }).click();
        const { own } = JSON.parse((await request).postData() ?? '{}');
        expect(own[0]).toHaveLength(2);
        expect(own[0][0].lines.join()).toContain('Samen bellen met de school');
        expect((await readFile(await (await pdf).path())).subarray(0, 4).toString()).toBe('%PDF');
      },
      await deviceOf(STARTER),
    ));
});

async function openAsAdviser({ page, t }: Visit, link: string): Promise<void> {
  await alive(page);
  await page.getByLabel(t('adviser.paste.label')).fill(link);
  await page.getByRole('button', { name: t('adviser.paste.open') }).click();
  await page.getByRole('heading', { name: t('adviser.steps.title'), exact: true }).waitFor();
}

/** Own words in Dutch, together, in two weeks. */
async function agree({ page, t, language }: Visit, text: string): Promise<void> {
  await page.getByLabel(t('adviser.notes.label')).fill(text);
  await page.getByLabel(t('agreed.form.who')).selectOption('together');
  const [year = '', month = '', day = ''] = due.split('-');
  await page.locator('#agreed-due-day').fill('31');
  await page.locator('#agreed-due-month').fill('2');
  await page.locator('#agreed-due-year').fill(year);
  await page.getByRole('button', { name: t('adviser.notes.save'), exact: true }).click();
  await page.getByText(t('agreed.form.no_date')).waitFor();
  await page.locator('#agreed-due-day').fill(day);
  await page.locator('#agreed-due-month').fill(month);
  await page.getByRole('button', { name: t('adviser.notes.save'), exact: true }).click();
  const note = page.locator('[data-agreed]').first();
  await note.getByText(t('agreed.who.together'), { exact: true }).waitFor();
  await note.getByText(t('agreed.due', { date: formatDate(due, language) })).waitFor();
}

/** On paper: only the sheet, in Dutch and the other language. */
async function printsTheSheet({ page, t, language }: Visit): Promise<void> {
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.getByRole('button', { name: t('agreed.sheet.print') }).click();
  await page.emulateMedia({ media: 'print' });
  const sheet = page.locator('[data-sheet]');
  expect(await sheet.isVisible()).toBe(true);
  expect(await page.getByRole('heading', { name: t('adviser.steps.title'), exact: true }).isVisible()).toBe(
    false,
  );
  for (const side of ['nl', language === 'nl' ? 'uk' : language] as const)
    expect(await sheet.textContent()).toContain(textsIn(side)('agreed.sheet.title'));
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
}
