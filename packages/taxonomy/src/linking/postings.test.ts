// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addFeature, clearScores, emptyScores, postingsOf } from './postings.ts';

const rows = fc.array(
  fc.dictionary(fc.constantFrom('0', '1', '2', '3', '4'), fc.integer({ min: 1, max: 9 })),
);

describe('postings', () => {
  it('give the same sums as going through every row, also after another query', () => {
    fc.assert(
      fc.property(rows, fc.array(fc.nat(4), { maxLength: 3 }), (tables, query) => {
        const sparse = tables.map((row) => ({
          features: Object.keys(row).map(Number),
          weights: Object.values(row),
        }));
        const postings = postingsOf(sparse, 5);
        const scores = emptyScores(tables.length);
        addFeature(scores, postings, 1, 3);
        clearScores(scores);
        for (const feature of query) addFeature(scores, postings, feature, 2);
        const expected = tables.map((row) =>
          query.reduce((sum, feature) => sum + 2 * (row[String(feature)] ?? 0), 0),
        );
        expect([...scores.sums]).toEqual(expected);
        expect([...scores.touched.slice(0, scores.count)].sort()).toEqual(
          expected.flatMap((sum, row) => (sum > 0 ? [row] : [])).sort(),
        );
      }),
    );
  });
});
