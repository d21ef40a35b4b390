// SPDX-License-Identifier: EUPL-1.2
import { plainDate } from '@opstap/kernel';
import type { Facts, Pack, Step } from '@opstap/rules';
import { compileCorpus } from '@opstap/rules/compile';
import { FIXTURE_CORPUS, fixtureWith } from '@opstap/rules/testing';
import { describe, expect, it } from 'vitest';
import { completeFacts, journeyFor, whatIf } from './index.ts';

const { pack } = compileCorpus(FIXTURE_CORPUS);
const on = plainDate('2026-11-23');
const journey = (facts: Facts, done: string[] = [], asked: string[] = []) =>
  journeyFor(pack, facts, { on, done, asked });
const WORKER = { protected: true, proof: 'sticker', working: 'agency', start: '2026-12-29', dutch: 'A1' };

function statuses(facts: Facts, done: string[] = []): Record<string, string> {
  return Object.fromEntries(journey(facts, done).steps.map(({ step, status }) => [step.id, status]));
}

/** A pack of free-standing steps that apply to everybody, with the given differences. */
function packOf(steps: Record<string, Partial<Step>>): Pack {
  const base = pack.steps.find(({ id }) => id === 'register');
  if (!base) throw new Error('the fixture lacks its step');
  const { done: _, ...plain } = base;
  return { ...pack, steps: Object.entries(steps).map(([id, part]) => ({ ...plain, help: [], ...part, id })) };
}

describe('the status of a step', () => {
  it('is open with the question that decides it while nothing is known', () => {
    const { steps } = journey({});
    expect(steps.map(({ status }) => status)).toEqual(['open', 'open', 'open']);
    expect(Object.fromEntries(steps.map(({ step, decidedBy }) => [step.id, decidedBy]))).toEqual({
      register: 'status',
      learn: 'dutch',
      notify: 'work',
    });
  });

  it('follows what applies, what waits and what is for later', () => {
    expect(statuses(WORKER)).toEqual({ register: 'now', notify: 'then', learn: 'later' });
    expect(statuses({ protected: false })).toEqual({
      register: 'not_for_you',
      notify: 'not_for_you',
      learn: 'not_for_you',
    });
  });

  it('is done by a tick or by the facts, and then opens what waited for it', () => {
    expect(statuses(WORKER, ['register'])).toEqual({ register: 'done', notify: 'now', learn: 'later' });
    const byFacts = journey({ ...WORKER, proof: 'document' });
    expect(byFacts.steps.find(({ step }) => step.id === 'register')).toMatchObject({
      status: 'done',
      doneBy: 'facts',
    });
    expect(statuses({ protected: false }, ['register'])).toMatchObject({ register: 'not_for_you' });
  });

  it('is open without a question where the law gives no answer', () => {
    const { steps } = journeyFor(pack, WORKER, { on: plainDate('2027-03-05'), done: [] });
    const notify = steps.find(({ step }) => step.id === 'notify');
    expect(notify).toMatchObject({ status: 'open', applies: { kind: 'not_covered', reason: 'ended' } });
    expect(notify).not.toHaveProperty('decidedBy');
  });

  it('carries deadline, waiting, opening and amounts', () => {
    const [register, notify] = journey(WORKER).steps;
    expect(register).toMatchObject({ opens: ['notify'], waitsFor: [] });
    expect(notify).toMatchObject({
      waitsFor: ['register'],
      deadline: { kind: 'known', value: '2026-12-23' },
      amounts: { notice_days: { kind: 'known', value: 3 } },
    });
  });
});

