// SPDX-License-Identifier: EUPL-1.2
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type SyntheticPerson, syntheticPersons } from '@opstap/journeys';
import { todayInAmsterdam } from '@opstap/kernel';

/** Latencies in milliseconds, from the moment a request was due, so that waiting counts. */
export type Latencies = { requests: number; failed: number; p50: number; p99: number };
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
    const empty = () => fetch(`${url}/health/live`);
    const [others, people] = [1, 2].map((seed) => syntheticPersons(PERSONS, seed, today));
    const plain = journeySender(url, people, {});
    const inWords = journeySender(url, people, { language: 'uk' });
    // Others than those measured, so that nothing of theirs is remembered.
    for (const send of [
      empty,
      journeySender(url, others, {}),
      journeySender(url, others, { language: 'uk' }),
    ])
      await steadyStream(send, ratePerSecond, WARM_UP_SECONDS);
    const emptyRoute = await steadyStream(empty, ratePerSecond, seconds);
    const journeys = await steadyStream(plain, ratePerSecond, seconds);
    const journeysInWords = await steadyStream(inWords, ratePerSecond, seconds);
    const p99Ratio = rounded(journeys.p99 / emptyRoute.p99);
    const p99RatioInWords = rounded(journeysInWords.p99 / emptyRoute.p99);
    return { ratePerSecond, seconds, emptyRoute, journeys, journeysInWords, p99Ratio, p99RatioInWords };
  } finally {
    await stop();
    await rm(folder, { recursive: true, force: true });
  }
}

function journeySender(
  url: string,
  people: readonly SyntheticPerson[] = [],
  more: object,
): (index: number) => Promise<Response> {
  const bodies = people.map(({ facts }) => JSON.stringify({ facts, ...more }));
  // What a proxy in front would compress is not compressed here: it would measure the compressor on the client's core too.
  const headers = { 'content-type': 'application/json', 'accept-encoding': 'identity' };
  return (index) =>
    fetch(`${url}/v1/journeys`, { method: 'POST', headers, body: bodies[index % bodies.length] ?? '' });
}

async function steadyStream(
  send: (index: number) => Promise<Response>,
  rate: number,
  seconds: number,
): Promise<Latencies> {
  const started = performance.now();
  const total = rate * seconds;
  const latencies: number[] = [];
  let failed = 0;
  const one = async (index: number) => {
    const due = started + (index * 1000) / rate;
    const isOk = await send(index).then(
      async (response) => {
        await response.arrayBuffer();
        return response.ok;
      },
      () => false,
    );
    if (!isOk) failed += 1;
    latencies.push(performance.now() - due);
  };
  const running: Promise<void>[] = [];
  for (let index = 0; index < total; index += 1) {
    const wait = started + (index * 1000) / rate - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    running.push(one(index));
  }
  await Promise.all(running);
  const sorted = latencies.sort((a, b) => a - b);
  const at = (share: number) => rounded(sorted[Math.floor((sorted.length - 1) * share)] ?? 0);
  return { requests: total, failed, p50: at(0.5), p99: at(0.99) };
}

/** The server that people run, on a storage of its own and without a limit of rate. */
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
