// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGES } from '@opstap/kernel';
import { type DevelopmentPath, monthsOfLessons } from '@opstap/taxonomy';
import { describe, expect, it } from 'vitest';
import { removeEverything } from './on-device.ts';
import { alive, faultsOfState, publication, visit } from './visit.ts';

const { reference } = publication;
const WITHOUT = { javaScriptEnabled: false };

function pathOf(id: string): DevelopmentPath {
  return reference.paths.find((path) => path.id === id) ?? expect.fail(`no path ${id}`);
}

describe.each(LANGUAGES)('development paths, in %s', (language) => {
  it('lead from the list of twelve to a ladder that says in words what it draws, derived rungs dashed', () =>
    visit(language, '/paths', async ({ page, t }) => {
      const cards = page.locator('main .o-card--link');
      expect(await cards.count()).toBe(12);
      const path = pathOf('zorg');
      await page.getByRole('link', { name: path.labels[language], exact: true }).click();
      const last = path.steps.at(-1)?.labels[language] ?? '';
      await page
        .getByRole('img', { name: t('paths.one.ladder', { count: path.steps.length, last }) })
        .waitFor();
      const dashes = await page
        .locator('figure > svg g .o-ladder__tread')
        .evaluateAll((treads) => treads.map((tread) => getComputedStyle(tread).strokeDasharray !== 'none'));
      expect(dashes).toEqual(path.steps.map(({ derived }) => derived));
      const steps = page.locator('.o-path > li');
      expect(await steps.count()).toBe(path.steps.length);
      for (const [at, step] of path.steps.entries()) {
        const said = (await steps.nth(at).textContent()) ?? '';
        expect(said).toContain(step.labels[language]);
        expect(said).toContain(`${step.durationMonths.min}–${step.durationMonths.max}`);
        expect(said.includes(t('paths.one.is_derived'))).toBe(step.derived);
        expect(said).toContain(t(`paths.one.pay_kinds.${step.pay ?? 'unknown'}`));
      }
      expect(await faultsOfState(page)).toEqual([]);
    }));

  it('propose a scheme inside its window only, and say of the others why not', () =>
    visit(language, '/paths/kinderopvang', async ({ page, t }) => {
      const slim = t('schemes.list.slim_scholing.name');
      await page.getByRole('link', { name: slim }).first().waitFor();
      const closed = page.locator('#scheme-esf_sectoren');
      const esf = t('schemes.list.esf_sectoren.name');
      expect(await closed.textContent()).toContain(esf);
      expect(await closed.textContent()).toContain('2026');
      expect(await page.locator('.o-path').getByRole('link', { name: esf }).count()).toBe(0);
    }));
});

describe.each(LANGUAGES)('learning Dutch, in %s', (language) => {
  it('takes hours a week to months on the device, with the keyboard, and sends nothing', () =>
    visit(language, '/language', async ({ page, t }) => {
      await alive(page);
      const sent: string[] = [];
      page.on('request', (request) => sent.push(request.url()));
      await page.getByText(t('language.plan.result', { from: 'A0', to: 'B1', min: 12, max: 19 })).waitFor();
      await page.getByLabel(t('language.plan.hours')).focus();
      for (let hours = 6; hours < 12; hours++) await page.keyboard.press('ArrowRight');
      const { min, max } = monthsOfLessons({ min: 330, max: 470 }, 12);
      await page.getByText(t('language.plan.result', { from: 'A0', to: 'B1', min, max })).waitFor();
      await page.getByLabel(t('language.plan.from')).selectOption('B1');
      await page.getByText(t('language.plan.no_step'), { exact: true }).waitFor();
      expect(sent).toEqual([]);
      expect(await faultsOfState(page)).toEqual([]);
    }));

  it('has the same as a table without JavaScript, and leads to the desks of one’s own municipality', () =>
    visit(
      language,
      '/language',
      async ({ page, t }) => {
        const table = page.getByRole('table', { name: t('language.plan.table') });
        const row = table.getByRole('row').filter({ hasText: 'A2–B1' });
        for (const hours of [3, 6, 12]) {
          const { min, max } = monthsOfLessons({ min: 150, max: 200 }, hours);
          expect(await row.getByRole('cell', { name: `${min}–${max}`, exact: true }).count()).toBe(1);
        }
        await page.getByLabel(t('language.town.label')).fill('Utrecht');
        await page.getByRole('button', { name: t('language.town.button') }).click();
        await page.waitForURL(/\/help\/GM0344$/);
      },
      WITHOUT,
    ));
});

