// SPDX-License-Identifier: EUPL-1.2
import { isLanguage } from '@opstap/kernel';
import { formatInstant } from '../format.ts';
import { keepInTab, readTab } from '../tab-store.ts';

/** Milliseconds before pages are fetched for later. */
const QUIET = 3000;

/** Keeps the pages of this language on the device for reading offline, and says when a newer version is there. */
export async function startOffline(): Promise<void> {
  // Nothing is kept because of a visit to a page on abuse.
  if (!('serviceWorker' in navigator) || document.querySelector('[data-quick-exit]')) return;
  const registration = await navigator.serviceWorker.register('/service-worker.js').catch(() => undefined);
  if (!registration) return;
  offerUpdates(registration);
  await navigator.serviceWorker.ready;
  setTimeout(() => void keepThisLanguage(registration), QUIET);
}

/** Once per visit and language, after the page has had the connection to itself, and not where data is dear. */
async function keepThisLanguage({ active }: ServiceWorkerRegistration): Promise<void> {
  const { lang } = document.documentElement;
  // Not in every browser, and so not in the types.
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  // Where storage is closed to us, it is asked again on every page.
  if (connection?.saveData) return;
  const own = await ownPages(lang);
  // Not which town: only that there was one.
  const kept = `${lang} ${own.length}`;
  if (readTab('opstap-kept') === kept) return;
  keepInTab('opstap-kept', kept);
  active?.postMessage({ type: 'keep', language: lang, own });
}

/** What this person will want without a connection: the desks of the town that they named. */
async function ownPages(language: string): Promise<string[]> {
  const [{ readJourney }, { factsOf }] = await Promise.all([
    import('../device.ts'),
    import('../device-journey.ts'),
  ]);
  const journey = await readJourney();
  const town = journey && factsOf(journey)['gemeente'];
  return typeof town === 'string' && /^GM\d{4}$/.test(town) ? [`/${language}/help/${town}`] : [];
}

/** The worker marks a page that comes from the device; the notice is in the page already, the time is added here. */
export function sayWhenCopied(): void {
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
