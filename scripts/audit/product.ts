// SPDX-License-Identifier: EUPL-1.2
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { untilIdle } from '../../packages/cli/src/until-idle.ts';
import { ROOT } from './root.ts';

/**
 * Starts the product as a person would, on a free port and an empty folder, for as long as `work` takes. It begins when the
 * server has loaded its example data.
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
