// SPDX-License-Identifier: EUPL-1.2

/** Where the device can share by itself, the link to the page for sharing does that at once; pages on abuse are left alone. */
export function startShare(): void {
  const link = document.querySelector<HTMLAnchorElement>('[data-share]');
  if (!link || typeof navigator.share !== 'function') return;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
    const shared = { title: link.dataset.share ?? document.title, url: canonical ?? location.href };
    navigator.share(shared).catch((error: unknown) => {
      // Closed without sharing: that was the wish. Anything else: the page that always works.
      if (!(error instanceof DOMException && error.name === 'AbortError')) location.assign(link.href);
    });
  });
}
