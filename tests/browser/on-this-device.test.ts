// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { deviceOf } from './answer-questions.ts';
import { removeEverything } from './on-device.ts';
import { NEWCOMER, STARTER } from './persons.ts';
import { putProfile } from './profile-on-device.ts';
import { alive, faultsOfState, TWO_LANGUAGES, type Visit, visit } from './visit.ts';

const part = ({ page }: Pick<Visit, 'page'>, id: string) => page.locator(`[data-part="${id}"]`);

/** Clicks what saves a file, and reads it. */
async function saved({ page }: Pick<Visit, 'page'>, click: () => Promise<void>) {
  const download = page.waitForEvent('download');
  await click();
  return JSON.parse(await readFile(await (await download).path(), 'utf8'));
}

describe.each(TWO_LANGUAGES)('what is on this device, in %s', (language) => {
  it('is listed in plain words, saved part by part, removed, and brought back while that is offered', async () =>
    visit(
      language,
      '/profile',
      async (visited) => {
        const { page, t, address } = visited;
        await putProfile(visited);
        await page.goto(address('/on-this-device'));
        await alive(page);
        await part(visited, 'answers')
          .getByText(t('on_device.counts.answers', { count: 20 }))
          .waitFor();
        await part(visited, 'profile')
          .getByText(t('on_device.counts.jobs', { count: 3 }))
          .waitFor();
        expect(await faultsOfState(page)).toEqual([]);
        const file = await saved(visited, () =>
          part(visited, 'profile')
            .getByRole('button', { name: t('on_device.save') })
            .click(),
        );
        expect(file).toMatchObject({ opstap: 'device', version: 1 });
        expect(Object.keys(file.parts)).toEqual(['profile']);
        await part(visited, 'profile')
          .getByRole('button', { name: t('on_device.remove') })
          .click();
        await page.getByRole('button', { name: t('on_device.no') }).click();
        await part(visited, 'profile')
          .getByRole('button', { name: t('on_device.remove') })
          .click();
        await page.getByRole('button', { name: t('on_device.yes') }).click();
        await part(visited, 'profile').waitFor({ state: 'detached' });
        await page.getByRole('button', { name: t('on_device.undo'), exact: true }).click();
        await part(visited, 'profile').waitFor();
        await page.goto(address('/profile'));
        await page.locator('.o-cv [lang="nl"]').getByText('борщ на 200 людей').waitFor();
      },
      await deviceOf(NEWCOMER),
    ));

  it('goes to another device in one file, which says what was taken over and keeps what was there', async () => {
    const text = await visit(
      language,
      '/profile',
      async (visited) => {
        await putProfile(visited);
        await visited.page.goto(visited.address('/on-this-device'));
        await alive(visited.page);
        const file = await saved(visited, () =>
          visited.page.getByRole('button', { name: visited.t('on_device.move.save') }).click(),
        );
        return JSON.stringify({ ...file, parts: { ...file.parts, hats: [1] } });
      },
      await deviceOf(STARTER),
    );
    await visit(
      language,
      '/on-this-device',
      async ({ page, t, address }) => {
        await alive(page);
        const load = (buffer: Buffer) =>
          page
            .getByLabel(t('on_device.move.load'), { exact: true })
            .setInputFiles({ name: 'opstap-device.json', mimeType: 'application/json', buffer });
        await load(Buffer.from('{"opstap":"else"}'));
        await page.getByText(t('on_device.done.not_a_file'), { exact: true }).waitFor();
        await load(Buffer.from(text));
        const report = page.locator('#on-device-done');
        await report
          .getByText(`${t('on_device.parts.profile.name')}: ${t('on_device.taken.taken')}`, { exact: true })
          .waitFor();
        await report
          .getByText(`${t('on_device.parts.answers.name')}: ${t('on_device.taken.merged')}`, { exact: true })
          .waitFor();
        await report.getByText(`hats: ${t('on_device.taken.not_read')}`, { exact: true }).waitFor();
        await page.goto(address('/profile'));
        await page.locator('.o-cv [lang="nl"]').getByText('борщ на 200 людей').waitFor();
      },
      await deviceOf(NEWCOMER),
    );
  });

  it('does not show whether something is locked, takes it along only locked, and brings it back after a slip', () =>
    visit(language, '/on-this-device', async (visited) => {
      const { page, t, address } = visited;
      await alive(page);
      const list = () => page.locator('.o-on-device__parts').textContent();
      const before = await list();
      await page.goto(address('/evidence'));
      await alive(page);
      await page.getByLabel(t('evidence.start.passphrase'), { exact: true }).fill('vier losse woorden hier');
      await page.getByLabel(t('evidence.start.repeat'), { exact: true }).fill('vier losse woorden hier');
      await page.getByRole('button', { name: t('evidence.start.button'), exact: true }).click();
      await page.getByLabel(t('evidence.start.passphrase'), { exact: true }).waitFor({ state: 'detached' });
      await page.goto(address('/on-this-device'));
      await alive(page);
      expect(await list()).toBe(before);
      const save = () => page.getByRole('button', { name: t('on_device.move.save') }).click();
      const file = await saved(visited, save);
      expect(Object.keys(file.parts.locked).sort()).toEqual([
        'check',
        'content',
        'iterations',
        'salt',
        'version',
      ]);
      await page.getByText(t('on_device.move.other'), { exact: true }).click();
      expect((await saved(visited, save)).parts).toEqual({});
      await removeEverything(visited);
      await page.getByRole('button', { name: t('on_device.undo'), exact: true }).click();
      await page.getByText(t('on_device.done.undone'), { exact: true }).waitFor();
      expect((await saved(visited, save)).parts.locked).toEqual(file.parts.locked);
    }));
});
