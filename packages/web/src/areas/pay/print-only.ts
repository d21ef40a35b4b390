// SPDX-License-Identifier: EUPL-1.2

/** Prints one part of the page: the style sheet hides the rest while the document says so. */
export function printOnly(part: 'letter' | 'dutch-letter'): void {
  const root = document.documentElement;
  root.dataset['print'] = part;
  addEventListener('afterprint', () => delete root.dataset['print'], { once: true });
  window.print();
}
