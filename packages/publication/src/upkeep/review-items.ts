// SPDX-License-Identifier: EUPL-1.2
import { addMonths, dayNumber, type PlainDate } from '@opstap/kernel';
import type { Pack, Source } from '@opstap/rules';
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
  /** Its page without the language, where it has one. */
  path?: string;
};

type Published = { pack: Pack; reference: Reference };
type Dated = Pick<Source, 'checkedOn' | 'reviewBy'>;

/** Everything with a day by which it must be looked at again, the earliest first. */
export function listReviewItems({ pack, reference }: Published): ReviewItem[] {
  const { kinds } = reference.review;
  const sourceOf = (id: string): Dated[] => {
    const found = pack.sources[id] ?? reference.library.sources[id];
    return found ? [found] : [];
  };
  /** `checkedOn`: the entry's own; its term counts from there. Nothing is later than the first of its sources. */
  const item = (
    kind: ReviewKind,
    at: Pick<ReviewItem, 'id' | 'file'> & Partial<Pick<ReviewItem, 'path'>>,
    { checkedOn, sources = [] }: { checkedOn?: PlainDate; sources?: readonly string[] },
  ): ReviewItem[] => {
    const dated = sources.flatMap(sourceOf);
    const { owner, months } = kinds[kind];
    const term = checkedOn && months ? [addMonths(checkedOn, months)] : [];
    const reviewBy = earliest([...term, ...dated.map((source) => source.reviewBy)]);
    const seen = checkedOn ?? earliest(dated.map((source) => source.checkedOn));
    return reviewBy && seen ? [{ kind, ...at, owner, checkedOn: seen, reviewBy }] : [];
  };
  const versions = (versionsOf: readonly { sources: readonly string[] }[]) => ({
    sources: [...new Set(versionsOf.flatMap((version) => version.sources))],
  });
  const rulePath = (name: string) => `/rules/${name}`;
  return [
    ...pagesAndSources(pack, reference),
    ...Object.entries(pack.rules).flatMap(([id, rule]) =>
      item('rule', { id, file: 'corpus', path: rulePath(id) }, versions(rule.versions)),
    ),
    ...Object.entries(pack.parameters).flatMap(([id, parameter]) =>
      item('parameter', { id, file: 'corpus', path: rulePath(id) }, versions(parameter.versions)),
    ),
    // The desks' own sources are described, not listed; somebody's own employer or school has nothing to look at.
    ...reference.desks
      .filter(({ kind }) => kind !== 'own')
      .flatMap(({ id, checkedOn }) =>
        item('desk', { id, file: 'reference/desks/desks.yaml', path: '/help' }, { checkedOn }),
      ),
    ...reference.municipalDesks
      .filter(({ example }) => !example)
      .flatMap(({ municipality, desks }) =>
        desks.flatMap(({ answers, checkedOn }) =>
          item(
            'desk',
            {
              id: `${municipality} ${answers}`,
              file: `reference/desks/municipal/${municipality}.yaml`,
              path: `/help/${municipality}`,
            },
            { checkedOn },
          ),
        ),
      ),
    ...reference.professions.flatMap(({ id, checkedOn, sources }) =>
      item(
        'profession',
        { id, file: 'reference/professions/sectors', path: `/professions/${id}` },
        { checkedOn, sources },
      ),
    ),
    ...reference.paths.flatMap(({ id, sources }) =>
      item('path', { id, file: 'reference/development-paths/paths.yaml', path: `/paths/${id}` }, { sources }),
    ),
    ...reference.schemes.flatMap(({ id, sources }) =>
      item('scheme', { id, file: 'reference/schemes/schemes.yaml' }, { sources }),
    ),
    ...reference.reconstruction.programmes.flatMap(({ id, checkedOn, sources }) =>
      item(
        'programme',
        { id, file: 'reference/reconstruction/reconstruction.yaml', path: '/reconstruction' },
        { checkedOn, sources },
      ),
    ),
  ].sort((a, b) => (a.reviewBy === b.reviewBy ? (a.id < b.id ? -1 : 1) : a.reviewBy < b.reviewBy ? -1 : 1));
}

/** Whole days past the review date on a day: above nought it is past, at nought it is due that day. */
export function reviewOn({ reviewBy }: Pick<ReviewItem, 'reviewBy'>, on: PlainDate): number {
  return dayNumber(on) - dayNumber(reviewBy);
}

/** What names its own review date. A page can be past it without its sources being so, and the other way round. */
function pagesAndSources(pack: Pack, { library, review }: Reference): ReviewItem[] {
  const sources: [string, string, Dated][] = [
    ...Object.entries(pack.sources).map(([id, own]): [string, string, Dated] => [id, 'corpus/sources', own]),
    ...Object.entries(library.sources).map(([id, own]): [string, string, Dated] => [
      id,
      'reference/library/sources.yaml',
      own,
    ]),
  ];
  const { owner } = review.kinds.source;
  return [
    ...library.pages.map(
      ({ id, theme, owner: own, checkedOn, reviewBy }): ReviewItem => ({
        kind: 'page',
        id,
        owner: own,
        checkedOn,
        reviewBy,
        file: `reference/library/${theme}.yaml`,
        path: `/library/${id}`,
      }),
    ),
    ...sources.map(
      ([id, file, { checkedOn, reviewBy }]): ReviewItem => ({
        kind: 'source',
        id,
        owner,
        checkedOn,
        reviewBy,
        file,
        path: '/sources',
      }),
    ),
  ];
}

function earliest(days: readonly PlainDate[]): PlainDate | undefined {
  return days.toSorted()[0];
}
