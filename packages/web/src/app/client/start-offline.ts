// SPDX-License-Identifier: EUPL-1.2
import { isLanguage } from '@opstap/kernel';
import { formatInstant } from '../format.ts';
import { keepInTab, readTab } from '../tab-store.ts';

/** Milliseconds before pages are fetched for later. */
const QUIET = 3000;

/** Keeps the pages of this language on the device for reading offline, and says when a newer version is there. */
export async function startOffline(): Promise<void> {
  sayWhenCopied();
  // Nothing is kept because of a visit to a page on abuse.
  if (!('serviceWorker' in navigator) || document.querySelector('[data-quick-exit]')) return;
  const registration = await navigator.serviceWorker.register('/service-worker.js').catch(() => undefined);
  if (!registration) return;
  offerUpdates(registration);
  await navigator.serviceWorker.ready;
  setTimeout(() => keepThisLanguage(registration), QUIET);
}

/** Once per visit and language, after the page has had the connection to itself, and not where data is dear. */
function keepThisLanguage({ active }: ServiceWorkerRegistration): void {
  const { lang } = document.documentElement;
  // Not in every browser, and so not in the types.
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  // Where storage is closed to us, it is asked again on every page.
  if (connection?.saveData || readTab('opstap-kept') === lang) return;
  keepInTab('opstap-kept', lang);
  active?.postMessage({ type: 'keep', language: lang });
}

/** The worker marks a page that comes from the device; the notice is in the page already, the time is added here. */
function sayWhenCopied(): void {
  const { copy } = document.documentElement.dataset;
  const place = document.querySelector('[data-copy-time]');
  const language = document.documentElement.lang;
  if (copy && place && isLanguage(language)) place.textContent = formatInstant(copy, language);
}

function offerUpdates(registration: ServiceWorkerRegistration): void {
  const notice = document.querySelector<HTMLElement>('[data-update-notice]');
  if (!notice) return;
  const offer = () => {
    if (registration.waiting && navigator.serviceWorker.controller) notice.hidden = false;
  };
  let reloading = false;
  notice.querySelector('button')?.addEventListener('click', () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => {
      if (!reloading) location.reload();
      reloading = true;
    });
    registration.waiting?.postMessage({ type: 'update' });
  });
  registration.addEventListener('updatefound', () =>
    registration.installing?.addEventListener('statechange', offer),
  );
  offer();
}
