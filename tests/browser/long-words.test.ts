// SPDX-License-Identifier: EUPL-1.2
// Every component with the longest words of each language in it, on the smallest screen and with letters twice as large.
import { LANGUAGES, type Language } from '@opstap/kernel';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { alive, publication, visit } from './visit.ts';

const WORDS = 12;

describe.each(LANGUAGES)('the longest words, in %s', (language) => {
  it.each([
    { what: 'on a screen 320 wide', width: 320, size: '100%' },
    { what: 'with letters twice as large on a screen 640 wide', width: 640, size: '200%' },
  ])('break no component, $what', ({ width, size }) =>
    visit(
      language,
      '/design',
      async ({ page }) => {
        await alive(page);
        await fillWith(page, longestWords(language), size);
        expect(await outside(page)).toEqual([]);
      },
      { viewport: { width, height: 740 } },
    ),
  );
});

/** From the texts themselves, the law's too. */
function longestWords(language: Language): string[] {
  const texts = Object.values(publication.catalog(language)).filter((text) => typeof text === 'string');
  const words = texts.flatMap((text) => text.split(/[^\p{L}’-]+/u));
  return [...new Set(words)].sort((one, other) => other.length - one.length).slice(0, WORDS);
}

/** Puts the words where there was text: as many as there were, up to three. */
async function fillWith(page: Page, words: string[], size: string): Promise<void> {
  await page.evaluate(
    ([all, fontSize]) => {
      document.documentElement.style.fontSize = fontSize;
      const walker = document.createTreeWalker(document.querySelector('.o-design') ?? document.body, 4);
      let count = 0;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const before = node.textContent?.trim() ?? '';
        if (!before || node.parentElement?.closest('svg, code, .o-brand')) continue;
        const some = before.split(/\s+/).slice(0, 3);
        node.textContent = some.map(() => all[count++ % all.length]).join(' ');
      }
    },
    [words, size] as const,
  );
}

/** Texts that stick out of the page or of the box they are in. */
async function outside(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth } = document.scrollingElement ?? document.documentElement;
    const beyond = [...document.querySelectorAll('.o-design *')].filter(
      (element) =>
        element.getBoundingClientRect().right > innerWidth + 1 && !element.closest('svg, .o-scroll'),
    );
    const found =
      scrollWidth > innerWidth
        ? [
            `the page is ${scrollWidth} wide`,
            ...beyond.map(({ tagName, classList }) => `${tagName}.${classList} sticks out`),
          ]
        : [];
    const walker = document.createTreeWalker(document.querySelector('.o-design') ?? document.body, 4);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (
        !node.textContent?.trim() ||
        !parent?.checkVisibility() ||
        parent.closest('svg, option, .o-scroll, .o-visually-hidden')
      )
        continue;
      let box = parent;
      while (getComputedStyle(box).display.startsWith('inline') && box.parentElement) box = box.parentElement;
      const range = document.createRange();
      range.selectNodeContents(node);
      const [text, around] = [range.getBoundingClientRect(), box.getBoundingClientRect()];
      if (text.right > around.right + 1 || text.left < around.left - 1)
        found.push(
          `${parent.tagName}.${parent.className} in ${box.tagName}.${box.className}: ${node.textContent.slice(0, 60)}`,
        );
    }
    return found;
  });
}
