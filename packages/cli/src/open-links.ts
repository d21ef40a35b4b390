// SPDX-License-Identifier: EUPL-1.2
import type { OutgoingLink } from '@opstap/publication/compile';

export type BrokenLink = { url: string; fault: string; paths: readonly string[] };

type Patience = { timeoutMs?: number; atOnce?: number };

/** Some sites refuse to say anything to a program; that tells nothing about the page. */
const REFUSED = new Set([401, 403, 405, 406, 429, 999]);

/**
 * Opens every address once, a few at a time, and gives those that do not open. One that only refuses programs, or that leads on to
 * another address that opens, is not broken.
 */
export async function openLinks(
  links: readonly OutgoingLink[],
  { timeoutMs = 15_000, atOnce = 4 }: Patience = {},
): Promise<BrokenLink[]> {
  const queue = [...links];
  const broken: BrokenLink[] = [];
  const lane = async () => {
    for (let link = queue.shift(); link; link = queue.shift()) {
      const fault = await faultOf(link.url, timeoutMs);
      if (fault) broken.push({ url: link.url, fault, paths: link.paths });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return broken.sort((a, b) => (a.url < b.url ? -1 : 1));
}

async function faultOf(url: string, timeoutMs: number): Promise<string | undefined> {
  try {
    const head = await ask('HEAD', url, timeoutMs);
    // Not every site answers HEAD as it answers a reader.
    const status = head < 400 ? head : await ask('GET', url, timeoutMs);
    return status < 400 || REFUSED.has(status) ? undefined : `answers ${status}`;
  } catch (error) {
    const isSlow = error instanceof Error && error.name === 'TimeoutError';
    const cause =
      error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
    return isSlow ? `no answer in ${timeoutMs / 1000} s` : cause;
  }
}

async function ask(method: 'HEAD' | 'GET', url: string, timeoutMs: number): Promise<number> {
  const response = await fetch(url, { method, redirect: 'follow', signal: AbortSignal.timeout(timeoutMs) });
  await response.body?.cancel();
  return response.status;
}
