// SPDX-License-Identifier: EUPL-1.2
import { plainDate } from '@opstap/kernel';
import { checkFacts, type Facts } from '@opstap/rules';
import { compileCorpus, readExamples, runExamples } from '@opstap/rules/compile';
import { allFacts, readRealCorpus } from '@opstap/rules/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benchJourney, journeyFor, simulateInterview, syntheticPersons } from './index.ts';

const on = plainDate('2026-11-23');
const files = readRealCorpus();
const { pack, problems } = compileCorpus(files);
const persons = syntheticPersons(1000, 1, on);
const interviews = persons.map((person) => simulateInterview(pack, person, on));

/** All that a person can see of a journey, except the questions. */
function shown(facts: Facts): string {
  const { steps } = journeyFor(pack, facts, { on, done: [] });
  return JSON.stringify(
    steps.map(({ step, status, deadline, applies }) => [
      step.id,
      status,
      applies.kind,
      deadline?.kind === 'known' ? deadline.value : deadline?.kind,
    ]),
  );
}

describe('the corpus', () => {
  it('compiles without a problem', () => expect(problems).toEqual([]));

  it('answers its worked examples as worked out', () => {
    expect(runExamples(pack, readExamples(files)).filter(({ passed }) => !passed)).toEqual([]);
  });

  it('holds every condition: without the file of a step the step is gone from the journey', () => {
    const law = files.filter(({ path }) => !path.endsWith('.examples.yaml'));
    for (const { path } of law.filter(({ text }) => /^step:/m.test(text))) {
      const id = path.replace(/^.*\/|\.yaml$/g, '');
      const without = compileCorpus(law.filter((file) => file.path !== path)).pack;
      const ids = journeyFor(without, {}, { on, done: [] }).steps.map(({ step }) => step.id);
      expect(ids).not.toContain(id);
      expect(ids).toHaveLength(pack.steps.length - 1);
    }
  }, 180_000);
});

describe('the interview of synthetic persons', () => {
  it('has persons whose facts are all valid, and the same for the same seed', () => {
    for (const { facts } of persons.slice(0, 200)) expect(checkFacts(pack, facts).faults).toEqual([]);
    expect(syntheticPersons(3, 7, on)).toEqual(syntheticPersons(3, 7, on));
  });

  it('takes at most 12 screens for half of a thousand', () => {
    const screens = interviews.map((interview) => interview.screens.length).sort((a, b) => a - b);
    expect(screens[500]).toBeLessThanOrEqual(12);
  });

  it('is measured by the bench', () => {
    expect(benchJourney(pack, on, 20)).toMatchObject({ persons: 20, steps: pack.steps.length });
  });

  it('leaves nothing undecided that a person who knows all their answers could decide', () => {
    const undecided = new Set<string>();
    for (const { journey, screens } of interviews) {
      if (journey.openQuestions.some(({ id }) => screens.includes(id))) continue;
      for (const { step, applies } of journey.steps) if (applies.kind === 'unknown') undecided.add(step.id);
    }
    expect([...undecided]).toEqual([]);
  });

  it('puts no question whose answer can change nothing', () => {
    const completions = fc.sample(allFacts(pack), { numRuns: 300, seed: 1 });
    const places = new Set(pack.questions.filter(({ id }) => id === 'gemeente').map(({ id }) => id));
    for (const [index, person] of persons.slice(0, 12).entries()) {
      let facts: Facts = {};
      for (const id of interviews[index]?.screens ?? []) {
        const names = Object.entries(pack.facts).flatMap(([name, fact]) =>
          fact.question === id || pack.facts[fact.derivedFrom ?? '']?.question === id ? [name] : [],
        );
        const pickFrom = (from: Facts) =>
          Object.fromEntries(names.flatMap((name) => (from[name] === undefined ? [] : [[name, from[name]]])));
        const matters = completions.some((others, at) => {
          const another = completions[(at + 1) % completions.length] ?? {};
          const complete = { ...others, ...facts };
          return shown(complete) !== shown({ ...complete, ...pickFrom(another) });
        });
        if (!places.has(id)) expect(matters, `${person.id}: ${id}`).toBe(true);
        facts = { ...facts, ...pickFrom(person.facts) };
      }
    }
  }, 60_000);
});
