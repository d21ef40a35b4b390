// SPDX-License-Identifier: EUPL-1.2
import type { Language, PlainDate } from '@opstap/kernel';
import { fullPath, type Publication, translator } from '@opstap/publication';
import { renderToString } from 'preact-render-to-string';
import { offlinePages, siteMap, webManifest } from './app/data-files.ts';
import { Document } from './app/document.tsx';
import { IslandContext, type IslandModule } from './app/island.tsx';
import { islandName } from './app/island-name.ts';
import { Layout } from './app/layout.tsx';
import { localised, type Page, type PageContext } from './app/page.ts';
import { pageTerms } from './app/page-terms.ts';
import { faultPage, notFoundPage } from './app/problem-pages.tsx';
import { findPage, hasFixedRoute, hasRoute } from './app/routes.ts';
import { prepareSearchIndex, searchEverything, titlesFor } from './app/search-everything.ts';
import { QrFile } from './areas/hand-over/qr-file.tsx';
import { queryOf } from './areas/search/search-page.tsx';
import { askedPage, sharedAddress } from './areas/sharing/shared-page.ts';
import { TermsContext } from './ui/explained.tsx';

export { listPages } from './app/routes.ts';

export type PageRequest = {
  /** With the language: `/uk/steps/melding_uwv`. */
  path: string;
  search: string;
  language: Language;
  demo: boolean;
  origin: string;
  today: PlainDate;
  taxonomies?: PageContext['taxonomies'];
  courses?: NonNullable<PageContext['courses']>;
  vacancies?: NonNullable<PageContext['vacancies']>;
};
export type RenderedPage = { status: number; headers: Record<string, string>; html: string };

const modules = import.meta.glob<IslandModule>('./areas/*/*.island.tsx', { eager: true });
const islands = new Map(Object.entries(modules).map(([file, { island }]) => [islandName(file), island]));

/** Renders one address. An unknown address gives the 404 page; never throws for what a visitor can type. */
export function renderPage(request: PageRequest, publication: Publication): RenderedPage {
  const behind = new Set(publication.upkeep?.old[request.language].map(({ key }) => key));
  let isBehind = false;
  const context = contextOf(request, publication, (key) => {
    isBehind ||= behind.has(key);
  });
  const file = dataFile(context);
  if (file) return file;
  const full = fullPath(context.path);
  if (full) return redirection(localised(context.language, full));
  const query = context.path === '/search' ? queryOf(context.search) : '';
  const told = {
    ...context,
    ...(query && { found: searchEverything(context, query) }),
    ...(context.path === '/share' && toldShared(context)),
  };
  const page = () => findPage(told) ?? notFoundPage(told);
  const first = rendered(page(), told);
  // Which texts a page uses is known when it is made; one with an old translation among them is made again, with the mark.
  return isBehind ? rendered(page(), { ...told, isBehind: true }) : first;
}

/** What the picture of a page says when somebody shares it. A page on abuse has one that tells a bystander nothing. */
export function describeShared(
  request: PageRequest,
  publication: Publication,
): { title: string; text: string; site: string } | undefined {
  const context = contextOf(request, publication);
  const { t, path } = context;
  const page = sharedPage(context, path);
  if (!page) return undefined;
  const [site, tagline] = [t('shell.name'), t('sharing.card.tagline')];
  if (page.sensitive) return { title: t('sharing.card.neutral'), text: '', site: '' };
  return { title: page.title, text: path === '/' ? tagline : page.description, site };
}

/** `/pay` → `/pay-check`; `/help` → itself; undefined for what is no page. */
export function resolvePath(path: string): string | undefined {
  return fullPath(path) ?? (path !== '/' && hasRoute(path) ? path : undefined);
}

/** Makes the index for searching, so that the first to search does not wait for it. */
export function prepareSearch(request: PageRequest, publication: Publication): Promise<void> {
  return prepareSearchIndex(contextOf(request, publication));
}

