// SPDX-License-Identifier: EUPL-1.2
import { plainDate, randomFrom } from '@opstap/kernel';
import {
  buildWorkKnowledge,
  GATE_IDS,
  KNOBS,
  match,
  matchableOf,
  preparePerson,
  vacancyIndex,
  weightsFor,
} from '@opstap/matching';
import { askOracle, loadOracle, type RunSql } from '@opstap/matching/oracle';
import { randomPerson, randomVacancies } from '@opstap/matching/testing';
import { loadPublication } from '@opstap/publication/node';
import { CompiledQuery } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '../../storage/database.ts';
import { ENGINES, makeStorage, type TestStorage } from '../../testing/with-database.ts';

const on = plainDate('2026-11-29');
const knowledge = buildWorkKnowledge(await loadPublication());
const VACANCIES = 3_000;
const PERSONS = 24;

const runOn =
  (db: Db): RunSql =>
  async (text, parameters) =>
    (await db.executeQuery(CompiledQuery.raw(text, [...parameters]))).rows;

describe.each(ENGINES)('the SQL form of matching on %s', (engine) => {
  let made: TestStorage;
  const index = vacancyIndex();

  beforeAll(async () => {
    made = await makeStorage(engine);
    const make = randomVacancies(knowledge, randomFrom(11), on);
    const all = Array.from({ length: VACANCIES }, (_, number) => matchableOf(make(number), knowledge));
    for (const one of all) index.put(one);
    await loadOracle(runOn(made.storage.db), knowledge, all);
  });
  afterAll(() => made.drop());

  it('gives the same vacancies, scores, reasons and counts as the index, for random persons and knobs', async () => {
    const random = randomFrom(12);
    for (let round = 0; round < PERSONS; round += 1) {
      const wanted = randomPerson(knowledge, random, Math.floor(random() * 80));
      const ids = Array.from({ length: 20 }, (_, at) => `random:${Math.floor(random() * VACANCIES) + at}`);
      const person = preparePerson(
        round % 3 === 0
          ? {
              ...wanted,
              notForMe: {
                vacancies: ids,
                occupations: wanted.occupations.slice(0, 1).map(({ id }) => id),
                contracts: ['agency'],
              },
            }
          : wanted,
        knowledge,
        on,
      );
      const excludedBy = [undefined, undefined, 'any', GATE_IDS[round % GATE_IDS.length]] as const;
      const options = {
        weights: weightsFor(KNOBS.filter(() => random() < 0.3)),
        limit: 1 + Math.floor(random() * 50),
        ...(excludedBy[round % 4] && { excludedBy: excludedBy[round % 4] }),
      };
      const expected = await askOracle(
        runOn(made.storage.db),
        person,
        options as Parameters<typeof match>[2],
      );
      expect(match(index, person, options as Parameters<typeof match>[2]), `person ${round}`).toEqual(
        expected,
      );
    }
  });
});
