// SPDX-License-Identifier: EUPL-1.2
import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { type PlainDate, randomFrom, todayInAmsterdam } from '@opstap/kernel';
import {
  buildWorkKnowledge,
  DEFAULT_WEIGHTS,
  type Matchable,
  match,
  matchableOf,
  preparePerson,
  type VacancyIndex,
  vacancyIndex,
  type WantedWork,
  type WorkData,
  type WorkKnowledge,
} from '@opstap/matching';
import { askOracle, loadOracle } from '@opstap/matching/oracle';
import { randomPerson, randomVacancies } from '@opstap/matching/testing';
import { connectOrOpen, loadSynthetic } from '@opstap/server';
import {
  type RealPostgres,
  runnerOnPglite,
  runnerOnPostgres,
  type SqlRunner,
  startRealPostgres,
} from '@opstap/server/testing';
import { startServer } from './bench-http.ts';

export type Times = { p50: number; p99: number };
export type IndexBench = {
  vacancies: number;
  /** Of the arrays of the index, a vacancy. */
  bytesEach: number;
  /** Of the whole process, before and after the index was made, a vacancy: with what the engine keeps for it. */
  heapBytesEach: number;
  buildSeconds: number;
  /** One ranking with 80 competences, the best 20, all factors and gates, preparing the person included. */
  milliseconds: Times;
  /** A vacancy put, changed or removed. */
  updateMilliseconds: Times;
};
export type SqlBench = {
  loadSeconds: number;
  rankings: number;
  milliseconds: Times;
  /** Median of this against the median in process. */
  ratio: number;
  /** Ids, scores, gates and counts were the same for every person. */
  isEqual: boolean;
};
export type MatchBench = {
  /** Of the machine in the minute before and at the end: with others at work on it the times are longer. */
  load: { before: number; after: number };
  index: IndexBench;
  large?: IndexBench;
  postgres: SqlBench;
  pglite: SqlBench;
  http?: { milliseconds: Times; p99Ratio: number; secondsUntilReady: number };
};

type Options = {
  vacancies: number;
  large: number;
  persons: number;
  sqlPersons: number;
  http: boolean;
  say(text: string): void;
};

const COMPETENCES = 80;
const LIMIT = 20;
const SEED = 1;
const OPTIONS = { weights: DEFAULT_WEIGHTS, limit: LIMIT };

export async function benchMatch(data: WorkData, options: Options): Promise<MatchBench> {
  const { vacancies, large, persons, sqlPersons, http, say } = options;
  const before = loadavg()[0] ?? 0;
  const on = todayInAmsterdam(Date.now());
  const knowledge = buildWorkKnowledge(data);
  const random = randomFrom(7);
  const people = Array.from({ length: persons }, () => randomPerson(knowledge, random, COMPETENCES));
  say(`in process, ${vacancies} vacancies`);
  const { index, figures } = measureIndex(knowledge, people, vacancies, on);
  const compare = {
    knowledge,
    index,
    on,
    people: people.slice(0, sqlPersons),
    vacancies,
    p50: figures.milliseconds.p50,
  };
  const server = await startRealPostgres();
  try {
    say('the SQL form on PostgreSQL');
    const postgres = await measureSql(await runnerOnPostgres(server.url), compare);
    say(JSON.stringify({ figures, postgres }));
    say('the SQL form on PGlite');
    const pglite = await measureSql(await runnerOnPglite(), compare);
    say(JSON.stringify({ pglite }));
    if (large > 0) say(`in process, ${large} vacancies`);
    const second = large > 0 ? measureIndex(knowledge, people, large, on).figures : undefined;
    if (http) say(`${JSON.stringify({ large: second })}\nPOST /v1/matches`);
    const overHttp = http
      ? await measureHttp(server, { knowledge, on, people, vacancies, p99: figures.milliseconds.p99 })
      : undefined;
    return {
      load: { before: rounded(before), after: rounded(loadavg()[0] ?? 0) },
      index: figures,
      ...(second && { large: second }),
      postgres,
      pglite,
      ...(overHttp && { http: overHttp }),
    };
  } finally {
    await server.stop();
  }
}

function* randomMatchables(knowledge: WorkKnowledge, count: number, on: PlainDate): Generator<Matchable> {
  const make = randomVacancies(knowledge, randomFrom(SEED), on);
  for (let number = 0; number < count; number += 1) yield matchableOf(make(number), knowledge);
}

