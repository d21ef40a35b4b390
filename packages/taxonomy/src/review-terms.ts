// SPDX-License-Identifier: EUPL-1.2

/** Everything that somebody has to look at again one day. */
export const REVIEW_KINDS = [
  'page',
  'rule',
  'parameter',
  'source',
  'desk',
  'profession',
  'path',
  'scheme',
  'programme',
] as const;
export type ReviewKind = (typeof REVIEW_KINDS)[number];

/** Who keeps a kind of entry, and for how many months a check holds where an entry has no review date of its own. */
export type ReviewTerm = { owner: string; months?: number };

/** `reference/review/review.yaml`. Pages name their own owner. */
export type ReviewTerms = {
  owners: readonly string[];
  kinds: Readonly<Record<ReviewKind, ReviewTerm>>;
};

export const NO_REVIEW_TERMS: ReviewTerms = {
  owners: [],
  // fromEntries forgets the keys; they are exactly the kinds.
  kinds: Object.fromEntries(REVIEW_KINDS.map((kind) => [kind, { owner: '' }])) as ReviewTerms['kinds'],
};
