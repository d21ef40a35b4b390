// SPDX-License-Identifier: EUPL-1.2
import { plainDate } from '@opstap/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask } from '../ask.ts';
import { compileCorpus } from '../compile/index.ts';
import type { Facts } from '../outcome.ts';
import { readRealCorpus } from '../testing/corpus.ts';
import { fixtureWith } from '../testing/fixture-corpus.ts';
import { allFacts } from '../testing/generated-packs.ts';
import { reverse } from './reverse.ts';

const real = compileCorpus(readRealCorpus()).pack;
const { pack } = compileCorpus(
  fixtureWith(
    'corpus/more.yaml',
    `
facts:
  born: { type: date }
  paid: { type: yesno, changeable: 1 }
  card: { type: enum, values: [old, sticker, document], changeable: 2 }
  wage: { type: number, min: 0, max: 100, changeable: 3 }
  level: { type: cefr, changeable: 3 }
  first_day: { type: date, changeable: 2 }
rules:
  adult: [{ valid_from: 2024-01-01, source: law, is: 'age_on(born, on) >= 18' }]
  both: [{ valid_from: 2024-01-01, source: law, all: [paid, 'card != "old"'] }]
  cheapest: [{ valid_from: 2024-01-01, source: law, any: [wage >= 40, both] }]
  skilled: [{ valid_from: 2024-01-01, source: law, is: 'level >= "B1"' }]
  in_time: [{ valid_from: 2024-01-01, source: law, is: 'workdays_before(first_day, 2) >= on' }]
  grown_and_paid: [{ valid_from: 2024-01-01, source: law, all: [adult, paid] }]
`,
  ),
);
const on = plainDate('2026-11-24');
const reversed = (outcome: string, facts: Facts) => reverse(pack, outcome, facts, { on });
const changes = (outcome: string, facts: Facts) =>
  reversed(outcome, facts).ways.map(({ changes, effort }) => [
    effort,
    ...changes.map(({ fact, to }) => `${fact}: ${to.join(' or ')}`),
  ]);

describe('reverse', () => {
  it('says that nothing has to change', () => {
    expect(reversed('both', { paid: true, card: 'sticker' })).toEqual({
      already: true,
      ways: [],
      opens: [],
      complete: true,
      earliest: on,
    });
  });

  it('says what opens a no that would then hang on what is not known', () => {
    const { ways, opens } = reversed('grown_and_paid', { paid: false });
    expect(ways).toEqual([]);
    expect(opens).toEqual([{ changes: [{ fact: 'paid', from: false, to: [true] }], effort: 1 }]);
    expect(reversed('grown_and_paid', { paid: false, born: '2000-01-01' }).opens).toEqual([]);
  });

  it('changes only what is wrong, and names all values of a list that help', () => {
    expect(changes('both', { paid: true, card: 'old' })).toEqual([[2, 'card: sticker or document']]);
    expect(changes('both', { paid: false, card: 'old' })).toEqual([
      [3, 'paid: true', 'card: sticker or document'],
    ]);
  });

  it('puts the easiest first, and leaves out a way that holds another', () => {
    expect(changes('cheapest', { paid: false, card: 'sticker', wage: 20 })).toEqual([
      [1, 'paid: true'],
      [3, 'wage: 40'],
    ]);
  });

  it('raises a language level, and takes the lowest one that is enough', () => {
    expect(changes('skilled', { level: 'A1' })).toEqual([[3, 'level: B1']]);
  });

  it('finds the nearest date that is still in time', () => {
    expect(changes('in_time', { first_day: '2026-11-25' })).toEqual([[2, 'first_day: 2026-11-26']]);
  });

  it('leaves what nobody can change, and says from when time alone is enough', () => {
    expect(reversed('adult', { born: '2009-02-14' })).toEqual({
      already: false,
      ways: [],
      opens: [],
      complete: true,
      earliest: '2027-02-14',
    });
    expect(changes('grown_and_paid', { born: '2009-02-14', paid: false })).toEqual([]);
  });

  it('refuses what is not a yes/no outcome', () => {
    expect(() => reversed('notice_by', {})).toThrow(RangeError);
    expect(() => reversed('toString', {})).toThrow(RangeError);
  });

  it('finds only ways that work, none of which can be left out, over the corpus', () => {
    const outcomes = Object.keys(real.rules).filter((name) => real.rules[name]?.type === 'yesno');
    fc.assert(
      fc.property(allFacts(real), fc.constantFrom(...outcomes), (facts, outcome) => {
        const isYes = (changed: Facts) => {
          const answer = ask(real, outcome, changed, { on });
          return answer.kind === 'known' && answer.value === true;
        };
        for (const { changes } of reverse(real, outcome, facts, { on }).ways) {
          const set = changes.map(({ fact, to }) => [fact, to[0] ?? false] as const);
          expect(isYes({ ...facts, ...Object.fromEntries(set) })).toBe(true);
          for (const [left] of set)
            expect(isYes({ ...facts, ...Object.fromEntries(set.filter(([fact]) => fact !== left)) })).toBe(
              false,
            );
        }
      }),
      { numRuns: 150 },
    );
  });
});
