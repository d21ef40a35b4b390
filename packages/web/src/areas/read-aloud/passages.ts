// SPDX-License-Identifier: EUPL-1.2

/** A piece of the page that is read in one breath, in its own language. */
export type Passage = { element: HTMLElement; text: string; language: string };

const READ = 'h1, h2, h3, p, li, .o-notice__title, .o-notice__title + div';
const SKIPPED = '[data-read-skip], [data-island], nav, [hidden]';

/** The passages of the page in the order of reading: what is marked `data-read-aloud`, without what is marked `data-read-skip`. */
export function listPassages(document: Document): Passage[] {
  const elements = [...document.querySelectorAll<HTMLElement>('[data-read-aloud]')].flatMap((part) => [
    ...part.querySelectorAll<HTMLElement>(READ),
  ]);
  return elements
    .filter((element) => !element.closest(SKIPPED) && !element.querySelector(READ) && isShown(element))
    .map((element) => ({
      element,
      text: element.textContent?.trim() ?? '',
      language: (element.closest<HTMLElement>('[lang]')?.lang ?? '').slice(0, 2),
    }))
    .filter(({ text }) => text !== '');
}

/** What is only there without JavaScript or on paper takes no room. */
function isShown(element: HTMLElement): boolean {
  return element.getClientRects().length > 0;
}
