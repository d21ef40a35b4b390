// SPDX-License-Identifier: EUPL-1.2
import type { Locator, Page } from 'playwright-core';
import type { Visit } from './visit.ts';

type Status = 'now' | 'then' | 'later' | 'done' | 'open' | 'not_for_you';
const SIDE: readonly Status[] = ['done', 'open', 'not_for_you'];

/** The steps of one group of the result. */
export function group({ page, t }: Pick<Visit, 'page' | 't'>, status: Status): Locator {
  return page.getByRole('region', { name: t(`journey.status.${status}`), exact: true });
}

/** The ids of the steps in one group, in their order. Waits for the result first, and opens a group that is folded away. */
export async function stepsIn(visited: Pick<Visit, 'page' | 't'>, status: Status): Promise<string[]> {
  await resultIsThere(visited.page);
  const steps = group(visited, status);
  if (!(await steps.isVisible())) return [];
  if (SIDE.includes(status)) {
    await unfold(steps, '');
    await steps.locator('li.o-result-step').first().waitFor();
  }
  return steps.locator('li.o-result-step').evaluateAll((items) => items.map(({ id }) => id));
}

/** Every step of the result with the group it is in; `next` stands for the status "then". */
export async function allSteps(
  visited: Pick<Visit, 'page' | 't'>,
): Promise<Record<Exclude<Status, 'then'> | 'next', string[]>> {
  return {
    now: await stepsIn(visited, 'now'),
    next: await stepsIn(visited, 'then'),
    later: await stepsIn(visited, 'later'),
    done: await stepsIn(visited, 'done'),
    open: await stepsIn(visited, 'open'),
    not_for_you: await stepsIn(visited, 'not_for_you'),
  };
}

/** The last part of the result that is drawn. */
export async function resultIsThere(page: Page): Promise<void> {
  await page.locator('#tools').waitFor();
}

/** Opens a part that is folded away, by its summary. */
export async function unfold(within: Page | Locator, summary: string): Promise<void> {
  const control = within.locator('summary').filter({ hasText: summary }).first();
  const isOpen = await control.evaluate(({ parentElement }) => parentElement?.hasAttribute('open'));
  if (!isOpen) await control.click();
}

/** The name of a control whose subject is told to screen readers only: "Change: How good is your Dutch?" */
export function about(label: string, subject: string): RegExp {
  return new RegExp(`^${RegExp.escape(label)}\\s*:\\s*${RegExp.escape(subject)}$`);
}
