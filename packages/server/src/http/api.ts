// SPDX-License-Identifier: EUPL-1.2
import { ACCESS, type ApiRoute, methodOf, pathOf, refusal } from '@opstap/contract';
import type { Answer, Binding } from '../area.ts';
import type { Ctx } from '../context.ts';
import { storageError } from '../storage/storage-error.ts';
import { clientAddress } from './client-address.ts';
import type { HttpApp, HttpContext, HttpParts } from './exchange.ts';
import { API_VERSION, openApiDocument } from './openapi.ts';
import { readInput } from './request-input.ts';
import { etagOf, respond } from './respond.ts';

/** Puts every route of the areas on the app. @throws Error when a route does not say who may call it, or has no use case. */
export function addApi(app: HttpApp, parts: HttpParts, routes: readonly ApiRoute[]): void {
  refuseOpenRoutes(parts.bindings, routes);
  for (const binding of parts.bindings) {
    const path = pathOf(binding.route).replace(/\{(\w+)\}/g, ':$1');
    app.on(methodOf(binding.route).toUpperCase(), path, (c) => serve(c, binding, parts));
  }
  let document: string | undefined;
  for (const path of ['/openapi.json', '/v1/openapi.json']) {
    app.get(path, (c) => {
      // Made when somebody first asks: few do, and it takes longer than the rest of the app.
      document ??= JSON.stringify(openApiDocument(parts.settings.contact));
      return respond(c, { status: 200, headers: documentHeaders(document), body: document });
    });
  }
}

function documentHeaders(document: string): Record<string, string> {
  return {
    'content-type': 'application/json',
    'cache-control': 'public, max-age=300',
    'api-version': API_VERSION,
    // The design rules ask that documentation tools on other sites can read it.
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
    etag: etagOf(document),
  };
}

function refuseOpenRoutes(bindings: readonly Binding[], routes: readonly ApiRoute[]): void {
  for (const { route } of bindings) {
    if (!ACCESS.includes(route.access))
      throw new Error(`route ${route.operationId} does not say who may call it`);
  }
  const bound = bindings.map(({ route }) => route.operationId);
  const unbound = routes.filter(({ operationId }) => !bound.includes(operationId));
  if (unbound.length > 0)
    throw new Error(`no use case for ${unbound.map(({ operationId }) => operationId).join(', ')}`);
}

async function serve(c: HttpContext, binding: Binding, parts: HttpParts): Promise<Response> {
  const { route } = binding;
  c.set('route', pathOf(route));
  // Nobody signs in yet, so only what is public may be called; everything else is refused.
  if (route.access !== 'public') throw refusal('not-authenticated');
  assertWithinRate(c, route, parts);
  const input = await readInput(c, route, (body) => binding.check(parts.ctx, body));
  return send(c, route, await run(binding, input, parts));
}

function assertWithinRate(c: HttpContext, route: ApiRoute, { limiter, settings }: HttpParts): void {
  const seconds = limiter(clientAddress(c, settings), route.load);
  if (seconds > 0) throw refusal('too-many-requests', { seconds });
}

/** A write is one transaction: it succeeds whole, or nothing happened. */
async function run(
  { route, handle }: Binding,
  input: Record<string, unknown>,
  { ctx, storage }: HttpParts,
): Promise<Answer<unknown>> {
  // bind() paired the use case with the route whose schemas just parsed this input.
  const call = (within: Ctx) => handle(within, input as never);
  if (route.storage === 'none') return call(ctx);
  try {
    if (route.storage === 'read') return await call(ctx);
    if (methodOf(route) !== 'delete') await storage.assertRoomToWrite();
    return await ctx.db.transaction().execute((db) => call({ ...ctx, db }));
  } catch (error) {
    throw storageError(error);
  }
}

function send(
  c: HttpContext,
  { answer, cache }: ApiRoute,
  { body, version, location }: Answer<unknown>,
): Promise<Response> {
  const headers: Record<string, string> = {
    'api-version': API_VERSION,
    'cache-control': cache === 'published' ? 'public, max-age=300' : 'no-store',
  };
  if (location) headers.location = location;
  if (version !== undefined) headers.etag = `"${version}"`;
  if (answer.contentType) headers['content-type'] = answer.contentType;
  const sent = body instanceof Uint8Array ? body : body === undefined ? '' : JSON.stringify(body);
  if (cache === 'published') headers.etag = etagOf(sent);
  return respond(c, { status: answer.status, headers, body: sent });
}
