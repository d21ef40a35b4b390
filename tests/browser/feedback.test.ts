// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGES } from '@opstap/kernel';
import { describe, expect, it } from 'vitest';
import { alive, forgive, visit } from './visit.ts';

describe.each(LANGUAGES)('feedback in %s', (language) => {
  it.each(['/steps/melding_uwv', '/help/GM0344', '/about'])(
    'on %s is a tap and a line, and arrives',
    (path) =>
      visit(language, path, async ({ page, t }) => {
        await alive(page);
        const tap = page.getByRole('button', { name: t('shell.feedback.unclear'), exact: true });
        await tap.click();
        expect(await tap.getAttribute('aria-pressed')).toBe('true');
        await page.getByText(t('shell.feedback.note_hint'), { exact: true }).waitFor();
        await page.getByLabel(t('shell.feedback.note')).fill('Test: што?');
        const sending = page.waitForResponse(/\/v1\/feedback/);
        await page.getByRole('button', { name: t('shell.feedback.send'), exact: true }).click();
        const response = await sending;
        expect(response.status()).toBe(201);
        await page.getByText(t('shell.feedback.sent'), { exact: true }).waitFor();
      }),
  );

  it('is kept on the page while there is no connection, and can be sent afterwards', () =>
    visit(language, '/steps/melding_uwv', async ({ page, t, faults }) => {
      await alive(page);
      await page.context().setOffline(true);
      await page.getByRole('button', { name: t('shell.feedback.missing'), exact: true }).click();
      const note = page.getByLabel(t('shell.feedback.note'));
      await note.fill('Test');
      await page.getByRole('button', { name: t('shell.feedback.send'), exact: true }).click();
      await page.getByText(t('shell.feedback.offline'), { exact: true }).waitFor();
      expect(await note.inputValue()).toBe('Test');
      await page.context().setOffline(false);
      await page.getByRole('button', { name: t('shell.feedback.send'), exact: true }).click();
      await page.getByText(t('shell.feedback.sent'), { exact: true }).waitFor();
      forgive(faults, /ERR_INTERNET_DISCONNECTED/);
    }));
});
