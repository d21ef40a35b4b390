// SPDX-License-Identifier: EUPL-1.2
import type { Library } from '@opstap/taxonomy';
import { libraryFile } from '@opstap/taxonomy/compile';
import type { Problem } from './content.ts';

/** Whether the pages of Opstap that the library sends its readers to exist. `addresses`: those of all pages, without the language. */
export function checkTools({ pages }: Library, addresses: ReadonlySet<string>): Problem[] {
  return pages.flatMap((page) =>
    page.tools
      .filter((tool) => !addresses.has(tool))
      .map((tool) => ({ path: libraryFile(page), message: `${page.id}.tools: there is no page "${tool}"` })),
  );
}
