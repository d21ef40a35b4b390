// SPDX-License-Identifier: EUPL-1.2

import type { CourseList } from '@opstap/contract';
import type { AppError, Language, PlainDate } from '@opstap/kernel';
import { isLanguage, todayInAmsterdam } from '@opstap/kernel';
import type { Publication } from '@opstap/publication';
import { coursesForPage } from '../areas/language/courses-for-page.ts';
import { listTaxonomies } from '../areas/taxonomy/list-taxonomies.ts';
import type { LoadedTaxonomy } from '../areas/taxonomy/taxonomy.ts';
import { type VacanciesOfPage, vacanciesForPage } from '../areas/vacancies/vacancies-for-page.ts';
import type { HttpApp, HttpContext, HttpParts } from './exchange.ts';
import { originOf } from './installation-files.ts';
import { etagOf, type Reply, respond } from './respond.ts';
import type { StaticFiles } from './static-files.ts';

/** What the web's server bundle offers; its own source is `packages/web/src/entry-server.tsx`. */
export type PageRenderer = {
  renderPage(request: PageRequest, publication: Publication): RenderedPage;
  renderFault(request: PageRequest & { requestId: string }, publication: Publication): RenderedPage;
};
export type PageRequest = {
  path: string;
  search: string;
  language: Language;
  demo: boolean;
  origin: string;
  today: PlainDate;
  /** Imported classifications, for the page that names all sources. */
  taxonomies?: readonly Pick<LoadedTaxonomy, 'scheme' | 'version'>[];
  /** Courses that fit the address; only for the page that shows them, absent when the storage does not answer. */
  courses?: CourseList;
  /** For pages on vacancies. */
  vacancies?: VacanciesOfPage;
};
export type RenderedPage = { status: number; headers: Record<string, string>; html: string };

export type Pages = {
  files: StaticFiles;
  render(c: HttpContext): Promise<Reply>;
  /** The page for what went wrong, or undefined where a program asked and wants problem+json. */
  renderProblem(c: HttpContext, refused: AppError | undefined): Reply | undefined;
};

export function createPages(
  renderer: PageRenderer,
  files: StaticFiles,
  { ctx, settings }: Pick<HttpParts, 'ctx' | 'settings'>,
): Pages {
  const requestOf = (c: HttpContext): PageRequest => {
    const url = new URL(c.req.url);
    const [, first] = url.pathname.split('/');
    return {
      path: url.pathname,
      search: url.search,
      language: isLanguage(first) ? first : c.get('language'),
      demo: settings.demo,
      origin: originOf(c, settings),
      today: todayInAmsterdam(ctx.now()),
    };
  };
  return {
    files,
    render: async (c) => {
      const request = requestOf(c);
      const isSources = request.path.endsWith('/sources');
      // The page says everything else too when the storage does not answer.
      const taxonomies = isSources ? await listTaxonomies(ctx).catch(() => []) : [];
      const path = request.path.replace(/^\/\w\w(?=\/)/, '').replace(/\/+$/, '');
      const query = new URLSearchParams(request.search);
      const courses = path === '/language/courses' && (await coursesForPage(ctx, query));
      const vacancies = await vacanciesForPage(ctx, path, query);
      const told = { ...request, taxonomies, ...(courses && { courses }), ...(vacancies && { vacancies }) };
      return replyOf(renderer.renderPage(told, ctx.publication));
    },
    renderProblem(c, refused) {
      if (!wantsPage(c)) return undefined;
      const request = requestOf(c);
      if (!refused)
        return replyOf(renderer.renderFault({ ...request, requestId: c.get('requestId') }, ctx.publication));
      // The web answers an address that it does not know with its own page for that.
      return refused.kind === 'not-found'
        ? replyOf(renderer.renderPage(request, ctx.publication))
        : undefined;
    },
  };
}

/** `/` leads to the language of the visitor; `/nl…`, `/en…`, `/uk…`, `/ru…` are pages; the rest are files. */
export function addPages(app: HttpApp, pages: Pages): void {
  app.get('/', (c) => {
    c.set('route', '/');
    const headers = { vary: 'Accept-Language', 'cache-control': 'no-cache' };
    return c.body(null, 302, { ...headers, location: `/${c.get('language')}` });
  });
  app.get('*', async (c, next) => {
    const { path } = c.req;
    const file = pages.files.find(path);
    if (file) {
      c.set('route', 'file');
      return respond(c, file);
    }
    if (!isLanguage(path.split('/')[1])) return next();
    c.set('route', 'page');
    return respond(c, await pages.render(c));
  });
}

function replyOf({ status, headers, html }: RenderedPage): Reply {
  const isFine = status === 200;
  const cache = isFine
    ? { 'cache-control': 'no-cache', etag: etagOf(html) }
    : { 'cache-control': 'no-store' };
  return { status, headers: { ...cache, ...headers }, body: html };
}

/** A browser that opens an address says that it takes HTML; what programs ask below `/v1` is never a page. */
function wantsPage(c: HttpContext): boolean {
  if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return false;
  if (/^\/(v1|health|metrics|openapi\.json)(\/|$)/.test(c.req.path)) return false;
  return (c.req.header('accept') ?? '').includes('text/html') || isLanguage(c.req.path.split('/')[1]);
}
