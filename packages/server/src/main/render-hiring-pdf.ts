// SPDX-License-Identifier: EUPL-1.2
import { hiringPlan } from '@opstap/journeys';
import { explainHiring, translator } from '@opstap/publication';
import type { RenderHiringPdf } from '../context.ts';

/** Plans, explains and lays out. The compiler of documents is loaded with the first document: it takes a while. */
export const renderHiringPdf: RenderHiringPdf = async ({ facts, on, languages }, publication) => {
  const [{ hiringDocument }, { renderPdf }] = await Promise.all([
    import('../documents/hiring-document.ts'),
    import('../documents/render-pdf.ts'),
  ]);
  const plan = hiringPlan(publication.pack, facts, on);
  const explained = languages.map((language) =>
    explainHiring(plan, facts, publication, translator(language, publication.catalog(language))),
  );
  return renderPdf(hiringDocument(explained, publication));
};
