// SPDX-License-Identifier: EUPL-1.2
import { explainJourneyIn } from '@opstap/publication';
import { decideJourney } from '../areas/journeys/create-journey.ts';
import type { RenderJourneyPdf } from '../context.ts';

/** Loads compiler, fonts and template ahead of the first document. */
export async function prepareDocuments(): Promise<void> {
  await (await import('../documents/render-pdf.ts')).prepareDocuments();
}

/** Decides, explains and lays out. The compiler of documents is loaded with the first document: it takes a while. */
export const renderJourneyPdf: RenderJourneyPdf = async (
  { facts, on, done = [], languages, own = [] },
  publication,
) => {
  const [{ journeyDocument }, { renderPdf }] = await Promise.all([
    import('../documents/journey-document.ts'),
    import('../documents/render-pdf.ts'),
  ]);
  const decided = decideJourney(publication, { facts, on, done });
  const explained = languages.map((language) =>
    explainJourneyIn(language, decided.journey, decided.facts, publication),
  );
  return renderPdf(journeyDocument(explained, publication, { own }));
};
