// SPDX-License-Identifier: EUPL-1.2
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '@opstap/kernel';
import type { Translator } from '@opstap/publication';
import type { Locator, Page } from 'playwright-core';

/** What one visit took. `path`: addresses without the language, in order. `twice`: facts given more than once. */
export type Recorded = {
  visit: string;
  language: Language;
  taps: number;
  path: string[];
  facts: { fact: string; on: string }[];
  twice: string[];
};

/**
 * A person at a page: every tap, choice and field that is typed in counts as one tap, and what is told is remembered by what it
 * means, so that telling it again on another page is found.
 */
export type Recorder = {
  page: Page;
  t: Translator;
  language: Language;
  /** Taps a link, a button or anything else. */
  tap(control: Locator): Promise<void>;
  /** Chooses an answer to what the page asks. */
  choose(fact: string, control: Locator): Promise<void>;
  /** Types into one field; `part` for the second and third field of one fact, such as the month of a date. */
  type(fact: string, field: Locator, text: string, part?: 'part'): Promise<void>;
  /** Looks at the page: waits until it is ready, notes where it is and takes a picture of the whole of it. */
  look(name: string): Promise<void>;
  recorded(): Recorded;
};

type Setting = { visit: string; page: Page; t: Translator; pictures?: string | undefined };

export function recordVisit({ visit, page, t, pictures }: Setting): Recorder {
  const { language } = t;
  const path: string[] = [];
  const facts: Recorded['facts'] = [];
  let taps = 0;
  let pictured = 0;
  const here = () => new URL(page.url()).pathname.replace(`/${language}`, '') || '/';
  const told = (fact: string) => facts.push({ fact, on: here() });
  return {
    page,
    t,
    language,
    async tap(control) {
      taps += 1;
      await control.click();
    },
    async choose(fact, control) {
      taps += 1;
      told(fact);
      await control.click();
    },
    async type(fact, field, text, part) {
      taps += 1;
      if (!part) told(fact);
      await field.fill(text);
    },
    async look(name) {
      await ready(page);
      if (path.at(-1) !== here()) path.push(here());
      if (!pictures) return;
      pictured += 1;
      const folder = join(pictures, language, visit);
      await mkdir(folder, { recursive: true });
      const file = `${String(pictured).padStart(2, '0')}-${name}.png`;
      // What stays in place on the screen stands at the top of the whole page too.
      await page.evaluate(() => scrollTo(0, 0));
      await page.screenshot({ path: join(folder, file), fullPage: true });
    },
    recorded() {
      const names = facts.map(({ fact }) => fact);
      const twice = names.filter((name, index) => names.indexOf(name) !== index);
      return { visit, language, taps, path, facts, twice };
    },
  };
}

/** The islands are alive: a person can use what they see. */
async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('[data-island]')].every((island) => island.hasAttribute('data-alive')),
  );
}