/** A page that is the same for everybody, and so can be passed on. */
function sharedPage(context: PageContext, path: string): Page | undefined {
  const page = findPage({ ...context, path, search: new URLSearchParams() });
  return page && !page.unlisted && !page.status ? page : undefined;
}

function toldShared(context: PageContext): Pick<PageContext, 'shared'> {
  const page = sharedPage(context, askedPage(context.search));
  return page ? { shared: { title: page.title, sensitive: page.sensitive === true } } : {};
}

/** The page for a fault of ours: says so, with the number under which it was logged. */
export function renderFault(
  request: PageRequest & { requestId: string },
  publication: Publication,
): RenderedPage {
  const context = contextOf(request, publication);
  return rendered(faultPage(context, request.requestId), context);
}

function contextOf(
  request: PageRequest,
  publication: Publication,
  onUse?: (key: string) => void,
): PageContext {
  const { language, today, origin, demo, taxonomies = [], courses, vacancies } = request;
  const withoutLanguage = request.path.replace(/^\/(nl|en|uk|ru)(?=\/|$)/, '').replace(/\/+$/, '');
  return {
    t: translator(language, publication.catalog(language), onUse),
    language,
    path: withoutLanguage || '/',
    search: new URLSearchParams(request.search),
    publication,
    today,
    origin,
    demo,
    taxonomies,
    hasPage: hasFixedRoute,
    ...(courses && { courses }),
    ...(vacancies && { vacancies }),
  };
}

function rendered(page: Page, context: PageContext): RenderedPage {
  const used = new Set<string>();
  const body = renderToString(
    <IslandContext.Provider value={{ find: (name) => islands.get(name), t: context.t, used }}>
      <TermsContext.Provider value={pageTerms(context.publication.glossary.forms[context.language])}>
        <Layout page={page} context={context} />
      </TermsContext.Provider>
    </IslandContext.Provider>,
  );
  const preloads = [...used].flatMap((name) => filesOf(name, context.language));
  const document = (
    <Document
      page={page}
      context={context}
      assets={__ASSETS__}
      body={body}
      preloads={[...new Set(preloads)]}
    />
  );
  return {
    status: page.status ?? 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-language': context.language,
      ...page.headers,
    },
    html: `<!doctype html>${renderToString(document)}`,
  };
}

/** The files beside the pages that depend on language and content. */
function dataFile(context: PageContext): RenderedPage | undefined {
  const { path } = context;
  if (path === '/manifest.webmanifest')
    return dataPage('application/manifest+json', JSON.stringify(webManifest(context)));
  if (path === '/offline-pages.json')
    return dataPage('application/json', JSON.stringify(offlinePages(context)));
  if (path === '/search-titles.json') return dataPage('application/json', JSON.stringify(titlesFor(context)));
  if (path === '/qr.svg') {
    const asked = askedPage(context.search);
    const address = sharedAddress(context, sharedPage(context, asked) ? asked : '/');
    return dataPage('image/svg+xml', renderToString(<QrFile text={address} />));
  }
  if (path === '/sitemap.xml') return dataPage('application/xml', siteMap(context));
  return undefined;
}

/** What the browser needs to bring an island to life, asked for early: its code, its data and its texts. */
function filesOf(island: string, language: Language): string[] {
  const { texts = [], data = [], worker } = islands.get(island) ?? {};
  return [
    ...(__ASSETS__.islands[island] ?? []),
    worker && __ASSETS__.workers[worker],
    ...data.map((name) => __ASSETS__.data[name]),
    ...(texts.length > 0 ? ['areas', ...texts] : []).map((area) => __ASSETS__.texts[language][area]),
  ].filter((file) => file !== undefined);
}

function redirection(location: string): RenderedPage {
  return { status: 302, headers: { location, 'cache-control': 'no-cache' }, html: '' };
}

function dataPage(type: string, text: string): RenderedPage {
  return { status: 200, headers: { 'content-type': `${type}; charset=utf-8` }, html: text };
}
