// SPDX-License-Identifier: EUPL-1.2
import type { Locator, Page } from 'playwright-core';
import type { Recorder } from './recorder.ts';

type PersonId = 'seek' | 'work' | 'help';

/** From the home page: which of the three people they are, and then a place that is offered to that person. */
export async function fromHome(person: Recorder, who: PersonId, title: string): Promise<void> {
  const { page, t } = person;
  await person.look('home');
  await person.tap(
    page.getByRole('navigation', { name: t('places.people.title') }).locator(`a[href="#person-${who}"]`),
  );
  await person.look('who-i-am');
  const panel = page.getByRole('region', { name: t(`places.people.${who}.title`), exact: true });
  await leave(person, panel.getByRole('link').filter({ has: page.getByText(title, { exact: true }) }));
}

/** Follows a link to another page. */
export async function leave(person: Recorder, link: Locator): Promise<void> {
  const { page } = person;
  const before = page.url();
  await person.tap(link);
  await page.waitForURL((url) => url.href !== before);
}

/** Answers the question on the screen, which is about one fact, and goes on. */
export async function answer(person: Recorder, fact: string, value: string): Promise<void> {
  const { page, t } = person;
  const question = await questionOnScreen(page);
  const group = page.getByRole('group', { name: said(person, `facts.${fact}.ask`), exact: true });
  await person.choose(
    fact,
    group.getByText(said(person, `facts.${fact}.values.${value}`), { exact: true }).first(),
  );
  await person.look(`question-${question}`);
  await next(person, t('flow.next'));
}

/** "I don't know" to the question on the screen. */
export function doNotKnow(person: Recorder): Promise<void> {
  return next(person, person.t('flow.skip'));
}

async function next(person: Recorder, button: string): Promise<void> {
  const before = await questionOnScreen(person.page);
  await person.tap(person.page.getByRole('button', { name: button, exact: true }));
  await person.page.waitForFunction(
    (old) => document.querySelector('[data-question]')?.getAttribute('data-question') !== old,
    before,
  );
}

export async function questionOnScreen(page: Page): Promise<string> {
  await page.locator('#question, #answer, #contract').first().waitFor();
  return (await page.locator('[data-question]').getAttribute('data-question', { timeout: 5_000 })) ?? '';
}

/** Types a date as its three fields: three taps, one fact. */
export async function typeDate(person: Recorder, fact: string, date: string): Promise<void> {
  const [year = '', month = '', day = ''] = date.split('-');
  await person.type(fact, person.page.locator(`#${fact}-day`), String(Number(day)));
  await person.type(fact, person.page.locator(`#${fact}-month`), String(Number(month)), 'part');
  await person.type(fact, person.page.locator(`#${fact}-year`), year, 'part');
}

/** A text whose key is put together. */
export function said({ t }: Recorder, key: string): string {
  // The keys come from the corpus; a key that does not exist stops the visit.
  if (!t.has(key as Parameters<typeof t>[0])) throw new Error(`no text ${key}`);
  return (t as (key: string) => string)(key);
}
