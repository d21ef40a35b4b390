// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import type { LibraryPage } from '../library.ts';
import { NO_REVIEW_TERMS, REVIEW_KINDS, type ReviewTerms } from '../review-terms.ts';
import { libraryFile } from './library.ts';
import { asciiId, type Report, readYaml, reportDuplicates, type SourceFile } from './sources.ts';
import { withoutAbsent } from './without-absent.ts';

const term = z.strictObject({ owner: asciiId, months: z.int().min(1).max(24).optional() });

const reviewFile = z.strictObject({
  owners: z.array(asciiId).min(1),
  kinds: z.record(z.enum(REVIEW_KINDS), term),
});

/** `reference/review/review.yaml`, and whether every owner that is named anywhere is one of its list. */
export function readReviewTerms(
  file: SourceFile,
  pages: readonly LibraryPage[],
  report: Report,
): ReviewTerms {
  const read = readYaml(file, reviewFile, report);
  if (!read) return NO_REVIEW_TERMS;
  const { owners } = read;
  reportDuplicates(file.path, owners, report);
  for (const kind of REVIEW_KINDS) {
    const { owner } = read.kinds[kind];
    if (!owners.includes(owner))
      report(file.path, `kinds.${kind}.owner: "${owner}" is not one of the owners`);
  }
  for (const page of pages) {
    if (!owners.includes(page.owner))
      report(libraryFile(page), `${page.id}.owner: "${page.owner}" is not one of the owners in ${file.path}`);
  }
  // fromEntries forgets the keys; they are exactly the kinds.
  const kinds = Object.fromEntries(
    REVIEW_KINDS.map((kind) => [kind, withoutAbsent(read.kinds[kind])]),
  ) as ReviewTerms['kinds'];
  return { owners, kinds };
}
