// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises';
import { inflateSync } from 'node:zlib';
import { LANGUAGE_NAMES, LANGUAGES } from '@opstap/kernel';
import type { Download, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { deviceOf } from './answer-questions.ts';
import { STARTER } from './persons.ts';
import { resultIsThere, unfold } from './result-page.ts';
import { forgive, type Visit, visit } from './visit.ts';

describe.each(LANGUAGES)('what the result gives to keep, in %s', (language) => {
  const second = language === 'nl' ? 'uk' : 'nl';

  it('is a tagged PDF in two languages side by side, made from one request that says what is sent', async () =>
    visit(
      language,
      '/journey/result',
      async ({ page, t, faults }) => {
        await resultIsThere(page);
        const requests: string[] = [];
        page.on('request', (request) =>
          requests.push(`${request.method()} ${new URL(request.url()).pathname}`),
        );
        await unfold(page, t('result.document.title'));
        await page.getByText(t('result.document.sent'), { exact: true }).waitFor();
        await choose(
          { page, t },
          t('result.document.two', { first: LANGUAGE_NAMES[language], second: LANGUAGE_NAMES[second] }),
        );
        const download = await afterPress({ page, t });
        expect(download.suggestedFilename()).toBe('opstap.pdf');
        const pdf = readable(await readFile(await download.path()));
        expect(pdf.startsWith('%PDF')).toBe(true);
        expect(pdf).toContain('/StructTreeRoot');
        expect(pdf).toMatch(/\/Marked true/);
        expect(pdf).toMatch(new RegExp(`/Lang\\s*\\(${language}`));
        expect(pdf).toMatch(new RegExp(`/Lang\\s*\\(${second}`));
        expect(requests.filter((request) => request.includes('/v1/'))).toEqual([
          'POST /v1/journey-documents',
        ]);
        await page.getByText(t('result.document.done'), { exact: true }).waitFor();

        await page.context().setOffline(true);
        await page.getByRole('button', { name: t('result.document.make') }).click();
        await page.getByText(t('result.document.offline'), { exact: true }).waitFor();
        forgive(faults, /ERR_INTERNET_DISCONNECTED/);
      },
      await deviceOf(STARTER),
    ));

  it('is a PDF in one language when that is chosen', async () =>
    visit(
      language,
      '/journey/result',
      async ({ page, t }) => {
        await resultIsThere(page);
        await unfold(page, t('result.document.title'));
        await choose({ page, t }, t('result.document.one', { language: LANGUAGE_NAMES[language] }));
        const pdf = readable(await readFile(await (await afterPress({ page, t })).path()));
        expect(pdf).toMatch(new RegExp(`/Lang\\s*\\(${language}`));
        expect(pdf).toContain('/StructTreeRoot');
      },
      await deviceOf(STARTER),
    ));

  it('is a calendar file with the person’s own last dates', async () =>
    visit(
      language,
      '/journey/result',
      async ({ page, t }) => {
        await resultIsThere(page);
        const step = page.locator('#melding_uwv');
        const deadline = await step.locator('.o-badge--deadline').textContent();
        const waiting = page.waitForEvent('download');
        const button = page
          .getByRole('region', { name: t('result.tools') })
          .getByRole('button')
          .nth(1);
        const count = Number((await button.textContent())?.match(/\d+/)?.[0]);
        expect((await button.textContent())?.trim()).toBe(t('result.dates', { count }));
        await button.click();
        const download = await waiting;
        expect(download.suggestedFilename()).toBe('opstap.ics');
        const bytes = await readFile(await download.path());
        const lines = bytes.toString('utf8').split('\r\n');
        expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
        expect(lines.at(0)).toBe('BEGIN:VCALENDAR');
        expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(count);
        expect(lines.filter((line) => line === 'END:VEVENT')).toHaveLength(count);
        expect(lines.at(-1) === '' ? lines.at(-2) : lines.at(-1)).toBe('END:VCALENDAR');
        const unfolded = lines
          .join('\r\n')
          .replaceAll(/\r\n[ \t]/g, '')
          .split('\r\n');
        expect(unfolded.filter((line) => line !== '' && !/^[A-Z-]+(;[^:]*)?:/.test(line))).toEqual([]);
        const summary = unfolded.find((line) =>
          line.startsWith(`SUMMARY:${t('steps.melding_uwv.title').slice(0, 12)}`),
        );
        expect(summary?.replaceAll('\\', '')).toContain(deadline?.trim());
        expect(unfolded.some((line) => /^DTSTART;VALUE=DATE:20\d{6}$/.test(line))).toBe(true);
      },
      await deviceOf(STARTER),
    ));

  it('is the page on paper: how to do each step is open, and what can only be tapped is gone', async () =>
    visit(
      language,
      '/journey/result',
      async ({ page, t }) => {
        await resultIsThere(page);
        const how = page.locator('.o-result-step > details');
        expect(await how.count()).toBeGreaterThan(0);
        await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
        await page.emulateMedia({ media: 'print' });
        for (const step of await how.all()) await step.locator('.o-step-details').waitFor();
        expect(await page.locator('.o-result-step > details:not([open])').count()).toBe(0);
        expect(await page.getByText(t('shell.feedback.title')).filter({ visible: true }).count()).toBe(0);
        // The path of the steps is a picture too, and stays.
        for (const landmark of await page.locator('nav:not(.o-stones)').all())
          expect(await landmark.isVisible()).toBe(false);
        expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0);
      },
      await deviceOf(STARTER),
    ));
});

async function choose({ page }: Pick<Visit, 'page' | 't'>, label: string): Promise<void> {
  await page.getByText(label, { exact: true }).click();
  await page.getByRole('radio', { name: label, exact: true, checked: true }).waitFor();
}

async function afterPress({ page, t }: { page: Page; t: Visit['t'] }): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: t('result.document.make') }).click(),
  ]);
  return download;
}

/** A PDF with its compressed streams unpacked, as far as they are text. */
function readable(pdf: Buffer): string {
  const text = pdf.toString('latin1');
  const streams = [...text.matchAll(/stream\r?\n/g)].map(({ index, 0: { length } }) => {
    const end = text.indexOf('endstream', index + length);
    try {
      return inflateSync(pdf.subarray(index + length, end), { finishFlush: 2 }).toString('latin1');
    } catch {
      return '';
    }
  });
  return [text, ...streams].join('\n');
}
