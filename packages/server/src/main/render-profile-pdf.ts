// SPDX-License-Identifier: EUPL-1.2
import { explainProfile, translator } from '@opstap/publication';
import type { RenderProfilePdf } from '../context.ts';

/** Puts into words and lays out. The compiler of documents is loaded with the first document: it takes a while. */
export const renderProfilePdf: RenderProfilePdf = async ({ profile, languages }, publication) => {
  const [{ profileDocument }, { renderPdf }] = await Promise.all([
    import('../documents/profile-document.ts'),
    import('../documents/render-pdf.ts'),
  ]);
  const explained = languages.map((language) =>
    explainProfile(profile, publication, translator(language, publication.catalog(language))),
  );
  return renderPdf(profileDocument(explained, publication));
};
