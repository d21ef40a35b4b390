// SPDX-License-Identifier: EUPL-1.2
import axe, { type RunOptions } from 'axe-core';
import type { CDPSession, Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** All rules of WCAG 2.2 A and AA, only those that are named, or all but those. */
export type Rules = { only?: readonly string[]; without?: readonly string[] };

/** Violations of WCAG 2.2 A and AA on a page, one for each place. */
export async function violationsOn(page: Page, { only, without = [] }: Rules = {}): Promise<Violation[]> {
  // Put into the page once: it is large, and a page is looked at in several colours and widths.
  if (!(await page.evaluate(() => 'axe' in window))) await putAxeInto(page);
  const options: RunOptions = {
    runOnly: only ? { type: 'rule', values: [...only] } : { type: 'tag', values: TAGS },
    rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
    resultTypes: ['violations'],
  };
  const { violations } = await page.evaluate((given) => window.axe.run(document, given), options);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => ({ id, help, place: target.join(' ') })),
  );
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** As a script of the browser's own, which it has to compile once only for all pages that one tab shows. */
async function putAxeInto(page: Page): Promise<void> {
  const session = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, session);
  await (await session).send('Runtime.evaluate', { expression: axe.source });
}

export type Violation = { id: string; help: string; place: string };

declare global {
  interface Window {
    axe: typeof axe;
  }
}
