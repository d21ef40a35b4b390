// SPDX-License-Identifier: EUPL-1.2

/** Prints one part of the page: the style sheet of its area hides the rest while the document says so. */
export function printOnly(part: 'letter' | 'dutch-letter' | 'agreed'): void {
  const root = document.documentElement;
  root.dataset['print'] = part;
  addEventListener('afterprint', () => delete root.dataset['print'], { once: true });
  window.print();
}
