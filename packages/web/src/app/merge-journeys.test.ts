// SPDX-License-Identifier: EUPL-1.2
import { plainDate } from '@opstap/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addNote,
  answer,
  changeNote,
  type DeviceJourney,
  EMPTY,
  factsOf,
  notesOf,
  removeNote,
  tick,
  tickedSteps,
  wordingOf,
  wordsOf,
} from './device-journey.ts';
import { mergeJourneys } from './merge-journeys.ts';

const at = (second: number) => new Date(Date.UTC(2026, 10, 23, 10, 0, second)).toISOString();

const edit = fc.oneof(
  fc.record({
    kind: fc.constant('answer' as const),
    fact: fc.constantFrom('a', 'b', 'c'),
    value: fc.option(fc.integer(), { nil: null }),
    second: fc.nat(59),
  }),
  fc.record({
    kind: fc.constant('tick' as const),
    step: fc.constantFrom('x', 'y'),
    value: fc.boolean(),
    second: fc.nat(59),
  }),
  fc.record({ kind: fc.constant('note' as const), id: fc.uuid(), second: fc.nat(59) }),
);
const journey = fc.array(edit, { maxLength: 12 }).map((edits) =>
  edits.reduce<DeviceJourney>((before, one) => {
    if (one.kind === 'answer') return answer(before, 'q', { [one.fact]: one.value }, at(one.second));
    if (one.kind === 'tick') return tick(before, one.step, one.value, at(one.second));
    return addNote(before, { id: one.id, text: one.id, by: 'adviser', at: at(one.second) });
  }, EMPTY),
);

describe('two copies of a journey', () => {
  it('are merged the same whichever comes first, and merging again changes nothing', () => {
    fc.assert(
      fc.property(journey, journey, (a, b) => {
        const merged = mergeJourneys(a, b);
        expect(mergeJourneys(b, a)).toEqual(merged);
        expect(mergeJourneys(merged, b)).toEqual(merged);
      }),
      { numRuns: 500 },
    );
  });

  it('keep the work of both: different answers, ticks and notes', () => {
    const base = answer(EMPTY, 'gemeente', { gemeente: 'GM0344' }, at(0));
    const mine = tick(answer(base, 'nederlands', { nederlands: 'A2' }, at(1)), 'bsn', true, at(2));
    const theirs = addNote(answer(base, 'opleiding', { opleidingsniveau: 'bachelor' }, at(3)), {
      id: '1',
      text: 'Call IDW',
      by: 'adviser',
      at: at(4),
    });
    const merged = mergeJourneys(mine, theirs);
    expect(factsOf(merged)).toEqual({ gemeente: 'GM0344', nederlands: 'A2', opleidingsniveau: 'bachelor' });
    expect(tickedSteps(merged)).toEqual(['bsn']);
    expect(notesOf(merged).map(({ text }) => text)).toEqual(['Call IDW']);
    expect(merged.replaced).toEqual([]);
  });

  it('take the later of two different answers and list the other', () => {
    const mine = answer(EMPTY, 'nederlands', { nederlands: 'A2' }, at(1));
    const theirs = answer(EMPTY, 'nederlands', { nederlands: 'B1' }, at(2));
    const merged = mergeJourneys(mine, theirs);
    expect(factsOf(merged)).toEqual({ nederlands: 'B1' });
    expect(merged.replaced).toEqual([{ fact: 'nederlands', value: 'A2', at: at(1) }]);
  });

  it('list answers of the same instant in the same order on both devices', () => {
    const mine = answer(answer(EMPTY, 'q', { b: 1 }, at(1)), 'q', { c: 0 }, at(1));
    const theirs = answer(answer(EMPTY, 'q', { c: 1 }, at(1)), 'q', { b: 0 }, at(1));
    expect(mergeJourneys(mine, theirs)).toEqual(mergeJourneys(theirs, mine));
  });

  it('do not bring back a note that one of them removed', () => {
    const both = addNote(EMPTY, { id: '1', text: 'x', by: 'person', at: at(1) });
    expect(notesOf(mergeJourneys(removeNote(both, '1'), both))).toEqual([]);
  });
});

describe('what was agreed', () => {
  const base = addNote(EMPTY, { id: '1', text: 'Bel de school', by: 'adviser', at: at(0) });

  it('keeps both of two changes to different things in one agreement', () => {
    const mine = changeNote(base, '1', { done: { value: true, at: at(3) } });
    const theirs = changeNote(base, '1', {
      due: { value: plainDate('2027-01-15'), at: at(2) },
      who: { value: 'together', at: at(2) },
    });
    const [note] = mergeJourneys(mine, theirs).notes;
    expect(note).toMatchObject({
      done: { value: true },
      due: { value: '2027-01-15' },
      who: { value: 'together' },
    });
    expect(mergeJourneys(theirs, mine)).toEqual(mergeJourneys(mine, theirs));
  });

  it('of two wordings shows the later one, and keeps the other in sight until somebody writes anew', () => {
    const mine = changeNote(base, '1', { wording: { value: 'Bel maandag', at: at(1) } });
    const theirs = changeNote(base, '1', { wording: { value: 'Mail de school', at: at(2) } });
    const merged = mergeJourneys(mine, theirs);
    expect(merged.notes.map(wordsOf)).toEqual(['Mail de school']);
    expect(merged.replaced).toEqual([{ fact: wordingOf('1'), value: 'Bel maandag', at: at(1) }]);
    const anew = changeNote(merged, '1', { wording: { value: 'Bel en mail', at: at(5) } });
    expect(anew.replaced).toEqual([]);
  });

  it('stays away once it was removed, whatever the other changed meanwhile', () => {
    const removed = removeNote(base, '1');
    const changed = changeNote(base, '1', { done: { value: true, at: at(9) } });
    expect(notesOf(mergeJourneys(removed, changed))).toEqual([]);
  });
});
