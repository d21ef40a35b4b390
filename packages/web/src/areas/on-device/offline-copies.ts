// SPDX-License-Identifier: EUPL-1.2

/** How many pages and files are kept for reading without a connection. */
export async function countCopies(): Promise<number> {
  const names = await ownCaches();
  const counts = await Promise.all(
    names.map(async (name) => (await (await caches.open(name)).keys()).length),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

/** They come back with the next visit that has a connection. */
export async function forgetCopies(): Promise<void> {
  const names = await ownCaches();
  await Promise.all(names.map((name) => caches.delete(name)));
  const registration = await navigator.serviceWorker?.getRegistration();
  await registration?.unregister();
}

async function ownCaches(): Promise<string[]> {
  const names = 'caches' in globalThis ? await caches.keys().catch(() => []) : [];
  return names.filter((name) => name.startsWith('opstap-'));
}
