// SPDX-License-Identifier: EUPL-1.2
// Keeps Opstap readable without a connection. Pages come from the network first, from the device when that fails; files
// with a hash in their name come from the device first. What concerns abuse, the API and health is never kept.
{
  // The build fills these two in; see build.ts.
  const KEPT = __KEPT_FILES__;
  const VERSION = __VERSION__;
  const FILES = `opstap-files-${VERSION}`;
  const PAGES = `opstap-pages-${VERSION}`;
  const NEVER = /^\/(v1|health|metrics)(\/|$)|\/(problem-at-work|signals|evidence)(\/|$)/;
  const PATIENCE = 6000;
  // TypeScript sees a window here; this file runs as a service worker.
  const worker = self as unknown as ServiceWorkerGlobalScope;

  worker.addEventListener('install', (event) => {
    event.waitUntil(caches.open(FILES).then((cache) => cache.addAll(KEPT.all)));
  });

  worker.addEventListener('activate', (event) => {
    event.waitUntil(removeOldVersions().then(() => worker.clients.claim()));
  });

  worker.addEventListener('message', (event) => {
    if (event.data?.type === 'update') event.waitUntil(worker.skipWaiting());
    if (event.data?.type === 'keep') event.waitUntil(keepLanguage(event.data.language, event.data.own ?? []));
    if (event.data?.type === 'forget') event.waitUntil(caches.delete(PAGES).then(() => undefined));
  });

  worker.addEventListener('fetch', (event) => {
    const { request } = event;
    const url = new URL(request.url);
    if (request.method !== 'GET' || url.origin !== location.origin || NEVER.test(url.pathname)) return;
    // What belongs to the installation may change at any time, as pages do.
    const isFresh = request.mode === 'navigate' || url.pathname.startsWith('/tenant/');
    if (isFresh) event.respondWith(page(request));
    else if (url.pathname.startsWith('/assets/')) event.respondWith(file(request));
    else if (url.pathname.endsWith('/search-titles.json')) event.respondWith(page(request));
  });

  async function removeOldVersions(): Promise<void> {
    const names = await caches.keys();
    const old = names.filter((name) => name.startsWith('opstap-') && name !== FILES && name !== PAGES);
    await Promise.all(old.map((name) => caches.delete(name)));
  }

  async function file(request: Request): Promise<Response> {
    const kept = await caches.match(request);
    if (kept) return kept;
    const response = await fetch(request);
    if (response.ok) await (await caches.open(FILES)).put(request, response.clone());
    return response;
  }

  async function page(request: Request): Promise<Response> {
    try {
      const response = await fetch(request, { signal: AbortSignal.timeout(PATIENCE) });
      if (mayBeKept(response)) await (await caches.open(PAGES)).put(request, response.clone());
      return response;
    } catch (error) {
      return (await copyOf(request)) ?? Promise.reject(error);
    }
  }

  function mayBeKept(response: Response): boolean {
    return (
      response.ok && !response.redirected && !/no-store/.test(response.headers.get('cache-control') ?? '')
    );
  }

  /** The kept page, marked with the time at which it was fetched; or the offline page, in its language or another. */
  async function copyOf(request: Request): Promise<Response | undefined> {
    const cache = await caches.open(PAGES);
    const kept = await cache.match(request, { ignoreSearch: true });
    if (!kept) return offlinePage(cache, new URL(request.url).pathname.slice(1, 3));
    const time = new Date(kept.headers.get('date') ?? 0).toISOString();
    const html = (await kept.text()).replace('<html ', `<html data-copy="${time}" `);
    return new Response(html, { headers: kept.headers });
  }

  async function offlinePage(cache: Cache, wanted: string): Promise<Response | undefined> {
    for (const language of [wanted, 'uk', 'ru', 'en', 'nl']) {
      const page = await cache.match(`/${language}/offline`);
      if (page) return page;
    }
    return undefined;
  }

  /** Fetches what is missing of one language, a few at a time: the connection may be poor and is shared with the reader. */
  async function keepLanguage(language: keyof typeof KEPT, own: readonly string[]): Promise<void> {
    if (!(language in KEPT) || language === 'all') return;
    await keep(FILES, KEPT[language]);
    await keep(PAGES, own);
    const response = await fetch(`/${language}/offline-pages.json`);
    if (response.ok) await keep(PAGES, await response.json());
  }

  async function keep(name: string, addresses: readonly string[]): Promise<void> {
    const cache = await caches.open(name);
    const queue = [...addresses];
    const lane = async () => {
      for (let address = queue.shift(); address; address = queue.shift()) {
        if (await cache.match(address)) continue;
        const response = await fetch(address).catch(() => undefined);
        if (response && mayBeKept(response)) await cache.put(address, response);
      }
    };
    await Promise.all([lane(), lane(), lane()]);
  }
}
