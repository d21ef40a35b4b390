// SPDX-License-Identifier: EUPL-1.2
import type { importProvision as Import } from '../areas/language/import/import-provision.ts';

/** Loaded with the first import: who serves or asks needs no readers of CSV and JSON. */
export const importProvision: typeof Import = async (...given) =>
  (await import('../areas/language/import/import-provision.ts')).importProvision(...given);
