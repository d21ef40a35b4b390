// SPDX-License-Identifier: EUPL-1.2
import type { Locator } from 'playwright-core';
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

/** Goes through the questions, one screen after the other, with what the person knows, until `answered` is there. */
export async function answerAll(
  person: Recorder,
  own: Readonly<Record<string, string>>,
  answered: Locator,
): Promise<void> {
  const { page, t } = person;
  const form = page.locator('form[data-question]');
  await form.or(answered).first().waitFor();
  while (!(await answered.isVisible())) {
    const question = (await form.getAttribute('data-question')) ?? '';
    const known: string[] = [];
    // An answer can bring another field: what is asked is looked at again after each.
    for (let fact = await firstLeft(form, own, known); fact; fact = await firstLeft(form, own, known)) {
      known.push(fact);
      await person.choose(fact, form.locator(`label[for="${fact}-${own[fact]}"]`));
    }
    await person.look(`question-${question}`);
    const button = t(known.length > 0 ? 'flow.next' : 'flow.skip');
    await person.tap(form.getByRole('button', { name: button, exact: true }));
    await page.locator(`form[data-question="${question}"]`).waitFor({ state: 'detached' });
    await form.or(answered).first().waitFor();
  }
}

async function firstLeft(
  form: Locator,
  own: Readonly<Record<string, string>>,
  done: readonly string[],
): Promise<string | undefined> {
  const asked = await form.locator('fieldset').evaluateAll((all) => all.map(({ id }) => id));
  return asked.find((fact) => own[fact] !== undefined && !done.includes(fact));
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
