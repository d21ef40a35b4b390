// SPDX-License-Identifier: EUPL-1.2
// What the server marks on real pages, in every language.
import { LANGUAGES } from '@opstap/kernel';
import { listPages } from '@opstap/web/server';
import { describe, expect, it } from 'vitest';
import { publication, renderedPage } from '../../testing/rendered-page.ts';

const all = (html: string, pattern: RegExp) =>
  [...html.matchAll(pattern)].map(([whole, part]) => part ?? whole);

describe.each(LANGUAGES)('terms in pages in %s', (language) => {
  const pages = listPages(language, publication).map((path) => ({
    path,
    html: renderedPage(path, language).html,
  }));

  it('are marked once, and each is explained on the same page', () => {
    let count = 0;
    for (const { path, html } of pages) {
      const marked = all(html, /class="o-term" id="word-[^"]+" href="#term-([^"]+)"/g);
      const explained = all(html, /<div id="term-([^"]+)" class="o-term-note" popover="auto"/g);
      expect(new Set(marked).size, path).toBe(marked.length);
      expect(explained.toSorted(), path).toEqual(marked.toSorted());
      count += marked.length;
    }
    expect(count).toBeGreaterThan(1000);
  });

  it('are never marked in a heading, link, button or label, nor in what the browser renders again', () => {
    for (const { path, html } of pages) {
      for (const tag of ['a', 'h1', 'h2', 'h3', 'h4', 'summary', 'label', 'title', 'option']) {
        // A term is a link itself: what must not be is one inside another.
        const inside = all(
          html,
          new RegExp(`<${tag}(?! class="o-term")[ >](?:(?!</${tag}>)[\\s\\S])*class="o-term"`, 'g'),
        );
        expect(inside, `${path}: <${tag}>`).toEqual([]);
      }
      expect(html, path).not.toMatch(/<button[^>]*>(?:(?!<\/button>)[\s\S])*<a class="o-term"/);
      for (const island of html.split('data-island="').slice(1))
        expect(islandOf(island), path).not.toContain('class="o-term"');
    }
  });

  it('stand on every kind of page with running text', () => {
    const marks = (path: string) => pages.find((page) => page.path === `/${language}${path}`)?.html ?? '';
    for (const path of [
      '/steps/eerste_loonstrook',
      '/steps/bewijs_van_verblijf',
      '/professions/verpleegkundige',
      '/recognition/big',
      '/paths/zorg',
      '/diploma',
      '/about',
      '/problem-at-work',
    ])
      expect(marks(path), path).toContain('class="o-term"');
    expect(marks('/glossary')).not.toContain('class="o-term"');
  });
});

/** The HTML of one island, from its name on: up to the `</div>` that closes it. */
function islandOf(html: string): string {
  let depth = 1;
  for (const { 0: tag, index } of html.matchAll(/<(\/?)div[ >]/g)) {
    depth += tag.startsWith('</') ? -1 : 1;
    if (depth === 0) return html.slice(0, index);
  }
  return html;
}