describe('the order of the steps', () => {
  it('has at most five for now: deadlines first, then what opens most, then the order of the phases', () => {
    const { steps } = journeyFor(
      packOf({
        a: { phase: 'later' },
        b: {},
        c: { phase: 'work' },
        d: {},
        opener: { phase: 'later' },
        opened: { after: ['opener'] },
        urgent: { phase: 'later', deadline: 'stap_notify_termijn' },
      }),
      WORKER,
      { on, done: [] },
    );
    expect(steps.map(({ step, status }) => [step.id, status])).toEqual([
      ['urgent', 'now'],
      ['opener', 'now'],
      ['b', 'now'],
      ['d', 'now'],
      ['c', 'now'],
      ['opened', 'then'],
      ['a', 'then'],
    ]);
  });

  it('puts what must be done first before what waits for it, whatever its phase', () => {
    const order = journeyFor(
      packOf({ first: { phase: 'later', after: ['root'] }, second: { after: ['first'] }, root: {} }),
      WORKER,
      {
        on,
        done: [],
      },
    );
    expect(order.steps.map(({ step }) => step.id)).toEqual(['root', 'first', 'second']);
  });

  it('is the same for the same input, with every step once', () => {
    expect(journey(WORKER)).toEqual(journey(WORKER));
    expect(new Set(journey({}).steps.map(({ step }) => step.id)).size).toBe(pack.steps.length);
  });
});

describe('the questions of a journey', () => {
  it('goes on to the date that a deadline needs, and ends', () => {
    const { start: _, ...rest } = WORKER;
    expect(journey({ ...rest, proof: 'document' }).nextQuestion?.id).toBe('contract');
    expect(journey({ protected: false }).openQuestions).toEqual([]);
    expect(journey({ protected: false })).not.toHaveProperty('nextQuestion');
  });

  it('does not put a question again that was left open', () => {
    const first = journey({}).nextQuestion?.id ?? '';
    const second = journey({}, [], [first]);
    expect(second.nextQuestion?.id).not.toBe(first);
    expect(second.openQuestions.map(({ id }) => id)).toContain(first);
  });

  it('asks for the municipality last, and only when a desk depends on it', () => {
    const text = FIXTURE_CORPUS.find(({ path }) => path === 'corpus/facts.yaml')?.text ?? '';
    const withTown = text
      .replace('town: {', 'town: { question: town,')
      .replace('facts:', '  town: { ease: 1, delicacy: 0 }\nfacts:');
    const local = compileCorpus(fixtureWith('corpus/facts.yaml', withTown));
    expect(local.problems).toEqual([]);
    const questions = (facts: Facts, done: string[]) =>
      journeyFor(local.pack, facts, { on, done }).openQuestions.map(({ id }) => id);
    expect(questions({ protected: true, proof: 'none' }, []).at(-1)).toBe('town');
    expect(questions(WORKER, [])).toEqual(['town']);
    expect(questions({ ...WORKER, town: 'GM0363' }, [])).toEqual([]);
    expect(questions(WORKER, ['register'])).toEqual([]);
  });
});

describe('what if', () => {
  it('names the steps that stand elsewhere', () => {
    expect(whatIf(pack, WORKER, { working: 'none', dutch: 'B2' }, { on, done: [] })).toEqual([
      { step: 'notify', from: 'then', to: 'not_for_you' },
      { step: 'learn', from: 'later', to: 'not_for_you' },
    ]);
  });
});

describe('the occupation', () => {
  const occupations = [
    { id: 'kok', regulation: 'niet_gereguleerd', meanwhile: 'vrij' },
    { id: 'bakker', regulation: 'niet_op_lijst' },
  ] as const;

  it('brings its regulation, and how one may work in it before recognition', () => {
    expect(completeFacts({ beroep: 'kok' }, occupations)).toEqual({
      beroep: 'kok',
      beroep_regulering: 'niet_gereguleerd',
      beroep_tussenwerk: 'vrij',
    });
    expect(completeFacts({ beroep: 'bakker' }, occupations)).toMatchObject({
      beroep_tussenwerk: 'niet_op_lijst',
    });
    expect(completeFacts({ beroep: 'toString' }, occupations)).toEqual({ beroep: 'toString' });
    expect(completeFacts({}, occupations)).toEqual({});
  });
});
