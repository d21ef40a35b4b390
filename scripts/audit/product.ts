// SPDX-License-Identifier: EUPL-1.2
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { ROOT } from './root.ts';

/**
 * Starts the product as a person would, on a free port and an empty folder, for as long as `work` takes. It begins when the
 * server has loaded its example data: until then that takes a core, and what is measured would be the loading.
 */
export async function withProduct<T>(
  work: (url: string) => Promise<T>,
  nodeOptions: readonly string[] = [],
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'opstap-audit-'));
  const server = spawn(process.execPath, [...nodeOptions, 'packages/cli/src/main.ts', 'serve'], {
    cwd: ROOT,
    env: {
      ...process.env,
      PORT: '0',
      OPSTAP_DATA_FOLDER: join(folder, 'data'),
      OPSTAP_RATE_LIMIT: 'off',
      OPSTAP_LOG: 'silent',
      DATABASE_URL: '',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<number | null>((resolve) => server.on('exit', resolve));
  try {
    const url = await new Promise<string>((resolve, reject) => {
      let output = '';
      server.stdout.on('data', (chunk) => {
        output += chunk;
        const address = /http:\/\/localhost:\d+/.exec(output)?.[0];
        if (address) resolve(address);
      });
      void ended.then((code) => reject(new Error(`the server stopped with code ${code}: ${output.trim()}`)));
    });
    await untilIdle(url);
    return await work(url);
  } finally {
    server.kill('SIGTERM');
    await ended;
    await rm(folder, { recursive: true, force: true });
  }
}

const LONGEST_LOADING = 180_000;

async function untilIdle(url: string): Promise<void> {
  const until = Date.now() + LONGEST_LOADING;
  let before = await processorSeconds(url);
  while (Date.now() < until) {
    await setTimeout(2000);
    const after = await processorSeconds(url);
    if (after - before < 0.2) return;
    before = after;
  }
  throw new Error('the server does not come to rest');
}

async function processorSeconds(url: string): Promise<number> {
  const metrics = await (await fetch(`${url}/metrics`)).text();
  const seconds = /^opstap_process_cpu_seconds_total (\S+)/m.exec(metrics)?.[1];
  if (seconds === undefined) throw new Error('the server does not tell its processor time');
  return Number(seconds);
}
