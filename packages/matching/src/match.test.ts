// SPDX-License-Identifier: EUPL-1.2
import { plainDate, randomFrom } from '@opstap/kernel';
import { compiled } from '@opstap/taxonomy/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explain } from './explain.ts';
import { GATE_IDS } from './gates/gate.ts';
import { gatesOf } from './gates/index.ts';
import { vacancyIndex } from './index/vacancy-index.ts';
import { match } from './match.ts';
import { type Matchable, matchableOf } from './matchable.ts';
import { preparePerson } from './person.ts';
import { randomPerson, randomVacancies } from './testing/index.ts';
import type { WantedWork } from './wanted-work.ts';
import { highestScore, KNOBS, weightsFor } from './weights.ts';
import { buildWorkKnowledge } from './work-knowledge.ts';

const on = plainDate('2026-11-29');
const knowledge = buildWorkKnowledge(compiled);
const COUNT = 400;

/** A person, vacancies and knobs, repeatable from a few numbers. */
const cases = fc.record({
  seed: fc.nat(),
  competences: fc.integer({ min: 0, max: 90 }),
  limit: fc.integer({ min: 1, max: 40 }),
  knobs: fc.subarray([...KNOBS]),
});

function made({ seed, competences }: { seed: number; competences: number }) {
  const random = randomFrom(seed);
  const make = randomVacancies(knowledge, random, on);
  const vacancies = Array.from({ length: COUNT }, (_, number) => matchableOf(make(number), knowledge));
  return { random, vacancies, wanted: randomPerson(knowledge, random, competences) };
}

function indexOf(vacancies: readonly Matchable[]) {
  const index = vacancyIndex();
  for (const one of vacancies) index.put(one);
  return index;
}

/** Every vacancy explained one by one, and sorted: slow and plain. */
function byBruteForce(
  vacancies: readonly Matchable[],
  wanted: WantedWork,
  options: Parameters<typeof match>[2],
) {
  const person = preparePerson(wanted, knowledge, on);
  const open = vacancies.filter(({ days }) => days.published <= person.on && person.on <= days.validThrough);
  const judged = open.map((vacancy) => {
    const { score, gates } = explain(vacancy, person, options.weights);
    const closed = gates.filter(({ state }) => state === 'closed').map(({ id }) => id);
    return { id: vacancy.id, score, closed, published: vacancy.days.published };
  });
  const { excludedBy } = options;
  const hidden = wanted.notForMe?.vacancies ?? [];
  const ranked = judged
    .filter(({ closed }) =>
      excludedBy === undefined
        ? closed.length === 0
        : excludedBy === 'any'
          ? closed.length > 0
          : closed.includes(excludedBy),
    )
    .filter(({ id }) => !hidden.includes(id))
    .sort((a, b) => b.score - a.score || b.published - a.published || (a.id < b.id ? -1 : 1))
    .slice(0, options.limit)
    .map(({ published: _, ...one }) => one);
  const count = (isCounted: (closed: readonly string[]) => boolean) =>
    judged.filter(({ closed }) => isCounted(closed)).length;
  const byGate = Object.fromEntries(
    GATE_IDS.map((id) => [
      id,
      {
        excluded: count((closed) => closed.includes(id)),
        only: count((closed) => closed.length === 1 && closed[0] === id),
      },
    ]),
  );
  const fits = count((closed) => closed.length === 0);
  return { ranked, counts: { open: judged.length, fits, excluded: judged.length - fits, byGate } };
}

describe('a ranking', () => {
  it('is what judging every vacancy one by one gives: nothing is missed, and the factors add up to the score', () => {
    fc.assert(
      fc.property(cases, fc.constantFrom(undefined, 'any' as const, ...GATE_IDS), (given, excludedBy) => {
        const { vacancies, wanted } = made(given);
        const options = {
          weights: weightsFor(given.knobs),
          limit: given.limit,
          ...(excludedBy && { excludedBy }),
        };
        const notForMe = { vacancies: vacancies.slice(0, 30).map(({ id }) => id) };
        const asking = given.seed % 2 ? { ...wanted, notForMe } : wanted;
        const person = preparePerson(asking, knowledge, on);
        expect(match(indexOf(vacancies), person, options)).toEqual(byBruteForce(vacancies, asking, options));
      }),
      { numRuns: 40 },
    );
  });

  it('is the same after any adding, changing and removing as with an index that is made anew', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { random, vacancies, wanted } = made(given);
        const make = randomVacancies(knowledge, random, on);
        const index = indexOf(vacancies);
        const left = new Map(vacancies.map((one) => [one.id, one]));
        for (let change = 0; change < 600; change += 1) {
          const number = Math.floor(random() * COUNT * 1.2);
          if (random() < 0.4) {
            expect(index.remove(`random:${number}`)).toBe(left.delete(`random:${number}`));
            continue;
          }
          const put = matchableOf(make(number), knowledge);
          index.put(put);
          left.set(put.id, put);
        }
        const [person, options] = [
          preparePerson(wanted, knowledge, on),
          { weights: weightsFor(given.knobs), limit: given.limit },
        ];
        expect(index.size).toBe(left.size);
        expect(match(index, person, options)).toEqual(match(indexOf([...left.values()]), person, options));
      }),
      { numRuns: 20 },
    );
  });

  it('does not hear a name, sex, age, nationality or health: they change no score and no rank', () => {
    const told = fc.record({
      name: fc.string(),
      sex: fc.constantFrom('f', 'm', 'x'),
      age: fc.integer({ min: 16, max: 80 }),
      nationality: fc.constantFrom('UA', 'RU', 'NL', 'SY'),
      health: fc.string(),
    });
    fc.assert(
      fc.property(cases, told, told, (given, one, other) => {
        const { vacancies, wanted } = made(given);
        const index = indexOf(vacancies);
        const options = { weights: weightsFor(given.knobs), limit: given.limit };
        const rank = (more: object) =>
          match(index, preparePerson({ ...wanted, ...more }, knowledge, on), options);
        expect(rank(one)).toEqual(rank(other));
      }),
      { numRuns: 15 },
    );
  });

  it('never gives more than the highest score', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { vacancies, wanted } = made(given);
        const weights = weightsFor(given.knobs);
        const { ranked } = match(indexOf(vacancies), preparePerson(wanted, knowledge, on), {
          weights,
          limit: 1,
        });
        expect(ranked[0]?.score ?? 0).toBeLessThanOrEqual(highestScore(weights));
      }),
      { numRuns: 20 },
    );
  });

  it('names gates by their bits and back', () =>
    expect(gatesOf(0b10010)).toEqual(['regulated', 'circumstances']));
});

describe('the index', () => {
  it('takes less than 120 bytes for a vacancy', () => {
    const make = randomVacancies(knowledge, randomFrom(3), on);
    const index = vacancyIndex();
    const count = 20_000;
    for (let number = 0; number < count; number += 1) index.put(matchableOf(make(number), knowledge));
    expect(index.bytes() / count).toBeLessThan(120);
  });
});
