// SPDX-License-Identifier: EUPL-1.2
import { plainDate } from '@opstap/kernel';
import { describe, expect, it } from 'vitest';
import { easterSunday, isWorkday, moveWorkdays, publicHolidays } from './calendar.ts';
import { HOST_FUNCTIONS } from './host-functions.ts';

describe('Dutch working days', () => {
  it.each([
    [2022, '2022-04-17'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
  ])('finds Easter of %i', (year, date) => expect(easterSunday(year)).toBe(date));

  it('has the public holidays of 2026', () => {
    expect(publicHolidays(2026)).toEqual([
      '2026-01-01',
      '2026-04-03',
      '2026-04-06',
      '2026-04-27',
      '2026-05-05',
      '2026-05-14',
      '2026-05-25',
      '2026-12-25',
      '2026-12-26',
    ]);
  });

  it("keeps King's Day on 26 April when the 27th is a Sunday", () => {
    expect(isWorkday(plainDate('2025-04-26'))).toBe(false);
    expect(publicHolidays(2025)).toContain('2025-04-26');
    expect(publicHolidays(2025)).not.toContain('2025-04-27');
  });

  it('counts back over Christmas and the weekend', () => {
    expect(moveWorkdays(plainDate('2026-12-28'), -2)).toBe('2026-12-23');
    expect(moveWorkdays(plainDate('2026-12-24'), 1)).toBe('2026-12-28');
    expect(moveWorkdays(plainDate('2026-12-28'), 0)).toBe('2026-12-28');
  });
});

describe('host functions', () => {
  it.each([
    ['age_on', ['2008-02-29', '2026-02-28'], 17],
    ['age_on', ['2008-02-29', '2026-03-01'], 18],
    ['months_between', ['2026-01-31', '2026-02-28'], 0],
    ['months_between', ['2026-03-15', '2026-01-15'], -2],
    ['days_between', ['2026-11-23', '2026-12-01'], 8],
    ['add_months', ['2026-01-31', 1], '2026-02-28'],
    ['end_of_year', ['2026-11-23'], '2026-12-31'],
    ['min', [3, 2, 5], 2],
    ['max', ['2026-01-01', '2026-05-01'], '2026-05-01'],
    ['round_half_up', [2.5], 3],
    ['round_half_up', [-2.5], -3],
    ['round_up', [2.01], 3],
    ['permille', [24422, 500], 12211],
  ] as const)('%s%j is %j', (name, given, expected) => {
    expect(HOST_FUNCTIONS[name]?.run(given)).toBe(expected);
  });

  it('refuses what the compiler would have refused', () => {
    expect(() => HOST_FUNCTIONS.add_days?.run(['tomorrow', 1])).toThrow(RangeError);
  });
});
