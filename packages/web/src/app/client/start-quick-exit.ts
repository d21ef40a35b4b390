// SPDX-License-Identifier: EUPL-1.2

/** Escape twice within a second leaves the page, and `replace` keeps it out of the Back button. */
export function startQuickExit(): void {
  const link = document.querySelector<HTMLAnchorElement>('[data-quick-exit]');
  if (!link) return;
  const leave = () => location.replace(link.href);
  // A page knows of no key before it was there: the first one never leaves it, however early.
  let last = Number.NEGATIVE_INFINITY;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    leave();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    if (event.timeStamp - last < 1000) leave();
    last = event.timeStamp;
  });
}
