// SPDX-License-Identifier: EUPL-1.2
import type { importCompetentNl as CompetentNl } from '../areas/taxonomy/import/import-competentnl.ts';
import type { importEsco as Esco } from '../areas/taxonomy/import/import-esco.ts';

// Loaded with the first import: who serves or asks needs no readers of zip, CSV and RDF.

export const importEsco: typeof Esco = async (...given) =>
  (await import('../areas/taxonomy/import/import-esco.ts')).importEsco(...given);

export const importCompetentNl: typeof CompetentNl = async (...given) =>
  (await import('../areas/taxonomy/import/import-competentnl.ts')).importCompetentNl(...given);
