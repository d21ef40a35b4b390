// SPDX-License-Identifier: EUPL-1.2
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type Chromium, findChromium } from '../../scripts/chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    baseUrl: string;
    chromium: Chromium;
  }
}

/** No page is looked at long enough to make up for compiling what runs often: a twentieth of the processor time of these tests. */
const COMPILE_LESS = '--js-flags=--no-turbofan --no-maglev';

/** Starts the product as a person would, on a free port and an empty folder, and finds a browser. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'opstap-browser-'));
  const server = spawn(process.execPath, ['packages/cli/src/main.ts', 'serve'], {
    env: {
      ...process.env,
      PORT: '0',
      OPSTAP_DATA_FOLDER: join(folder, 'data'),
      OPSTAP_RATE_LIMIT: 'off',
      DATABASE_URL: '',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const baseUrl = await new Promise<string>((resolve, reject) => {
    let output = '';
    server.stdout.on('data', (chunk) => {
      output += chunk;
      const address = /http:\/\/localhost:\d+/.exec(output)?.[0];
      if (address) resolve(address);
    });
    server.on('exit', (code, signal) => {
      console.error(`The server stopped before the tests did (${signal ?? `code ${code}`}).`);
      reject(new Error(output));
    });
  });
  project.provide('baseUrl', baseUrl);
  const chromium = await findChromium();
  project.provide('chromium', { ...chromium, args: [...chromium.args, COMPILE_LESS] });
  return async () => {
    server.removeAllListeners('exit');
    server.kill('SIGTERM');
    await new Promise((resolve) => server.on('exit', resolve));
    await rm(folder, { recursive: true, force: true });
  };
}
