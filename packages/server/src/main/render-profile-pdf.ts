// SPDX-License-Identifier: EUPL-1.2
import { explainCard, explainLetter, explainProfile, translator } from '@opstap/publication';
import type { RenderProfilePdf } from '../context.ts';

/** Puts into words and lays out. The compiler of documents is loaded with the first document: it takes a while. */
export const renderProfilePdf: RenderProfilePdf = async (request, publication) => {
  const { profile, languages, kind = 'cv' } = request;
  const [{ cardDocument }, { letterDocument }, { profileDocument }, { renderPages, renderPdf }] =
    await Promise.all([
      import('../documents/card-document.ts'),
      import('../documents/letter-document.ts'),
      import('../documents/profile-document.ts'),
      import('../documents/render-pdf.ts'),
    ]);
  const translators = languages.map((language) => translator(language, publication.catalog(language)));
  if (request.kind === 'letter') {
    const { letter } = request;
    const letters = translators.map((t) => explainLetter(letter, profile, publication, t));
    return (await renderPages('letter', letterDocument(letters))).pdf;
  }
  if (kind === 'card') {
    const cards = translators.map((t) => explainCard(profile, publication, t));
    return (await renderPages('card', cardDocument(cards, publication))).pdf;
  }
  return renderPdf(
    profileDocument(
      translators.map((t) => explainProfile(profile, publication, t)),
      publication,
    ),
  );
};
