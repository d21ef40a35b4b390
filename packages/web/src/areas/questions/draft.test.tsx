// SPDX-License-Identifier: EUPL-1.2
import { loadPublication } from '@opstap/publication/node';
import { describe, expect, it } from 'vitest';
import { draftFrom, readDraft } from './draft.ts';

const { pack } = await loadPublication();
const NAMES = ['loon_cent', 'uren_per_week'];
const read = (loon: string, uren = '') => readDraft(pack, { loon_cent: loon, uren_per_week: uren }, NAMES);

describe('money on a screen', () => {
  it('is typed in euros and kept in whole cents; hours are not money', () => {
    expect(read('14,99', '37,5')).toEqual({ values: { loon_cent: 1499, uren_per_week: 37.5 }, faults: [] });
    expect(read('').values).toEqual({ loon_cent: null, uren_per_week: null });
  });

  it('comes back as it is written here', () => {
    expect(draftFrom(pack, NAMES, { loon_cent: 123_450, uren_per_week: 20 }, String)).toEqual({
      loon_cent: '1234,50',
      uren_per_week: '20',
    });
  });

  it('names the field of what is no amount, negative or too much, and keeps what is good', () => {
    expect(read('veel', '20')).toEqual({
      values: { loon_cent: null, uren_per_week: 20 },
      faults: [{ field: 'loon_cent', code: 'amount' }],
    });
    expect(read('-5').faults).toEqual([{ field: 'loon_cent', code: 'amount' }]);
    expect(read('900000').faults).toMatchObject([{ field: 'loon_cent', code: 'fact-range' }]);
  });
});
