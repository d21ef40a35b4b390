// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { HttpParts } from '../http/exchange.ts';
import { createPages, type PageRenderer, type Pages } from '../http/pages.ts';
import { readStaticFiles } from '../http/static-files.ts';

const GENERATED = new URL('../../../web/generated/', import.meta.url);

/** The web's bundle, when it was built. The address is computed so that the server type-checks without a build of the web. */
export async function loadPages(parts: Pick<HttpParts, 'ctx' | 'settings'>): Promise<Pages | undefined> {
  const bundle = new URL('server/entry-server.js', GENERATED);
  if (!existsSync(bundle)) return undefined;
  // The bundle is built from packages/web/src/entry-server.tsx, whose exports these are.
  const renderer = (await import(bundle.href)) as PageRenderer;
  return createPages(renderer, await readStaticFiles(fileURLToPath(new URL('client', GENERATED))), parts);
}
