// SPDX-License-Identifier: EUPL-1.2
import { addMonths, dayNumber, type PlainDate } from '@opstap/kernel';
import type { Pack } from '@opstap/rules';
import type { Reference, ReviewKind } from '@opstap/taxonomy';

/** Something that somebody looks at again by a day. */
export type ReviewItem = {
  kind: ReviewKind;
  id: string;
  owner: string;
  /** The day it was held against its sources; of what has no such day itself, the earliest of its sources. */
  checkedOn: PlainDate;
  reviewBy: PlainDate;
  /** Where it is written, a file or folder of the repository. */
  file: string;
  /** The page that shows it, without the language, where there is one. */
  path?: string;
};

type Published = { pack: Pack; reference: Reference };

/** What an entry says of itself: absent dates follow from the term of its kind and from its sources. */
type Written = Pick<ReviewItem, 'id' | 'file'> &
  Partial<Pick<ReviewItem, 'path' | 'owner' | 'checkedOn' | 'reviewBy'>> & { sources?: readonly string[] };

/** Everything with a day by which it must be looked at again, the earliest first. */
export function listReviewItems(published: Published): ReviewItem[] {
  const items = Object.entries(entriesOf(published)).flatMap(([kind, entries]) =>
    // Object.entries forgets the keys; they are exactly the kinds.
    entries.flatMap((entry) => itemOf(kind as ReviewKind, entry, published)),
  );
  return items.sort((a, b) => dayNumber(a.reviewBy) - dayNumber(b.reviewBy) || (a.id < b.id ? -1 : 1));
}

/** Whole days past the review date on a day: above nought it is past, at nought it is due that day. */
export function reviewOn({ reviewBy }: Pick<ReviewItem, 'reviewBy'>, on: PlainDate): number {
  return dayNumber(on) - dayNumber(reviewBy);
}

/** Its own date, or the end of its term after the day it was checked; and never later than the first of its sources. */
function itemOf(
  kind: ReviewKind,
  { sources = [], owner, checkedOn, reviewBy, ...at }: Written,
  { pack, reference: { library, review } }: Published,
): ReviewItem[] {
  const dated = sources.flatMap((id) => pack.sources[id] ?? library.sources[id] ?? []);
  const term = review.kinds[kind];
  const own = reviewBy ?? (checkedOn && term.months && addMonths(checkedOn, term.months));
  const due = earliest([own, ...dated.map((source) => source.reviewBy)]);
  const seen = checkedOn ?? earliest(dated.map((source) => source.checkedOn));
  return due && seen ? [{ kind, ...at, owner: owner ?? term.owner, checkedOn: seen, reviewBy: due }] : [];
}

function entriesOf({ pack, reference }: Published): Record<ReviewKind, Written[]> {
  const { library, desks, municipalDesks, professions, paths, schemes, reconstruction } = reference;
  const versioned = (of: Readonly<Record<string, { versions: readonly { sources: readonly string[] }[] }>>) =>
    Object.entries(of).map(([id, { versions }]) => ({
      id,
      file: 'corpus',
      path: `/rules/${id}`,
      sources: [...new Set(versions.flatMap(({ sources }) => sources))],
    }));
  const sourcesIn = (
    file: string,
    of: Readonly<Record<string, Pick<ReviewItem, 'checkedOn' | 'reviewBy'>>>,
  ) =>
    Object.entries(of).map(([id, { checkedOn, reviewBy }]) => ({
      id,
      file,
      path: '/sources',
      checkedOn,
      reviewBy,
    }));
  return {
    page: library.pages.map(({ id, theme, owner, checkedOn, reviewBy, sources }) => ({
      id,
      file: `reference/library/${theme}.yaml`,
      path: `/library/${id}`,
      owner,
      checkedOn,
      reviewBy,
      sources,
    })),
    rule: versioned(pack.rules),
    parameter: versioned(pack.parameters),
    source: [
      ...sourcesIn('corpus/sources', pack.sources),
      ...sourcesIn('reference/library/sources.yaml', library.sources),
    ],
    desk: [
      // Somebody's own employer or school has nothing to look at.
      ...desks
        .filter(({ kind }) => kind !== 'own')
        .map(({ id, checkedOn }) => ({ id, file: 'reference/desks/desks.yaml', path: '/help', checkedOn })),
      ...municipalDesks
        .filter(({ example }) => !example)
        .flatMap(({ municipality, desks: own }) =>
          own.map(({ answers, checkedOn }) => ({
            id: `${municipality} ${answers}`,
            file: `reference/desks/municipal/${municipality}.yaml`,
            path: `/help/${municipality}`,
            checkedOn,
          })),
        ),
    ],
    profession: professions.map(({ id, checkedOn, sources }) => ({
      id,
      file: 'reference/professions/sectors',
      path: `/professions/${id}`,
      checkedOn,
      sources,
    })),
    path: paths.map(({ id, sources }) => ({
      id,
      file: 'reference/development-paths/paths.yaml',
      path: `/paths/${id}`,
      sources,
    })),
    scheme: schemes.map(({ id, sources }) => ({ id, file: 'reference/schemes/schemes.yaml', sources })),
    programme: reconstruction.programmes.map(({ id, checkedOn, sources }) => ({
      id,
      file: 'reference/reconstruction/reconstruction.yaml',
      path: '/reconstruction',
      checkedOn,
      sources,
    })),
  };
}

function earliest(days: readonly (PlainDate | 0 | undefined)[]): PlainDate | undefined {
  return days.filter((day): day is PlainDate => Boolean(day)).sort()[0];
}