function measureIndex(
  knowledge: WorkKnowledge,
  people: readonly WantedWork[],
  count: number,
  on: PlainDate,
): { index: VacancyIndex; figures: IndexBench } {
  const heapBefore = memoryUsed();
  const index = vacancyIndex();
  let building = 0;
  // Made in pieces, so that the making of vacancies is not counted and they need not all be there at once.
  for (const piece of pieces(randomMatchables(knowledge, count, on), 10_000)) {
    const start = performance.now();
    for (const vacancy of piece) index.put(vacancy);
    building += performance.now() - start;
  }
  const heapBytesEach = Math.max(0, Math.round((memoryUsed() - heapBefore) / count));
  const rank = (wanted: WantedWork) => void match(index, preparePerson(wanted, knowledge, on), OPTIONS);
  for (const wanted of people.slice(0, 60)) rank(wanted);
  const milliseconds = timesOf(people.map((wanted) => timed(() => rank(wanted))));
  const make = randomVacancies(knowledge, randomFrom(SEED + 1), on);
  const updates = Array.from({ length: 600 }, (_, at) => {
    const changed = matchableOf(make((at * 7) % count), knowledge);
    return timed(() => void (at % 3 === 0 ? index.remove(changed.id) : index.put(changed)));
  });
  // As it was, for what is compared with it.
  for (const vacancy of take(randomMatchables(knowledge, count, on), Math.min(count, updates.length * 7)))
    index.put(vacancy);
  return {
    index,
    figures: {
      vacancies: count,
      bytesEach: rounded(index.bytes() / count),
      heapBytesEach,
      buildSeconds: rounded(building / 1000),
      milliseconds,
      updateMilliseconds: timesOf(updates),
    },
  };
}

async function measureSql(
  runner: SqlRunner,
  given: {
    knowledge: WorkKnowledge;
    index: VacancyIndex;
    on: PlainDate;
    people: readonly WantedWork[];
    vacancies: number;
    p50: number;
  },
): Promise<SqlBench> {
  const { knowledge, index, on, people, vacancies, p50 } = given;
  try {
    const start = performance.now();
    await loadOracle(runner.run, knowledge, randomMatchables(knowledge, vacancies, on));
    const loadSeconds = rounded((performance.now() - start) / 1000);
    const times: number[] = [];
    let isEqual = true;
    for (const [at, wanted] of [people[0], ...people].entries()) {
      if (!wanted) continue;
      const person = preparePerson(wanted, knowledge, on);
      const asked = performance.now();
      const answer = await askOracle(runner.run, person, OPTIONS);
      // The first one warms up.
      if (at > 0) times.push(performance.now() - asked);
      isEqual &&= isDeepStrictEqual(answer, match(index, person, OPTIONS));
    }
    const milliseconds = timesOf(times);
    return {
      loadSeconds,
      rankings: times.length,
      milliseconds,
      ratio: Math.round(milliseconds.p50 / p50),
      isEqual,
    };
  } finally {
    await runner.close();
  }
}

async function measureHttp(
  server: RealPostgres,
  given: {
    knowledge: WorkKnowledge;
    on: PlainDate;
    people: readonly WantedWork[];
    vacancies: number;
    p99: number;
  },
): Promise<NonNullable<MatchBench['http']>> {
  const { knowledge, on, people, vacancies, p99 } = given;
  const folder = await mkdtemp(join(tmpdir(), 'opstap-bench-'));
  const storage = await connectOrOpen(folder, server.url);
  const make = randomVacancies(knowledge, randomFrom(SEED), on);
  const all = (function* () {
    for (let number = 0; number < vacancies; number += 1) yield make(number);
  })();
  await loadSynthetic(storage.vacancySink, all, 'random');
  await storage.close();
  const { url, stop } = await startServer(folder, server.url);
  try {
    const start = performance.now();
    const bodies = people.map((profile) => JSON.stringify({ profile, limit: LIMIT }));
    const send = async (body = '') => {
      const response = await fetch(`${url}/v1/matches`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'accept-encoding': 'identity' },
        body,
      });
      await response.arrayBuffer();
      return response.status;
    };
    while ((await send(bodies[0])) === 503) await new Promise((resolve) => setTimeout(resolve, 100));
    const secondsUntilReady = rounded((performance.now() - start) / 1000);
    for (const body of bodies.slice(0, 60)) await send(body);
    const times: number[] = [];
    for (const body of bodies) {
      const asked = performance.now();
      const status = await send(body);
      if (status !== 200) throw new Error(`POST /v1/matches answered ${status}`);
      times.push(performance.now() - asked);
    }
    const milliseconds = timesOf(times);
    return { milliseconds, p99Ratio: rounded(milliseconds.p99 / p99), secondsUntilReady };
  } finally {
    await stop();
    await rm(folder, { recursive: true, force: true });
  }
}

function* pieces<T>(all: Iterable<T>, size: number): Generator<T[]> {
  let piece: T[] = [];
  for (const one of all) {
    piece.push(one);
    if (piece.length === size) {
      yield piece;
      piece = [];
    }
  }
  if (piece.length > 0) yield piece;
}

function* take<T>(all: Iterable<T>, count: number): Generator<T> {
  let taken = 0;
  for (const one of all) {
    if (taken++ === count) return;
    yield one;
  }
}

/** Arrays and heap together; exact only when the garbage was collected, which `--expose-gc` allows. */
function memoryUsed(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function timesOf(times: readonly number[]): Times {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) =>
    rounded(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  return { p50: at(0.5), p99: at(0.99) };
}

function rounded(number: number): number {
  return Math.round(number * 100) / 100;
}
