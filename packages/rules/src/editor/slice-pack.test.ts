// SPDX-License-Identifier: EUPL-1.2
import { plainDate } from '@opstap/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inquire } from '../ask.ts';
import { compileCorpus } from '../compile/index.ts';
import { readRealCorpus } from '../testing/corpus.ts';
import { FIXTURE_CORPUS } from '../testing/fixture-corpus.ts';
import { allFacts } from '../testing/generated-packs.ts';
import { slicePack, stepOutcomes } from './slice-pack.ts';

const real = compileCorpus(readRealCorpus()).pack;
const { pack } = compileCorpus(FIXTURE_CORPUS);
const on = plainDate('2026-11-24');

describe('slicePack', () => {
  it('keeps what an outcome can reach, and nothing else', () => {
    const slice = slicePack(pack, ['notice_by']);
    expect(Object.keys(slice.rules)).toEqual(['notice_by']);
    expect(Object.keys(slice.parameters)).toEqual(['notice_days']);
    expect(Object.keys(slice.facts)).toEqual(['working', 'wants_work', 'hours', 'start']);
    expect(slice.questions.map(({ id }) => id)).toEqual(['work', 'contract']);
    expect(Object.keys(slice.sources)).toEqual(['law', 'page']);
    expect(slice.steps).toEqual([]);
    expect(slice.hash).toBe(pack.hash);
  });

  it('keeps a step with the amounts that it shows', () => {
    const slice = slicePack(pack, ['stap_notify_van_toepassing']);
    expect(slice.steps.map(({ id }) => id)).toEqual(['notify']);
    expect(Object.keys(slice.parameters)).toEqual(['notice_days']);
    expect(slice.phases).toEqual(pack.phases);
  });

  it('keeps what a fact is looked up from', () => {
    const looked = compileCorpus([
      ...FIXTURE_CORPUS,
      {
        path: 'corpus/work/2025-01-01.yaml',
        text: 'rules: { listed: [{ valid_from: 2025-01-01, source: law, is: \'job_regulation = "free"\' }] }',
      },
    ]).pack;
    expect(Object.keys(slicePack(looked, ['listed']).facts)).toEqual(['job', 'job_regulation']);
  });

  it('refuses an outcome that does not exist', () => {
    expect(() => slicePack(pack, ['toString'])).toThrow(RangeError);
  });

  it('answers and asks the same as the whole', () => {
    const outcomes = Object.keys(real.rules);
    const asked = fc.oneof(
      fc.constant(stepOutcomes(real)),
      fc.subarray(outcomes, { minLength: 1, maxLength: 6 }),
    );
    const given = allFacts(real).chain((facts) =>
      fc
        .subarray(Object.keys(facts))
        .map((names) => Object.fromEntries(Object.entries(facts).filter(([name]) => names.includes(name)))),
    );
    fc.assert(
      fc.property(asked, given, (outcomes, facts) => {
        const [whole, part] = [real, slicePack(real, outcomes)].map((pack) => inquire(pack, facts, { on }));
        for (const outcome of outcomes) expect(part?.ask(outcome)).toEqual(whole?.ask(outcome));
        expect(part?.next(outcomes)).toEqual(whole?.next(outcomes));
      }),
      { numRuns: 60 },
    );
  });
});
