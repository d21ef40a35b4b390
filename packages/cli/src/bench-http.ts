// SPDX-License-Identifier: EUPL-1.2
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { type SyntheticPerson, syntheticPersons } from '@opstap/journeys';
import { todayInAmsterdam } from '@opstap/kernel';
import type { Latencies, Stream } from './steady-stream.ts';
import { untilIdle } from './until-idle.ts';

export type HttpBench = {
  ratePerSecond: number;
  seconds: number;
  emptyRoute: Latencies;
  /** Facts in, decided steps with reasons and sources out. */
  journeys: Latencies;
  /** The same with every text in one language: answers of 100 to 300 KB. */
  journeysInWords: Latencies;
  /** Of `journeys` against the empty route, and of `journeysInWords`. */
  p99Ratio: number;
  p99RatioInWords: number;
};

const WARM_UP_SECONDS = 4;
const PERSONS = 1000;
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * Starts a server of its own with the benchmark's rate-limit setting (off) and sends a steady stream to an empty route and
 * then to POST /v1/journeys with synthetic persons in turn, without and with the words of a language.
 */
export async function benchHttp(ratePerSecond: number, seconds: number): Promise<HttpBench> {
  const folder = await mkdtemp(join(tmpdir(), 'opstap-bench-'));
  const { url, stop } = await startServer(folder);
  const today = todayInAmsterdam(Date.now());
  try {
    const [others, people] = [1, 2].map((seed) => syntheticPersons(PERSONS, seed, today));
    // Each is warmed up just before it is measured, with other people, so that nothing of theirs is remembered.
    const measured = async (path: string, warmUp: string[], bodies: string[]) => {
      const to = { url: `${url}${path}`, ratePerSecond };
      await steadyStream({ ...to, bodies: warmUp, seconds: WARM_UP_SECONDS });
      return steadyStream({ ...to, bodies, seconds });
    };
    const inWords = { language: 'uk' };
    const emptyRoute = await measured('/health/live', [], []);
    const journeys = await measured('/v1/journeys', bodiesOf(others, {}), bodiesOf(people, {}));
    const journeysInWords = await measured(
      '/v1/journeys',
      bodiesOf(others, inWords),
      bodiesOf(people, inWords),
    );
    const p99Ratio = rounded(journeys.p99 / emptyRoute.p99);
    const p99RatioInWords = rounded(journeysInWords.p99 / emptyRoute.p99);
    return { ratePerSecond, seconds, emptyRoute, journeys, journeysInWords, p99Ratio, p99RatioInWords };
  } finally {
    await stop();
    await rm(folder, { recursive: true, force: true });
  }
}

function bodiesOf(people: readonly SyntheticPerson[] = [], more: object): string[] {
  return people.map(({ facts }) => JSON.stringify({ facts, ...more }));
}

/** Sends from a thread of its own: what this process would clean up would count as the server's time. */
function steadyStream(workerData: Stream): Promise<Latencies> {
  const worker = new Worker(new URL('./steady-stream.ts', import.meta.url), { workerData });
  return new Promise((resolve, reject) => {
    worker.on('message', resolve);
    worker.on('error', reject);
  });
}

/** The server that people run, with its example data, on a storage of its own and without a limit of rate. */
export async function startServer(
  folder: string,
  databaseUrl = '',
): Promise<{ url: string; stop(): Promise<void> }> {
  const environment = {
    ...process.env,
    PORT: '0',
    OPSTAP_DATA_FOLDER: folder,
    OPSTAP_RATE_LIMIT: 'off',
    OPSTAP_LOG: 'silent',
    DATABASE_URL: databaseUrl,
  };
  const server = spawn(process.execPath, await startArguments(), {
    cwd: ROOT,
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    let output = '';
    server.stdout.on('data', (chunk) => {
      output += chunk;
      const found = /http:\/\/localhost:\d+/.exec(output)?.[0];
      if (found) resolve(found);
    });
    server.on('exit', (code) => reject(new Error(`the server stopped with code ${code}`)));
  });
  await untilIdle(url);
  const stop = async () => {
    server.removeAllListeners('exit');
    server.kill('SIGTERM');
    await new Promise((resolve) => server.on('exit', resolve));
  };
  return { url, stop };
}

/** What `npm start` gives Node, so that the server measured is the server that people run. */
async function startArguments(): Promise<string[]> {
  const { scripts } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  return scripts.start.split(' ').slice(1);
}

function rounded(number: number): number {
  return Math.round(number * 100) / 100;
}
