// SPDX-License-Identifier: EUPL-1.2
import { TENANT_LOGO, TENANT_STYLES } from '@opstap/publication';
import { securityText } from '../tenant/security-text.ts';
import type { HttpApp, HttpContext, HttpParts } from './exchange.ts';
import { originOf } from './pages.ts';
import { etagOf, respond } from './respond.ts';

/** What belongs to whoever runs this: whom to tell of a weakness, and their own logo and colours. */
export function addInstallationFiles(app: HttpApp, { ctx, settings }: HttpParts): void {
  const { tenant } = ctx.publication;
  const serve = (path: string, type: string, body: (c: HttpContext) => string) => {
    app.get(path, (c) => {
      c.set('route', path);
      const text = body(c);
      const headers = { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-cache' };
      return respond(c, { status: 200, headers: { ...headers, etag: etagOf(text) }, body: text });
    });
  };
  serve('/.well-known/security.txt', 'text/plain', (c) =>
    securityText({
      security: tenant?.security,
      contact: settings.contact,
      origin: originOf(c, settings),
      isOriginSet: settings.origin !== undefined,
      now: ctx.now(),
    }),
  );
  const { logo, styles } = tenant ?? {};
  if (logo !== undefined) serve(TENANT_LOGO, 'image/svg+xml', () => logo);
  if (styles !== undefined) serve(TENANT_STYLES, 'text/css', () => styles);
}
