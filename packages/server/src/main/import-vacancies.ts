// SPDX-License-Identifier: EUPL-1.2
import type { importVacancies as Import } from '../areas/vacancies/import/import-vacancies.ts';

// Loaded with the first import: who serves or asks needs no readers of JSON, XML and CSV.
export const importVacancies: typeof Import = async (...given) =>
  (await import('../areas/vacancies/import/import-vacancies.ts')).importVacancies(...given);
