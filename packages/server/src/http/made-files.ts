// SPDX-License-Identifier: EUPL-1.2
import { type LoadClass, refusal } from '@opstap/contract';
import { isLanguage, type Language, todayInAmsterdam } from '@opstap/kernel';
import { LEAFLETS, type LeafletRequest, leafletFor } from '@opstap/publication';
import { clientAddress } from './client-address.ts';
import type { HttpApp, HttpContext, HttpParts } from './exchange.ts';
import { originOf, type Pages } from './pages.ts';
import { etagOf, respond } from './respond.ts';

export type LeafletPaper = 'a4' | 'a5';
export type LeafletFile = LeafletRequest & { languages: readonly Language[]; paper: LeafletPaper };

/** What the picture of a shared page shows. */
export type ShareCard = { language: Language; title: string; text: string; site: string };

/** Files that are made when somebody asks: their makers are loaded with the first. */
export type MadeFiles = {
  makeLeaflet(request: LeafletFile): Promise<Uint8Array>;
  makeShareCard(card: ShareCard): Promise<Uint8Array>;
};

/** So many pictures are remembered, the last used; there are more pages than memory is worth. */
const REMEMBERED = 200;

/** `/leaflet.pdf?page=…` and `/<language>/share-card.png?page=…`. They hold nothing about anybody; nothing of the question is kept. */
export function addMadeFiles(app: HttpApp, parts: HttpParts, pages: Pages, made: MadeFiles): void {
  app.get('/leaflet.pdf', async (c) => {
    c.set('route', '/leaflet.pdf');
    assertWithinRate(c, 'document', parts);
    const asked = leafletAsked(c, parts);
    const body = await made.makeLeaflet(asked).catch(unavailable);
    const name = `opstap-${asked.leaflet.replaceAll('_', '-')}-${asked.languages.join('-')}-${asked.paper}.pdf`;
    const headers = {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="${name}"`,
      'cache-control': 'no-store',
    };
    return respond(c, { status: 200, headers, body });
  });

  const cards = new Map<string, Promise<Uint8Array>>();
  app.get('/:language/share-card.png', async (c, next) => {
    const language = c.req.param('language');
    if (!isLanguage(language)) return next();
    c.set('route', '/:language/share-card.png');
    const card = pages.shareCard(c, language, c.req.query('page') ?? '/');
    if (!card) throw refusal('no-such-address');
    const key = JSON.stringify(card);
    const headers = {
      'content-type': 'image/png',
      'cache-control': 'public, max-age=86400',
      // Shown by the sites and apps in which somebody shares a page.
      'cross-origin-resource-policy': 'cross-origin',
      etag: etagOf(key),
    };
    if (c.req.header('if-none-match') === headers.etag) return respond(c, { status: 200, headers, body: '' });
    if (!cards.has(key)) assertWithinRate(c, 'document', parts);
    return respond(c, {
      status: 200,
      headers,
      body: await remembered(cards, key, () => made.makeShareCard(card)),
    });
  });
}

function leafletAsked(c: HttpContext, { ctx, settings }: HttpParts): LeafletFile {
  const { page, lang, beside, paper, municipality } = c.req.query();
  const first = isLanguage(lang) ? lang : c.get('language');
  return {
    leaflet: LEAFLETS.find(({ id }) => id === page)?.id ?? leafletFor(page ?? '/'),
    languages: isLanguage(beside) && beside !== first ? [first, beside] : [first],
    paper: paper === 'a4' ? 'a4' : 'a5',
    municipality,
    origin: originOf(c, settings),
    on: todayInAmsterdam(ctx.now()),
  };
}

/** Two who ask for the same at once wait for one picture; a failure is not remembered. */
function remembered(
  cards: Map<string, Promise<Uint8Array>>,
  key: string,
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const making = cards.get(key) ?? make();
  cards.delete(key);
  cards.set(key, making);
  for (const oldest of cards.keys()) {
    if (cards.size <= REMEMBERED) break;
    cards.delete(oldest);
  }
  return making.catch((cause) => {
    cards.delete(key);
    return unavailable(cause);
  });
}

function unavailable(cause: unknown): never {
  const refused = refusal('document-unavailable');
  refused.cause = cause;
  throw refused;
}

function assertWithinRate(c: HttpContext, load: LoadClass, { limiter, settings }: HttpParts): void {
  const seconds = limiter(clientAddress(c, settings), load);
  if (seconds > 0) throw refusal('too-many-requests', { seconds });
}
