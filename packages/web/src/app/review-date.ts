// SPDX-License-Identifier: EUPL-1.2
import type { PlainDate } from '@opstap/kernel';
import { listReviewItems, type Publication } from '@opstap/publication';
import type { PageContext } from './page.ts';

/** By the address of a page: the first day by which something on it must be looked at again. */
type Days = ReadonlyMap<string, PlainDate>;

const kept = new WeakMap<Publication, Days>();

/** Whether the page, or something that it is about, should have been looked at again by now. */
export function isPastReview({ publication, path, today }: PageContext): boolean {
  const reviewBy = daysOf(publication).get(path);
  return reviewBy !== undefined && reviewBy < today;
}

/** Made once for a publication: it holds a thousand entries. */
function daysOf(publication: Publication): Days {
  const known = kept.get(publication);
  if (known) return known;
  const days = new Map<string, PlainDate>();
  // The earliest come first.
  for (const { path, reviewBy } of listReviewItems(publication))
    if (path && !days.has(path)) days.set(path, reviewBy);
  kept.set(publication, days);
  return days;
}
