// SPDX-License-Identifier: EUPL-1.2
import { PHONE } from '../visit.ts';
import type { PageCheck } from './page-check.ts';

/** WCAG 2.2, 1.4.12: what a reader may set, and nothing may be lost by. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

export const textSpacing: PageCheck = {
  what: 'loses nothing when a reader sets letters, words and lines further apart',
  async faultsOf({ page }) {
    await page.setViewportSize(PHONE);
    return page.evaluate((spacing) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(spacing);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      const { scrollWidth } = document.scrollingElement ?? document.documentElement;
      const wide = scrollWidth > innerWidth ? [`the page is ${scrollWidth} wide`] : [];
      const cut = [...document.querySelectorAll<HTMLElement>('main *, header *, footer *')].filter(
        (element) => {
          const { overflowX, overflowY, clipPath } = getComputedStyle(element);
          if (clipPath !== 'none' || !element.checkVisibility({ visibilityProperty: true })) return false;
          const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
          return (
            (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
            (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
          );
        },
      );
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
      return [...wide, ...cut.map((element) => `cut off: ${element.outerHTML.slice(0, 120)}`)];
    }, SPACING);
  },
};
