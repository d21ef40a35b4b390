// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import { joinDate, splitDate } from './date-field.tsx';

describe('a date in three parts', () => {
  it('becomes an ISO date, with zeros where people leave them out', () => {
    expect(joinDate({ day: '4', month: '3', year: '2027' })).toBe('2027-03-04');
    expect(joinDate({ day: '23', month: '11', year: '2026' })).toBe('2026-11-23');
  });

  it('is no date while a part is missing or is not digits', () => {
    expect(joinDate({ day: '', month: '3', year: '2027' })).toBeUndefined();
    expect(joinDate({ day: '4', month: 'maart', year: '2027' })).toBeUndefined();
    expect(joinDate({ day: '4', month: '3', year: '27' })).toBeUndefined();
  });

  it('comes apart again as people write it', () => {
    expect(splitDate('2027-03-04')).toEqual({ day: '4', month: '3', year: '2027' });
    expect(splitDate(undefined)).toEqual({ day: '', month: '', year: '' });
  });
});
