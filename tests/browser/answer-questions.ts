// SPDX-License-Identifier: EUPL-1.2
import { type Facts, shownFacts, unitOf, type Value } from '@opstap/rules';
import { occupationName } from '@opstap/taxonomy';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { type DeviceOptions, type Kept, keptOn } from './devices.ts';
import { TODAY } from './persons.ts';
import { alive, publication, textsIn, type Visit, visit } from './visit.ts';

const { pack, reference } = publication;

/** The question that is on the screen; undefined when all are answered. Waits until it is another one than `before`. */
export async function questionOnScreen(page: Page, before?: string): Promise<string | undefined> {
  const heading = page.locator('#question');
  await page.waitForFunction(
    (old) =>
      document.querySelector('#question') !== null &&
      document.querySelector('[data-question]')?.getAttribute('data-question') !== old,
    before ?? '',
  );
  const id = await heading.evaluate((element) => element.closest('form')?.dataset['question']);
  return id;
}

/** Fills in one screen with what the person knows of it, by what people see: labels, legends and buttons. */
export async function fillScreen(
  visited: Pick<Visit, 'page' | 't'>,
  id: string,
  person: Facts,
): Promise<void> {
  const question = pack.questions.find((one) => one.id === id);
  if (!question) throw new Error(`no question ${id}`);
  for (const name of question.facts) {
    const value = person[name];
    const isShown = shownFacts(pack, question, person, { on: TODAY }).includes(name);
    if (value !== undefined && isShown) await fillFact(visited, name, value);
  }
}

/** Fills in one fact by the label of its field. */
export async function fillFact(
  { page, t }: Pick<Visit, 'page' | 't'>,
  name: string,
  value: Value,
): Promise<void> {
  const label = t(`facts.${name}.ask`);
  const type = pack.facts[name]?.type;
  const group = page.getByRole('group', { name: label, exact: true });
  if (type === 'date') {
    const [year = '', month = '', day = ''] = String(value).split('-');
    await group.getByRole('textbox', { name: t('flow.day'), exact: true }).fill(day);
    await group.getByRole('textbox', { name: t('flow.month'), exact: true }).fill(month);
    await group.getByRole('textbox', { name: t('flow.year'), exact: true }).fill(year);
  } else if (type === 'occupation' || type === 'municipality') {
    const found = nameOf(type, String(value), t.language);
    await page.getByRole('combobox', { name: label, exact: true }).fill(found);
    await page
      .getByRole('option')
      .filter({ has: page.getByText(found, { exact: true }) })
      .click();
  } else if (type === 'number') {
    await page.getByRole('textbox', { name: label, exact: true }).fill(typed(name, value));
  } else {
    // The label lies over the button, so that the whole row can be tapped.
    const answer = t(`facts.${name}.values.${value}`);
    await group.getByText(answer, { exact: true }).click();
    await group.getByRole('radio', { name: answer, exact: true, checked: true }).waitFor();
  }
}

/** What a person types: money in euros. */
function typed(fact: string, value: Value): string {
  return unitOf(fact) === 'cent' ? (Number(value) / 100).toFixed(2) : String(value);
}

/** What an occupation or municipality is called on the screen. */
export function nameOf(type: 'occupation' | 'municipality', id: string, language: Visit['language']): string {
  const name =
    type === 'occupation'
      ? occupationName(reference, id, language)
      : reference.municipalities.find(({ code }) => code === id)?.name;
  if (!name) throw new Error(`no ${type} ${id}`);
  return name;
}

/** Presses one of the screen's buttons. */
export function press({ page, t }: Pick<Visit, 'page' | 't'>, key: 'next' | 'skip' | 'back'): Promise<void> {
  return page.getByRole('button', { name: t(`flow.${key}`), exact: true }).click();
}

/** Answers screen after screen until none is left, or until `until` was answered. Gives the screens that were put. */
export async function answerAll(
  visited: Pick<Visit, 'page' | 't'>,
  person: Facts,
  until?: string,
): Promise<string[]> {
  const screens: string[] = [];
  let id = await questionOnScreen(visited.page);
  while (id !== undefined) {
    expect(screens, 'a question that was answered must not be put again').not.toContain(id);
    screens.push(id);
    await expectHeading(visited, id);
    await fillScreen(visited, id, person);
    await press(visited, 'next');
    const answered = id;
    id = await questionOnScreen(visited.page, answered);
    // The focus goes to the new question; filling in before that would be quicker than any person.
    await visited.page.locator('#question:focus').waitFor();
    if (answered === until) break;
  }
  return screens;
}

async function expectHeading({ page, t }: Pick<Visit, 'page' | 't'>, id: string): Promise<void> {
  const heading = page.getByRole('heading', { name: t(`questions.${id}.title`), exact: true });
  await heading.waitFor();
}

const answered = new Map<Facts, Promise<Kept>>();

/** A device on which this person has answered everything, for `visit`. Answered once; every visit gets a copy. */
export async function deviceOf(person: Facts): Promise<DeviceOptions> {
  const kept =
    answered.get(person) ??
    visit('en', '/journey', async ({ page }) => {
      await alive(page);
      await answerAll({ page, t: textsIn('en') }, person);
      return keptOn(page);
    });
  answered.set(person, kept);
  return { kept: await kept };
}

/** The first answer to what was typed in a box that looks things up. */
export function answersTo(page: Page, text: string): Locator {
  return page.locator(`[role=listbox][data-for="${text}"] [role=option]`).first();
}
