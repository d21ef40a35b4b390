// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import { axisOf, layOutRoute } from './lay-out-route.ts';

describe('layOutRoute', () => {
  it('begins each step where the one before is ready at the earliest', () => {
    const { rows, end } = layOutRoute([
      { id: 'language', months: { min: 6, max: 18 } },
      { id: 'papers', months: { min: 1, max: 3 } },
    ]);
    expect(rows.map(({ start, least, most }) => [start, least, most])).toEqual([
      [0, 6, 18],
      [6, 1, 3],
    ]);
    expect(end).toBe(18);
  });

  it('lets a decision count from an earlier step, with the queue on top', () => {
    const { rows } = layOutRoute([
      { id: 'papers', months: { min: 1, max: 1 } },
      { id: 'apply' },
      { id: 'test', queueMonths: 6 },
      { id: 'decision', months: { min: 6, max: 18 }, since: 'apply' },
      { id: 'register' },
    ]);
    expect(rows.map(({ form, start }) => [form, start])).toEqual([
      ['bar', 0],
      ['point', 1],
      ['point', 1],
      ['bar', 7],
      ['unknown', 13],
    ]);
    expect(rows[2]?.queue).toBe(6);
  });

  it('draws on where no upper bound is known', () => {
    const [row] = layOutRoute([{ id: 'study', months: { min: 72 } }]).rows;
    expect(row?.most).toBe(108);
  });

  it('has room for a route without any known time', () => {
    expect(layOutRoute([{ id: 'exam' }])).toMatchObject({ end: 1, rows: [{ form: 'unknown' }] });
  });
});

describe('axisOf', () => {
  it.each([
    [1, [0, 1]],
    [18, [0, 3, 6, 9, 12, 15, 18]],
    [45, [0, 12, 24, 36]],
    [108, [0, 24, 48, 72, 96]],
  ])('of %i months', (end, months) => expect(axisOf(end)).toEqual(months));
});
