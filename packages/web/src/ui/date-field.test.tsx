// SPDX-License-Identifier: EUPL-1.2
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { DateField, joinDate, splitDate } from './date-field.tsx';

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

describe('the field', () => {
  const drawn = (isOwnBirth: boolean) => {
    const labels = { day: 'dag', month: 'maand', year: 'jaar' };
    const empty = { day: '', month: '', year: '' };
    const field = <DateField id="d" label="Dag" labels={labels} value={empty} isOwnBirth={isOwnBirth} />;
    return [...renderToString(field).matchAll(/autocomplete="([^"]+)"/g)].map(([, purpose]) => purpose);
  };

  it('tells the browser when it is the reader’s own day of birth, and fills in no other day', () => {
    expect(drawn(true)).toEqual(['bday-day', 'bday-month', 'bday-year']);
    expect(drawn(false)).toEqual(['off', 'off', 'off']);
  });
});
