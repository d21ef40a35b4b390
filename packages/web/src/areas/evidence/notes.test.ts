// SPDX-License-Identifier: EUPL-1.2
import { plainDate } from '@opstap/kernel';
import { describe, expect, it } from 'vitest';
import { draftOf, minutesWorked, NO_NOTES, readEntry, totalsOf, withEntry, withoutEntry } from './notes.ts';

const today = plainDate('2026-11-24');
const read = (draft: Record<string, string>) => readEntry({ date: '2026-11-20', ...draft }, 'a', today);
const entry = (id: string, date: string, rest: object = {}) => ({ id, date: plainDate(date), ...rest });

describe('an entry that was typed', () => {
  it('leaves out what is empty and keeps words as they were written', () => {
    expect(
      read({ from: '7.30', to: '16:00', breakMinutes: '30', note: ' Не  платять ', place: ' ' }),
    ).toEqual({
      entry: entry('a', '2026-11-20', { from: '07:30', to: '16:00', breakMinutes: 30, note: 'Не  платять' }),
      faults: [],
    });
  });

  it.each([
    ['45', 4500],
    ['45,5', 4550],
    ['€ 1.234,50', 123450],
    ['1234.05', 123405],
    ['12.345', 1234500],
    ['0', 0],
  ])('reads %s as an amount', (typed, cents) => {
    expect(read({ paidCents: typed }).entry?.paidCents).toBe(cents);
  });

  it.each([
    [{ date: '2026-02-30' }, { field: 'date', code: 'date' }],
    [{ date: '2026-11-25' }, { field: 'date', code: 'future' }],
    [{ from: '24:00' }, { field: 'from', code: 'time' }],
    [{ to: 'five' }, { field: 'to', code: 'time' }],
    [
      { from: '09:00', to: '10:00', breakMinutes: '60' },
      { field: 'breakMinutes', code: 'break' },
    ],
    [{ paidCents: '-5' }, { field: 'paidCents', code: 'money' }],
    [{ paidCents: '5,555' }, undefined],
    [{ paidCents: '1,2,3' }, { field: 'paidCents', code: 'money' }],
  ])('names the field of what is wrong: %o', (draft, fault) => {
    expect(read(draft).faults).toEqual(fault ? [fault] : []);
  });

  it('names all faults at once and makes no entry', () => {
    const { entry: made, faults } = read({ date: '', from: '9', paidCents: 'much' });
    expect([made, faults.map(({ field }) => field)]).toEqual([undefined, ['date', 'from', 'paidCents']]);
  });

  it('comes back unchanged through its form', () => {
    const whole = entry('a', '2026-11-20', {
      from: '08:00',
      to: '12:00',
      paidCents: 5005,
      paidHow: 'cash',
      note: 'x',
    });
    expect(readEntry(draftOf(whole), 'a', today).entry).toEqual(whole);
  });
});

describe('hours and sums', () => {
  it('count across midnight, without the break, and not at all where a time is missing', () => {
    expect(minutesWorked(entry('a', '2026-11-20', { from: '22:00', to: '06:30', breakMinutes: 45 }))).toBe(
      465,
    );
    expect(minutesWorked(entry('a', '2026-11-20', { from: '22:00' }))).toBeUndefined();
  });

  it('count a day once, and say how many entries have no hours', () => {
    const entries = [
      entry('a', '2026-11-20', { from: '08:00', to: '12:00', paidCents: 2000 }),
      entry('b', '2026-11-20', { from: '13:00', to: '17:00' }),
      entry('c', '2026-11-18', { paidCents: 1 }),
    ];
    expect(totalsOf(entries)).toEqual({
      days: 2,
      minutes: 480,
      withoutHours: 1,
      paidCents: 2001,
      firstDay: '2026-11-18',
      lastDay: '2026-11-20',
    });
    expect(totalsOf([])).toEqual({ days: 0, minutes: 0, withoutHours: 0, paidCents: 0 });
  });
});

describe('the diary', () => {
  it('stays in order of day and hour, replaces by id, and drops the draft once it is an entry', () => {
    const one = withEntry(
      { ...NO_NOTES, draft: { date: '2026-11-20' } },
      entry('b', '2026-11-20', { from: '13:00' }),
    );
    const two = withEntry(one, entry('a', '2026-11-20', { from: '08:00' }));
    const three = withEntry(two, entry('b', '2026-11-19'));
    expect(three.entries.map(({ id, date }) => [id, date])).toEqual([
      ['b', '2026-11-19'],
      ['a', '2026-11-20'],
    ]);
    expect(three).not.toHaveProperty('draft');
    expect(withoutEntry(three, 'b').entries.map(({ id }) => id)).toEqual(['a']);
  });
});
