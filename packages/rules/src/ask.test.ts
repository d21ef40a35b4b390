// SPDX-License-Identifier: EUPL-1.2
import { plainDate } from '@opstap/kernel';
import { describe, expect, it } from 'vitest';
import { compileCorpus } from './compile/index.ts';
import { ask, checkFacts, next, parameterAt } from './index.ts';
import type { Facts } from './outcome.ts';
import { FIXTURE_CORPUS } from './testing/fixture-corpus.ts';

const { pack } = compileCorpus(FIXTURE_CORPUS);
const on = plainDate('2026-11-23');
const asked = (outcome: string, facts: Facts, day = on) => ask(pack, outcome, facts, { on: day });
const questions = (outcomes: string[], facts: Facts) =>
  next(pack, outcomes, facts, { on }).map(({ id }) => id);

describe('ask', () => {
  it('answers with the smallest sufficient reason and its sources', () => {
    const facts = { protected: false, proof: 'none', working: 'none', dutch: 'A1' };
    expect(asked('may_work', facts)).toEqual({
      kind: 'known',
      value: false,
      verify: false,
      reasons: [
        {
          rule: 'may_work',
          version: '2024-01-01',
          sources: ['law'],
          checkedOn: '2026-11-01',
          confidence: 'high',
          verify: false,
          text: 'no',
          facts: ['protected'],
        },
      ],
    });
  });

  it('names the facts that are missing, and only those that matter', () => {
    expect(asked('may_work', {})).toMatchObject({ kind: 'unknown', missing: ['protected', 'proof'] });
    expect(asked('may_work', { protected: true })).toMatchObject({ missing: ['proof'] });
    expect(asked('stap_notify_termijn', {})).toMatchObject({ missing: ['start'] });
  });

  it('decides what is the same for every answer', () => {
    expect(asked('either_way', {})).toMatchObject({ kind: 'known', value: true });
    expect(asked('either_way', { working: 'none' })).toMatchObject({ value: true, reasons: [{ facts: [] }] });
  });

  it('takes a parameter at the date that the rule names, and names it among the reasons', () => {
    expect(asked('notice_by', { start: '2026-12-29' })).toMatchObject({
      value: '2026-12-23',
      verify: true,
      reasons: [
        { rule: 'notice_by', text: 'value' },
        { rule: 'notice_days', version: '2026-01-01' },
      ],
    });
    expect(asked('notice_by', { start: '2025-12-29' })).toMatchObject({ value: '2025-12-23', verify: false });
  });

  it('does not answer outside the dates of the law', () => {
    expect(asked('may_work', {}, plainDate('2027-03-05'))).toMatchObject({
      kind: 'not_covered',
      reason: 'ended',
    });
    expect(asked('future', {})).toMatchObject({
      kind: 'not_covered',
      reason: 'not_yet_in_force',
      reasons: [],
    });
    expect(asked('plan', {})).toMatchObject({ kind: 'not_covered', reason: 'not_yet_in_force' });
    expect(asked('notice_by', { start: '2028-01-03' })).toMatchObject({
      rule: 'notice_days',
      date: '2028-01-03',
    });
    expect(asked('wage', { working: 'none' })).toMatchObject({ kind: 'not_covered', reason: 'no_value_set' });
  });

  it('answers with what was published by the day asked for', () => {
    const day = plainDate('2024-01-15');
    expect(ask(pack, 'may_work', { protected: false }, { on: day, known: day })).toMatchObject({
      reason: 'no_value_set',
    });
    expect(asked('may_work', { protected: false }, day)).toMatchObject({ value: false });
  });

  it('applies exceptions, in their order where they have one, and reports a conflict where they have none', () => {
    const facts = { protected: true, working: 'employee', hours: 20 };
    expect(asked('special', facts)).toMatchObject({ value: true });
    expect(asked('special', { ...facts, working: 'agency' })).toMatchObject({ value: false });
    expect(asked('special', { ...facts, hours: 50 })).toMatchObject({
      kind: 'ask_a_person',
      text: 'long_hours',
    });
    expect(asked('special', { ...facts, working: 'agency', hours: 50 })).toMatchObject({
      kind: 'conflict',
      between: ['agency', 'long'],
    });
    expect(asked('special', { protected: false, working: 'employee' })).toMatchObject({
      kind: 'unknown',
      missing: ['hours'],
    });
    expect(asked('ordered', { protected: true, wants_work: true })).toMatchObject({ value: 3 });
    expect(asked('ordered', { protected: true })).toMatchObject({ kind: 'unknown', missing: ['wants_work'] });
  });

  it('refuses an outcome that does not exist', () => {
    expect(() => asked('toString', {})).toThrow(RangeError);
    expect(() => parameterAt(pack, 'constructor', on)).toThrow(RangeError);
  });

  it('gives a parameter with its source', () => {
    expect(parameterAt(pack, 'notice_days', on)).toMatchObject({ kind: 'known', value: 3, verify: true });
    expect(parameterAt(pack, 'notice_days', plainDate('2029-01-01'))).toMatchObject({ reason: 'ended' });
  });
});

describe('next', () => {
  it('puts first what bears on most outcomes', () => {
    expect(questions(['may_work', 'weak_dutch', 'stap_learn_van_toepassing'], {})).toEqual([
      'dutch',
      'status',
    ]);
  });

  it('puts first, of what is as easy and settles as much, what the rules read first', () => {
    expect(questions(['weak_dutch', 'has_work'], {})).toEqual(['dutch', 'work']);
    expect(questions(['has_work', 'weak_dutch'], {})).toEqual(['work', 'dutch']);
  });

  it('asks nothing that decides nothing', () => {
    expect(questions(['either_way'], {})).toEqual([]);
    expect(questions(['may_work', 'weak_dutch'], { protected: false, dutch: 'A0' })).toEqual([]);
  });

  it('asks first what decides whether a fact is shown, and nothing about a hidden one', () => {
    expect(questions(['notice_by'], {})).toEqual(['work']);
    expect(questions(['notice_by'], { working: 'agency' })).toEqual(['contract']);
    expect(questions(['notice_by'], { working: 'none' })).toEqual([]);
  });
});

describe('checkFacts', () => {
  it('reports all faults at once and keeps what is good', () => {
    const input = {
      protected: true,
      nonsense: 1,
      proof: 'passport',
      hours: 61,
      start: '2026-02-30',
      dutch: 'B3',
      town: 'Utrecht',
      wants_work: 'yes',
      working: null,
      constructor: 1,
    };
    const { facts, faults } = checkFacts(pack, input);
    expect(facts).toEqual({ protected: true });
    expect(Object.fromEntries(faults.map(({ field, code }) => [field, code]))).toEqual({
      nonsense: 'fact-unknown',
      proof: 'fact-value',
      hours: 'fact-range',
      start: 'fact-date',
      dutch: 'fact-value',
      town: 'fact-municipality',
      wants_work: 'fact-type',
      working: 'fact-type',
      constructor: 'fact-unknown',
    });
  });

  it.each([null, [], 'facts', 3])('refuses %j as facts', (input) => {
    expect(checkFacts(pack, input)).toEqual({
      facts: {},
      faults: [{ field: '', code: 'fact-type', data: { expected: 'object' } }],
    });
  });
});
