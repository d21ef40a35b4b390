// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import { buildCorpus, rankCorpus } from './corpus.ts';

const ELEMENTS = [
  { id: 'a1', text: 'medewerker kassa', concept: 'a' },
  { id: 'a2', text: 'kassamedewerker winkel', concept: 'a' },
  { id: 'b1', text: 'medewerker keuken', concept: 'b' },
  { id: 'c1', text: 'piloot', concept: 'c' },
];
const alone = buildCorpus(
  ELEMENTS.map(({ id, text }) => ({ id, text })),
  'nl',
);

describe('rankCorpus', () => {
  it('finds the parts of a compound', () => {
    expect(rankCorpus(alone, 'kassamedewerker', 100).map(({ id }) => id)).toEqual(['a2', 'a1', 'b1']);
  });

  it('puts a second text of one concept behind the first of another', () => {
    const ranked = rankCorpus(buildCorpus(ELEMENTS, 'nl'), 'medewerker', 100).map(({ id }) => id);
    expect(ranked.indexOf('b1')).toBeLessThan(ranked.indexOf('a2'));
  });

  it('orders equal texts by id, descending, and keeps to the limit', () => {
    const twins = buildCorpus(
      ['x1', 'x3', 'x2'].map((id) => ({ id, text: 'lasser' })),
      'nl',
    );
    expect(rankCorpus(twins, 'lasser', 2).map(({ id }) => id)).toEqual(['x3', 'x2']);
  });
});
