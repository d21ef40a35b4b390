// SPDX-License-Identifier: EUPL-1.2
import { explainLeaflet, type Publication, translator } from '@opstap/publication';
import type { LeafletFile, MadeFiles } from '../http/made-files.ts';

/** Leaflets and pictures of shared pages. Compiler and renderer are loaded with the first: it takes a while. */
export function madeFiles(publication: Publication): MadeFiles {
  return {
    makeLeaflet: (request) => renderLeaflet(request, publication),
    makeShareCard: async (card) => (await import('../documents/share-card.ts')).renderShareCard(card),
  };
}

/** A leaflet as a tagged PDF of one page. */
export async function renderLeaflet(request: LeafletFile, publication: Publication): Promise<Uint8Array> {
  const [{ leafletDocument }, { renderPages }] = await Promise.all([
    import('../documents/leaflet-document.ts'),
    import('../documents/render-pdf.ts'),
  ]);
  const sides = request.languages.map((language) =>
    explainLeaflet(request, publication, translator(language, publication.catalog(language))),
  );
  return (await renderPages('leaflet', leafletDocument(sides, request.paper))).pdf;
}
