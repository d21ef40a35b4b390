// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGES } from '@opstap/kernel';
import { SENSITIVE_PATHS } from '../areas/fair-work/sensitive.ts';
import { localised, type PageContext } from './page.ts';
import { listPages } from './routes.ts';

/** The installable app, one per language. */
export function webManifest({ t, language }: PageContext) {
  return {
    id: localised(language, '/'),
    name: `${t('shell.name')}: ${t('home.title')}`,
    short_name: t('shell.name'),
    description: t('home.description'),
    lang: language,
    dir: 'ltr',
    start_url: localised(language, '/'),
    scope: '/',
    display: 'standalone',
    background_color: __ASSETS__.colours.ground.light,
    theme_color: __ASSETS__.colours.brand,
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
      { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  };
}

/**
 * Addresses that the service worker keeps for reading offline: all pages but those on abuse, the adviser's, the many towns,
 * professions and single terms, the vacancies and the editors'. Of the library it keeps the index; what somebody reads is kept
 * once it has been read, and the desks of the town that they named with the rest.
 */
export function offlinePages({ language, publication }: PageContext): string[] {
  const abuse = SENSITIVE_PATHS.map((path) => localised(language, path));
  const elsewhere =
    /\/(adviser|share|leaflets|vacancies|help\/GM\d{4}|professions\/\w+|library\/\w+|glossary\/\w+|rules(\/\w+)*|editors|design)$/;
  const pages = listPages(language, publication).filter(
    (path) => !elsewhere.test(path) && !abuse.includes(path),
  );
  return [...pages, localised(language, '/search-titles.json')];
}

/** The site map of one language, with the same page in the other languages beside each. */
export function siteMap({ language, publication, origin }: PageContext): string {
  const entries = listPages(language, publication)
    .filter((address) => address !== localised(language, '/design'))
    .map((address) => {
      const path = address.slice(language.length + 1) || '/';
      const others = LANGUAGES.map(
        (other) =>
          `<xhtml:link rel="alternate" hreflang="${other}" href="${origin}${localised(other, path)}"/>`,
      );
      return `<url><loc>${origin}${address}</loc>${others.join('')}</url>`;
    });
  const spaces =
    'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';
  return `<?xml version="1.0" encoding="UTF-8"?><urlset ${spaces}>${entries.join('')}</urlset>`;
}
