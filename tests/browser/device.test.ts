// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import { answerAll, deviceOf, questionOnScreen } from './answer-questions.ts';
import { removeEverything } from './on-device.ts';
import { NEWCOMER } from './persons.ts';
import { allSteps, group, stepsIn, unfold } from './result-page.ts';
import { alive, TWO_LANGUAGES, visit } from './visit.ts';

describe.each(TWO_LANGUAGES)('what is on the device, in %s', (language) => {
  it('is still there after loading again and after opening Opstap in another tab', () =>
    visit(language, '/journey', async ({ page, t, address }) => {
      await alive(page);
      const first = (await questionOnScreen(page)) ?? '';
      await answerAll({ page, t }, NEWCOMER, first);
      const second = await questionOnScreen(page, first);
      await page.goto(address('/journey'));
      expect(await questionOnScreen(page)).toBe(second);
      const tab = await page.context().newPage();
      await tab.goto(address('/'));
      await tab.getByText(t('home.resume.title'), { exact: true }).waitFor();
      await tab.getByRole('link', { name: t('home.resume.answers') }).click();
      expect(await questionOnScreen(tab)).toBe(second);
      await tab.goto(address('/'));
      await tab.getByRole('link', { name: t('home.resume.result') }).click();
      expect((await stepsIn({ page: tab, t }, 'open')).length).toBeGreaterThan(0);
    }));

  it('can all be removed, from the page about privacy on', async () =>
    visit(
      language,
      '/privacy',
      async ({ page, t, address }) => {
        await page
          .getByRole('main')
          .getByRole('link', { name: t('on_device.title') })
          .click();
        await removeEverything({ page, t, address });
        const left = await page.evaluate(async () => {
          const databases = await indexedDB.databases();
          const kept = await Promise.all(
            databases.map(
              ({ name = '' }) =>
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
                }),
            ),
          );
          return [...kept.flat(), ...Object.keys(localStorage)];
        });
        expect(left).toEqual([]);
        await page.goto(address('/journey/result'));
        await page.getByText(t('result.nothing'), { exact: true }).waitFor();
        await page.getByRole('link', { name: t('result.start') }).click();
        await page.waitForURL(/\/journey$/);
      },
      await deviceOf(NEWCOMER),
    ));

  it('keeps a step that was ticked as done, until it is ticked off again', async () =>
    visit(
      language,
      '/journey/result',
      async ({ page, t }) => {
        const before = await stepsIn({ page, t }, 'now');
        const [id = ''] = before;
        const tick = page.locator(`#${id}`).getByRole('button', { name: t('result.done') });
        expect(await tick.getAttribute('aria-pressed')).toBe('false');
        await tick.click();
        await group({ page, t }, 'done').waitFor();
        expect(await stepsIn({ page, t }, 'done')).toContain(id);
        expect(await stepsIn({ page, t }, 'now')).not.toContain(id);
        await page.reload();
        expect(await stepsIn({ page, t }, 'done')).toContain(id);
        expect(await tick.getAttribute('aria-pressed')).toBe('true');
        await tick.click();
        await group({ page, t }, 'now').locator(`#${id}`).waitFor();
        expect(await stepsIn({ page, t }, 'now')).toEqual(before);
      },
      await deviceOf(NEWCOMER),
    ));

  it('is not changed by asking what if, until the change is made one’s answer', async () =>
    visit(
      language,
      '/journey/result',
      async ({ page, t }) => {
        const before = await allSteps({ page, t });
        await unfold(page, t('result.what_if.title'));
        await page.getByLabel(t('result.what_if.fact')).selectOption({ label: t('facts.nederlands.label') });
        await page.getByLabel(t('result.what_if.value')).selectOption('B1');
        const moves = page.locator('.o-what-if li');
        await moves.filter({ hasText: t('steps.nederlands_naar_a1.title') }).waitFor();
        await page
          .getByText(t('result.what_if.changes', { count: await moves.count() }), { exact: true })
          .waitFor();
        expect(await allSteps({ page, t })).toEqual(before);
        await page.getByRole('button', { name: t('result.what_if.adopt') }).click();
        await moves.first().waitFor({ state: 'detached' });
        expect([...before.now, ...before.next]).toContain('nederlands_naar_a1');
        const ahead = async () => {
          const { now, next, later } = await allSteps({ page, t });
          return [...now, ...next, ...later];
        };
        await expect.poll(ahead).not.toContain('nederlands_naar_a1');
      },
      await deviceOf(NEWCOMER),
    ));
});
