// SPDX-License-Identifier: EUPL-1.2
import { plainDate } from '@opstap/kernel';
import { loadPublication } from '@opstap/publication/node';
import { describe, expect, it } from 'vitest';
import { listReviewItems, reviewOn } from './review-items.ts';

const publication = await loadPublication();
const items = listReviewItems(publication);
const find = (kind: string, id: string) => items.find((item) => item.kind === kind && item.id === id);

describe('what must be looked at again', () => {
  it('is everything with a date: pages, rules, sources, desks, professions, schemes, programmes', () => {
    const { pack, reference } = publication;
    const counts = Object.fromEntries(
      [...Map.groupBy(items, ({ kind }) => kind)].map(([kind, of]) => [kind, of.length]),
    );
    expect(counts).toMatchObject({
      page: reference.library.pages.length,
      source: Object.keys({ ...pack.sources, ...reference.library.sources }).length,
      profession: reference.professions.length,
      scheme: reference.schemes.length,
      programme: reference.reconstruction.programmes.length,
      path: reference.paths.length,
    });
    expect(counts['rule']).toBeGreaterThan(100);
    expect(counts['desk']).toBeGreaterThan(20);
  });

  it('comes the earliest first, each with somebody who keeps it', () => {
    const days = items.map(({ reviewBy }) => reviewBy);
    expect(days).toEqual(days.toSorted());
    for (const { owner, id } of items) expect(publication.reference.review.owners, id).toContain(owner);
  });

  it('is due after its term where it has no date of its own, and no later than the first of its sources', () => {
    expect(find('desk', 'uwv')).toMatchObject({ checkedOn: '2026-11-23', reviewBy: '2027-02-23' });
    const { pack, reference } = publication;
    const [profession] = reference.professions;
    const sources = profession?.sources.map((id) => pack.sources[id]?.reviewBy ?? '') ?? [];
    expect(find('profession', profession?.id ?? '')?.reviewBy).toBe([...sources, '2027-05-23'].sort()[0]);
    const [scheme] = reference.schemes;
    const ofScheme = scheme?.sources.map((id) => pack.sources[id]?.reviewBy).sort()[0];
    expect(find('scheme', scheme?.id ?? '')?.reviewBy).toBe(ofScheme);
  });

  it('is past its date from the day after', () => {
    const item = { reviewBy: plainDate('2027-02-23') };
    expect(reviewOn(item, plainDate('2027-02-23'))).toBe(0);
    expect(reviewOn(item, plainDate('2027-03-01'))).toBe(6);
    expect(reviewOn(item, plainDate('2027-02-20'))).toBe(-3);
  });
});
