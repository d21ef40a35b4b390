// SPDX-License-Identifier: EUPL-1.2
import { addDays, type PlainDate, plainDate } from '@opstap/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask } from '../ask.ts';
import { compileCorpus } from '../compile/index.ts';
import type { Facts } from '../outcome.ts';
import type { Pack } from '../pack.ts';
import { readRealCorpus } from '../testing/corpus.ts';
import { fixtureWith } from '../testing/fixture-corpus.ts';
import { allFacts, generatedPack } from '../testing/generated-packs.ts';
import { isSameOutcome, travel } from './travel.ts';

const real = compileCorpus(readRealCorpus()).pack;
const { pack } = compileCorpus(
  fixtureWith(
    'corpus/facts2.yaml',
    `
facts:
  born: { type: date }
  valid_to: { type: date }
rules:
  adult: [{ valid_from: 2024-01-01, source: law, is: 'age_on(born, on) >= 18' }]
  valid: [{ valid_from: 2024-01-01, source: law, is: valid_to >= on }]
  days: [{ valid_from: 2024-01-01, source: law, is: notice_days }]
  this_year: [{ valid_from: 2024-01-01, source: law, is: on <= 2026-12-31 }]
`,
  ),
);
const day = (text: string) => plainDate(text);

function summary(outcome: string, facts: Facts, from: string, to: string) {
  return travel(pack, outcome, facts, { from: day(from), to: day(to) }).changes.map(
    ({ on, after, causes }) => [
      on,
      after.kind === 'known' ? after.value : after.kind,
      causes.map(
        (cause) =>
          `${cause.kind} ${'fact' in cause ? cause.fact : 'rule' in cause ? cause.rule : cause.name}`,
      ),
    ],
  );
}

/** What asking every single day gives: the days on which the outcome differs from the day before. */
function changesByAsking(pack: Pack, outcome: string, facts: Facts, from: PlainDate, to: PlainDate) {
  const found: PlainDate[] = [];
  let before = ask(pack, outcome, facts, { on: from });
  for (let on = addDays(from, 1); on <= to; on = addDays(on, 1)) {
    const after = ask(pack, outcome, facts, { on });
    if (!isSameOutcome(before, after)) found.push(on);
    before = after;
  }
  return found;
}

function partial(packs: fc.Arbitrary<Pack>) {
  return packs.chain((pack) =>
    allFacts(pack).chain((facts) =>
      fc.subarray(Object.keys(facts)).map((names) => ({
        pack,
        facts: Object.fromEntries(Object.entries(facts).filter(([name]) => names.includes(name))),
      })),
    ),
  );
}

function expectSameAsAsking(pack: Pack, outcome: string, facts: Facts, from: PlainDate, to: PlainDate) {
  const { changes } = travel(pack, outcome, facts, { from, to });
  expect(
    changes.map(({ on }) => on),
    outcome,
  ).toEqual(changesByAsking(pack, outcome, facts, from, to));
  for (const { causes } of changes) expect(causes.length).toBeGreaterThan(0);
}

describe('travel', () => {
  it('finds a birthday', () => {
    expect(summary('adult', { born: '2009-02-14' }, '2026-11-24', '2028-11-24')).toEqual([
      ['2027-02-14', true, ['birthday born']],
    ]);
  });

  it('finds the day after a date of one’s own', () => {
    expect(summary('valid', { valid_to: '2027-03-04' }, '2026-11-24', '2028-11-24')).toEqual([
      ['2027-03-05', false, ['own_date valid_to']],
    ]);
  });

  it('finds a new amount, and the day from which there is none', () => {
    expect(summary('days', {}, '2025-06-01', '2028-06-01')).toEqual([
      ['2026-01-01', 3, ['version_begins notice_days']],
      ['2028-01-01', 'not_covered', ['version_ended notice_days']],
    ]);
  });

  it('finds the end of a rule, and a date that a rule names', () => {
    expect(summary('may_work', { protected: false }, '2026-11-24', '2028-11-24')).toEqual([
      ['2027-03-05', 'not_covered', ['version_ended may_work']],
    ]);
    expect(summary('this_year', {}, '2026-11-24', '2028-11-24')).toEqual([
      ['2027-01-01', false, ['calendar this_year']],
    ]);
  });

  it('gives the same as asking every single day, in generated packs', () => {
    fc.assert(
      fc.property(partial(generatedPack), ({ pack, facts }) => {
        for (const outcome of Object.keys(pack.rules))
          expectSameAsAsking(pack, outcome, facts, day('2026-04-01'), day('2027-08-01'));
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same as asking every single day, over the corpus', () => {
    fc.assert(
      fc.property(
        partial(fc.constant(real)),
        fc.constantFrom(...Object.keys(real.rules)),
        ({ pack, facts }, outcome) =>
          expectSameAsAsking(pack, outcome, facts, day('2025-06-01'), day('2027-12-01')),
      ),
      { numRuns: 150 },
    );
  });
});
