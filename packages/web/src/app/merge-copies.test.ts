// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import { journeyFrom } from '../areas/hand-over/journey-content.ts';
import { addNote, answer, EMPTY, removeNote, tick } from './device-journey.ts';
import { answersUntil, differenceBetween, isSameJourney, mergeCopies } from './merge-copies.ts';

const at = (second: number) => new Date(Date.UTC(2026, 10, 23, 10, 0, second)).toISOString();
const base = answer(EMPTY, 'taal', { nederlands: 'A2', engels: 'B1' }, at(0));
const note = { id: '1', text: 'Call IDW', by: 'adviser' as const, at: at(1) };

describe('two copies that were equal once', () => {
  it('do not show an answer that was only changed as two answers', () => {
    const mine = answer(base, 'taal', { nederlands: 'B1' }, at(5));
    expect(mergeCopies(mine, base, answersUntil(base)).replaced).toEqual([]);
  });

  it('show both answers when both were given since', () => {
    const mine = answer(base, 'taal', { nederlands: 'B1' }, at(5));
    const theirs = answer(base, 'taal', { nederlands: 'B2' }, at(6));
    const listed = [{ fact: 'nederlands', value: 'B1', at: at(5) }];
    const merged = mergeCopies(mine, theirs, answersUntil(base));
    expect(merged.replaced).toEqual(listed);
    expect(mergeCopies(merged, base, answersUntil(base)).replaced).toEqual(listed);
  });

  it('are the same whatever the order of entering', () => {
    const other = answer(answer(EMPTY, 'taal', { engels: 'B1' }, at(0)), 'taal', { nederlands: 'A2' }, at(0));
    expect(isSameJourney(base, other)).toBe(true);
    expect(isSameJourney(base, tick(base, 'bankrekening', true, at(1)))).toBe(false);
  });

  it('are compared in counts of answers, ticks and notes', () => {
    const after = tick(
      addNote(answer(base, 'taal', { nederlands: 'B1' }, at(5)), note),
      'bankrekening',
      true,
      at(6),
    );
    expect(differenceBetween(base, after)).toEqual({
      answers: 1,
      ticks: 1,
      notes: 1,
      profile: false,
      route: false,
    });
    expect(differenceBetween(addNote(base, note), removeNote(addNote(base, note), '1')).notes).toBe(1);
    expect(differenceBetween(base, base)).toEqual({
      answers: 0,
      ticks: 0,
      notes: 0,
      profile: false,
      route: false,
    });
  });
});

describe('the content of a hand-over', () => {
  it('is a journey when every part has its form', () => {
    const whole = addNote(tick(base, 'bankrekening', true, at(2)), note);
    expect(journeyFrom(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
  });

  it('is refused when a part is missing or has another form', () => {
    const { notes: _notes, ...withoutNotes } = base;
    const foreign = [
      undefined,
      null,
      'text',
      [],
      {},
      withoutNotes,
      { ...base, format: 2 },
      { ...base, facts: { nederlands: 'A2' } },
      { ...base, facts: { nederlands: { value: { nested: true }, at: at(0) } } },
      { ...base, done: { bankrekening: { value: 'yes', at: at(0) } } },
      { ...base, notes: [{ ...note, by: 'server' }] },
      { ...base, replaced: [{ fact: 'nederlands' }] },
    ];
    for (const content of foreign) expect(journeyFrom(content)).toBeUndefined();
  });
});
