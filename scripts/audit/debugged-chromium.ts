// SPDX-License-Identifier: EUPL-1.2
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from '../chromium.ts';
import { putOnDevice } from './device.ts';

/** A new Chromium with an empty profile, and `journey` on the device if given, that Lighthouse can steer through `port`. */
export async function withDebuggedChromium<T>(
  url: string,
  journey: object | undefined,
  work: (port: string) => Promise<T>,
): Promise<T> {
  const { executablePath, args, env } = await findChromium();
  const profile = await mkdtemp(join(tmpdir(), 'opstap-profile-'));
  const own = ['--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'];
  const child = spawn(executablePath, [...args, ...own], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()));
  try {
    const port = await new Promise<string>((resolve, reject) => {
      let output = '';
      child.stderr.on('data', (chunk) => {
        output += chunk;
        const found = /DevTools listening on ws:\/\/[^:]+:(\d+)/.exec(output)?.[1];
        if (found) resolve(found);
      });
      void ended.then(() => reject(new Error(`Chromium stopped: ${output.trim()}`)));
    });
    if (journey) {
      const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
      const page = await (browser.contexts()[0] ?? (await browser.newContext())).newPage();
      await putOnDevice(page, url, journey);
      await page.close();
      await browser.close();
    }
    return await work(port);
  } finally {
    child.kill('SIGTERM');
    await ended;
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
