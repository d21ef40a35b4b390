// SPDX-License-Identifier: EUPL-1.2
import { plainDate } from '@opstap/kernel';
import { describe, expect, it } from 'vitest';
import { calendarFile } from './calendar-file.ts';

const event = {
  id: 'melding_uwv',
  date: plainDate('2026-12-31'),
  title: 'Повідомити UWV; терміново, так',
  description: 'a\nb'.repeat(60),
};
const file = calendarFile([event], 'Opstap', Date.UTC(2026, 10, 23, 9, 30));

describe('a calendar file', () => {
  it('has a whole-day event that ends the next day, also over the turn of the year', () => {
    expect(file).toContain('DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n');
    expect(file).toContain('DTSTAMP:20261123T093000Z');
  });

  it('escapes what has a meaning in the format', () => {
    expect(unfold(file)).toContain('SUMMARY:Повідомити UWV\\; терміново\\, так');
    expect(unfold(file)).toContain('DESCRIPTION:a\\nba\\nb');
  });

  it('keeps every line within 75 bytes and every character whole', () => {
    for (const line of file.split('\r\n'))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(file).not.toContain('\uFFFD');
  });

  it('reminds a week and a day before', () => {
    expect(file.match(/TRIGGER:-P[71]D/g)).toEqual(['TRIGGER:-P7D', 'TRIGGER:-P1D']);
  });
});

function unfold(text: string): string {
  return text.replaceAll('\r\n ', '');
}
