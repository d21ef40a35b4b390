// SPDX-License-Identifier: EUPL-1.2
import { plainDate } from '@opstap/kernel';
import { loadPublication } from '@opstap/publication/node';
import { describe, expect, it } from 'vitest';
import { FIRST_DESKS, levelOf, listSigns } from './level.ts';

const { pack, reference } = await loadPublication();
const level = (...signs: string[]) =>
  levelOf(
    pack,
    signs.map((sign) => `signaal_${sign}`),
    plainDate('2026-11-24'),
  );

describe('the level of what is recognised', () => {
  it('is urgent for papers taken away together with a debt', () => {
    expect(level('papieren_afgenomen', 'schuld')).toBe('now');
  });

  it('is to keep an eye on when only nothing is on paper', () => {
    expect(level('niets_op_papier')).toBe('watch');
  });

  it('is no alarm when nothing is recognised', () => {
    expect(level()).toBe('none');
  });

  it('never falls when one more sign is recognised', () => {
    const order = ['none', 'watch', 'wrong', 'now'];
    const signs = listSigns(pack);
    expect(signs).toHaveLength(11);
    const on = plainDate('2026-11-24');
    for (const one of signs)
      for (const two of signs) {
        const [alone, together] = [levelOf(pack, [one], on), levelOf(pack, [one, two], on)];
        expect(order.indexOf(together), `${one} and ${two}`).toBeGreaterThanOrEqual(order.indexOf(alone));
      }
  });

  it('leads at every level to desks that exist, and in danger to 112 first', () => {
    const known = new Set(reference.desks.map(({ id }) => id));
    for (const ids of Object.values(FIRST_DESKS)) expect(ids.filter((id) => !known.has(id))).toEqual([]);
    expect(FIRST_DESKS.now[0]).toBe('noodnummer');
  });
});
