// SPDX-License-Identifier: EUPL-1.2
import { setTimeout } from 'node:timers/promises';

const LONGEST_LOADING = 180_000;

/**
 * Waits until a server that was just started has loaded its example data: until then that takes a core, and what is measured would
 * be the loading.
 *
 * @throws Error when it does not come to rest within three minutes
 */
export async function untilIdle(url: string): Promise<void> {
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
