// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import { breakable } from './dutch-word.ts';

describe('a large Dutch word', () => {
  it.each([
    ['de tewerkstellingsvergunning (TWV)', 'de tewerkstellings|vergunning (TWV)'],
    ['de loonkostensubsidie', 'de loonkosten|subsidie'],
    ['Regeling Medische zorg Ontheemden', 'Regeling Medische zorg Ontheemden'],
    ['de toeslag', 'de toeslag'],
    ['de verklaring van vakbekwaamheid', 'de verklaring van vakbekwaamheid'],
  ])('breaks %s only between its parts', (word, expected) =>
    expect(breakable(word).replaceAll('\u00ad', '|')).toBe(expected),
  );
});
