// SPDX-License-Identifier: EUPL-1.2
import { plainDate } from '@opstap/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask } from '../ask.ts';
import { compileCorpus } from '../compile/index.ts';
import type { Facts, Outcome } from '../outcome.ts';
import type { Pack } from '../pack.ts';
import { readRealCorpus } from '../testing/corpus.ts';
import { FIXTURE_CORPUS } from '../testing/fixture-corpus.ts';
import { allFacts, generatedPack } from '../testing/generated-packs.ts';
import { askMany } from './ask-many.ts';
import { columnsOf } from './columns.ts';

const real = compileCorpus(readRealCorpus()).pack;
const { pack } = compileCorpus(FIXTURE_CORPUS);
const on = plainDate('2026-11-24');

function bare({ reasons: _reasons, ...rest }: Outcome & { verify?: boolean }) {
  const { verify: _verify, ...answer } = rest;
  return answer;
}

function persons(packs: fc.Arbitrary<Pack>) {
  return packs.chain((pack) => {
    const person = allFacts(pack).chain((facts) =>
      fc
        .subarray(Object.keys(facts))
        .map((names) => Object.fromEntries(Object.entries(facts).filter(([name]) => names.includes(name)))),
    );
    return fc.record({ pack: fc.constant(pack), people: fc.array(person, { minLength: 1, maxLength: 8 }) });
  });
}

function expectSameAsAsk(pack: Pack, people: readonly Facts[]) {
  const outcomes = Object.keys(pack.rules);
  const answers = askMany(pack, outcomes, columnsOf(pack, people), { on });
  for (const outcome of outcomes)
    expect(answers[outcome], outcome).toEqual(people.map((facts) => bare(ask(pack, outcome, facts, { on }))));
}

describe('askMany', () => {
  it('answers the same as ask, in generated packs', () => {
    fc.assert(
      fc.property(persons(generatedPack), ({ pack, people }) => expectSameAsAsk(pack, people)),
      { numRuns: 200 },
    );
  });

  it('answers the same as ask, over the corpus', () => {
    fc.assert(
      fc.property(persons(fc.constant(real)), ({ pack, people }) => expectSameAsAsk(pack, people)),
      { numRuns: 25 },
    );
  });

  it('answers the same as ask about tables, exceptions, dates and amounts', () => {
    fc.assert(
      fc.property(persons(fc.constant(pack)), ({ pack, people }) => expectSameAsAsk(pack, people)),
      { numRuns: 60 },
    );
  });

  it('knows nothing of a fact without a column', () => {
    const columns = { protected: [true, false] };
    expect(askMany(pack, ['may_work'], columns, { on })).toEqual({
      may_work: [
        { kind: 'unknown', missing: ['proof'] },
        { kind: 'known', value: false },
      ],
    });
  });

  it('refuses an outcome that does not exist', () => {
    expect(() => askMany(pack, ['toString'], {}, { on })).toThrow(RangeError);
  });
});