describe.each(LANGUAGES)('finding a course, in %s', (language) => {
  it('works as an ordinary form, says that examples do not exist, and keeps what was picked in the address only', () =>
    visit(
      language,
      '/language/courses',
      async ({ page, t }) => {
        await page.getByText(t('courses.synthetic.text'), { exact: true }).waitFor();
        await page.getByLabel(t('courses.form.place')).selectOption('GM0344');
        await page.getByLabel(t('courses.form.level')).selectOption('A0');
        await page.getByText(t('courses.form.childcare'), { exact: true }).click();
        await page.getByRole('button', { name: t('courses.form.button') }).click();
        await page.waitForURL(/place=GM0344&level=A0&childcare=true$/);
        const cards = page.locator('.o-courses > li');
        expect(await page.locator('#results').textContent()).toBe(t('courses.results', { count: 2 }));
        expect(await cards.count()).toBe(2);
        expect(await cards.first().textContent()).toContain('Utrecht');
        expect(await cards.getByText(t('courses.synthetic.badge'), { exact: true }).count()).toBe(2);
        expect(await page.getByLabel(t('courses.form.place')).inputValue()).toBe('GM0344');
        await page.getByLabel(t('courses.form.level')).selectOption('B2');
        await page.getByRole('button', { name: t('courses.form.button') }).click();
        await page.getByText(t('courses.none.title'), { exact: true }).waitFor();
      },
      WITHOUT,
    ));

  it('turns pages, and takes an address with nonsense for what it can', () =>
    visit(language, '/language/courses?level=Z9&place=%3Cb%3E&page=x', async ({ page, t }) => {
      await page.getByText(t('courses.pages.at', { page: 1, pages: 2 }), { exact: true }).waitFor();
      const first = await page.locator('.o-courses h3').allTextContents();
      expect(first).toHaveLength(20);
      await page.getByRole('link', { name: t('courses.pages.next'), exact: true }).click();
      await page.getByText(t('courses.pages.at', { page: 2, pages: 2 }), { exact: true }).waitFor();
      expect(await page.locator('.o-courses h3').count()).toBe(9);
      expect(await faultsOfState(page)).toEqual([]);
    }));
});

describe.each(LANGUAGES)('helping to rebuild, in %s', (language) => {
  it('keeps the choices on the device, shows skills of the own profile, and forgets them with one tap', () =>
    visit(language, '/reconstruction', async ({ page, t, address }) => {
      await alive(page);
      await page.getByText(t('reconstruction.no_register.title'), { exact: true }).waitFor();
      const sent: string[] = [];
      page.on('request', (request) => request.method() !== 'GET' && sent.push(request.url()));
      const now = page.getByRole('group', { name: t('reconstruction.wish.now') });
      await now.getByText(t('reconstruction.fields.health'), { exact: true }).click();
      await page.getByText(t('reconstruction.wish.saved'), { exact: true }).waitFor();
      await page.getByText(t('reconstruction.skills.no_profile'), { exact: true }).waitFor();
      expect(await faultsOfState(page)).toEqual([]);

      const nursing =
        publication.taxonomy.competences.find(({ group }) => group === 'zorg_verpleging')?.id ?? '';
      await page.evaluate(putProfile, nursing);
      await page.reload();
      await alive(page);
      const health = now.getByLabel(t('reconstruction.fields.health'), { exact: true });
      await expect.poll(() => health.isChecked()).toBe(true);
      const name = publication.taxonomy.names[language]?.competences[nursing]?.preferred ?? '';
      await page.getByRole('listitem').getByText(name, { exact: true }).waitFor();
      expect(sent).toEqual([]);

      await removeEverything({ page, t, address });
      await page.goto(address('/reconstruction'));
      await alive(page);
      expect(await now.getByRole('checkbox', { checked: true }).count()).toBe(0);
      await now.getByText(t('reconstruction.fields.water'), { exact: true }).click();
      await page.getByRole('button', { name: t('reconstruction.wish.forget') }).click();
      await page.getByText(t('reconstruction.wish.forgotten'), { exact: true }).waitFor();
      await page.reload();
      await alive(page);
      expect(await now.getByRole('checkbox', { checked: true }).count()).toBe(0);
    }));
});

/** Runs in the browser: a profile with one competence, as the page of the profile keeps it. */
function putProfile(competence: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('keyval-store');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const writing = opening.result.transaction('keyval', 'readwrite');
      const job = { id: 'j1', ownTitle: 'work', competences: [competence], ownWords: [], kind: 'paid' };
      const profile = {
        format: 1,
        jobs: [job],
        education: [],
        languages: [],
        licences: [],
        wishes: { avoid: [] },
      };
      writing.objectStore('keyval').put({ profile, at: new Date().toISOString() }, 'profile');
      writing.onerror = () => reject(writing.error);
      writing.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}
