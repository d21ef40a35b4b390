// SPDX-License-Identifier: EUPL-1.2
// Runs as a worker thread: sends requests at a fixed rate and posts how long they took.
import { Agent, request } from 'node:http';
import { parentPort, workerData } from 'node:worker_threads';

/** `bodies`: JSON to post, in turn; none for GET. */
export type Stream = { url: string; bodies: readonly string[]; ratePerSecond: number; seconds: number };
/** Latencies in milliseconds, from the moment a request was due, so that waiting counts. */
export type Latencies = { requests: number; failed: number; p50: number; p99: number };

const agent = new Agent({ keepAlive: true });

async function steadyStream({ url, bodies, ratePerSecond, seconds }: Stream): Promise<Latencies> {
  const started = performance.now();
  const total = ratePerSecond * seconds;
  const latencies: number[] = [];
  let failed = 0;
  const one = async (index: number) => {
    // A timer may ring a moment too early.
    const due = Math.min(started + (index * 1000) / ratePerSecond, performance.now());
    const isOk = await send(url, bodies[index % bodies.length]).catch(() => false);
    if (!isOk) failed += 1;
    latencies.push(performance.now() - due);
  };
  const running: Promise<void>[] = [];
  for (let index = 0; index < total; index += 1) {
    const wait = started + (index * 1000) / ratePerSecond - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    running.push(one(index));
  }
  await Promise.all(running);
  const sorted = latencies.sort((a, b) => a - b);
  const at = (share: number) =>
    Math.round((sorted[Math.floor((sorted.length - 1) * share)] ?? 0) * 100) / 100;
  return { requests: total, failed, p50: at(0.5), p99: at(0.99) };
}

/** The answer is let go as it comes. @returns whether it came whole and was no refusal */
function send(url: string, body: string | undefined): Promise<boolean> {
  // What a proxy in front would compress is not compressed here: it would measure the compressor on the client's core too.
  const headers = { 'content-type': 'application/json', 'accept-encoding': 'identity' };
  return new Promise((resolve, reject) => {
    const asking = request(url, { method: body ? 'POST' : 'GET', headers, agent }, (response) => {
      const { statusCode = 0 } = response;
      response.on('end', () => resolve(statusCode >= 200 && statusCode < 300));
      response.on('error', reject);
      response.resume();
    });
    asking.on('error', reject);
    asking.end(body);
  });
}

// Whoever starts this thread gives it a stream.
parentPort?.postMessage(await steadyStream(workerData as Stream));
agent.destroy();
