// SPDX-License-Identifier: EUPL-1.2

/** Notes of terms open over the page, as if their link were a button. Without this the link itself shows its note. */
export function startTerms(): void {
  if (!('popover' in HTMLElement.prototype)) return;
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a.o-term, [data-close-note]') : null;
    if (!(link instanceof HTMLAnchorElement)) return;
    const isTerm = link.matches('.o-term');
    const note = isTerm
      ? document.getElementById(link.hash.slice(1))
      : link.closest<HTMLElement>('[popover]');
    if (!note) return;
    event.preventDefault();
    if (!isTerm) return note.hidePopover();
    // Closing it gives the focus back to the word.
    note.showPopover();
    note.focus();
  });
}
