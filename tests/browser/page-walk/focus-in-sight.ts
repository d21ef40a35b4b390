// SPDX-License-Identifier: EUPL-1.2
import { PHONE } from '../visit.ts';
import type { PageCheck } from './page-check.ts';

/** WCAG 2.2, 2.4.11: something of what has the focus is always to be seen, also where a link stays in place over the page. */
export const focusInSight: PageCheck = {
  what: 'hides nothing that has the focus',
  async faultsOf({ page }) {
    await page.setViewportSize(PHONE);
    return page.evaluate(() => {
      const controls = [
        ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, textarea'),
      ].filter(
        (control) => control.checkVisibility({ visibilityProperty: true }) && !control.matches(':disabled'),
      );
      const hidden = controls.filter((control) => {
        control.focus();
        if (document.activeElement !== control) return false;
        const { left, top, width, height } = control.getBoundingClientRect();
        const inPart = [0.1, 0.3, 0.5, 0.7, 0.9];
        const points = inPart.flatMap((x) =>
          inPart.map((y) => [left + x * width, top + y * height] as const),
        );
        const labels = 'labels' in control ? [...((control as HTMLInputElement).labels ?? [])] : [];
        return !points.some(([x, y]) => {
          const seen = document.elementFromPoint(x, y);
          return seen && (control.contains(seen) || labels.some((label) => label.contains(seen)));
        });
      });
      window.scrollTo(0, 0);
      return hidden.map((control) => `out of sight with the focus on it: ${control.outerHTML.slice(0, 120)}`);
    });
  },
};
