// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { refusal, routes } from '@opstap/contract';
import { AppError } from '@opstap/kernel';
import { Hono } from 'hono';
import { addApi } from './api.ts';
import { isHttps } from './client-address.ts';
import type { Exchange, HttpApp, HttpContext, HttpParts } from './exchange.ts';
import { addInstallationFiles } from './installation-files.ts';
import { languageOf } from './language.ts';
import { addMadeFiles } from './made-files.ts';
import { API_VERSION } from './openapi.ts';
import { addOperations } from './operations.ts';
import { addPages } from './pages.ts';
import { faultProblem, problemOf } from './problem.ts';
import { respond } from './respond.ts';
import { assertOwnOrigin, setSecurityHeaders } from './security.ts';

/** The whole HTTP side, without a port: tests call `app.request()`. */
export function createApp(parts: HttpParts): HttpApp {
  const app: HttpApp = new Hono<Exchange>();
  app.use(async (c, next) => {
    const startedAt = performance.now();
    c.set('requestId', randomUUID());
    c.set('route', 'none');
    c.set('language', languageOf(c.req.query('language'), c.req.header('accept-language')));
    c.set('isHttps', isHttps(c, parts.settings));
    await next();
    finish(c, parts, startedAt);
  });
  app.use(async (c, next) => {
    assertOwnOrigin(c, parts.settings);
    await next();
  });
  app.onError((error, c) => answerError(c, error, parts));
  addOperations(app, parts);
  addInstallationFiles(app, parts);
  addApi(app, parts, Object.values(routes));
  if (parts.pages && parts.made) addMadeFiles(app, parts, parts.pages, parts.made);
  if (parts.pages) addPages(app, parts.pages);
  app.notFound((c) => answerError(c, refusal('no-such-address'), parts));
  return app;
}

function finish(c: HttpContext, { metrics, log }: HttpParts, startedAt: number): void {
  const milliseconds = performance.now() - startedAt;
  const { headers, status } = c.res;
  const isShared = headers.get('cross-origin-resource-policy') === 'cross-origin';
  setSecurityHeaders(headers, c.get('isHttps'));
  if (isShared) headers.set('cross-origin-resource-policy', 'cross-origin');
  headers.set('x-request-id', c.get('requestId'));
  const seen = { route: c.get('route'), method: c.req.method, status };
  metrics.observe({ ...seen, seconds: milliseconds / 1_000 });
  // The pattern of the route, never the path: a path can hold an id, a query what somebody typed.
  log.info({ ...seen, requestId: c.get('requestId'), ms: Math.round(milliseconds * 10) / 10 }, 'request');
}

async function answerError(c: HttpContext, error: unknown, parts: HttpParts): Promise<Response> {
  const asked = {
    language: c.get('language'),
    requestId: c.get('requestId'),
    publication: parts.ctx.publication,
  };
  const isRefusal = error instanceof AppError;
  if (!isRefusal) parts.log.error({ requestId: asked.requestId, error: describeFault(error) }, 'fault');
  else if (error.cause)
    parts.log.warn(
      { requestId: asked.requestId, code: error.code, error: describeFault(error.cause) },
      'refused',
    );
  const page = parts.pages?.renderProblem(c, isRefusal ? error : undefined);
  if (page) return respond(c, page);
  const problem = isRefusal ? problemOf(error, asked) : faultProblem(asked);
  const headers: Record<string, string> = {
    'content-type': 'application/problem+json',
    'content-language': asked.language,
    'cache-control': 'no-store',
    'api-version': API_VERSION,
    vary: 'Accept-Language',
  };
  if (isRefusal && error.kind === 'too-many') headers['retry-after'] = String(error.data.seconds ?? 60);
  if (isRefusal && error.kind === 'unauthenticated') headers['www-authenticate'] = 'Bearer';
  return respond(c, { status: problem.status, headers, body: JSON.stringify(problem) });
}

/** Where our own code failed and how, without what the request carried: a database's detail can quote a row. */
function describeFault(error: unknown): { name: string; message: string; stack: string | undefined } {
  if (!(error instanceof Error)) return { name: 'unknown', message: typeof error, stack: undefined };
  return { name: error.name, message: error.message, stack: error.stack?.split('\n').slice(1, 9).join('\n') };
}
