// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import type { Publication } from '@opstap/publication';
import { checkTools, type Problem } from '@opstap/publication/compile';
import { loadPublication } from '@opstap/publication/node';

/** What the built pages offer; the source is packages/web/src/entry-server.tsx. */
type Bundle = { listPages(language: Language, publication: Publication): string[] };

/** Pages of Opstap that the library names and that do not exist, by the pages that were built last. */
export async function toolProblems(): Promise<Problem[]> {
  const publication = await loadPublication();
  const bundle = new URL('../packages/web/generated/server/entry-server.js', import.meta.url).href;
  // The bundle is built from that source, whose export this is.
  const { listPages } = (await import(bundle)) as Bundle;
  const addresses = listPages('nl', publication).map((address) => address.slice('/nl'.length) || '/');
  return checkTools(publication.reference.library, new Set(addresses));
}
