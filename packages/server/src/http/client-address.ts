// SPDX-License-Identifier: EUPL-1.2
import type { HttpContext, HttpSettings } from './exchange.ts';

/** The address of whoever asks. Kept in memory for the rate limit only; never logged, never stored. */
export function clientAddress(
  c: HttpContext,
  { trustedProxies }: Pick<HttpSettings, 'trustedProxies'>,
): string {
  const peer = peerAddress(c);
  if (trustedProxies === 0) return peer;
  const forwarded = (c.req.header('x-forwarded-for') ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  // Each proxy adds the address it saw at the end; what stands before the trusted ones may be invented by the client.
  return forwarded.at(-trustedProxies) ?? peer;
}

export function isHttps(c: HttpContext, { trustedProxies, origin }: HttpSettings): boolean {
  if (origin) return origin.startsWith('https:');
  return trustedProxies > 0 && c.req.header('x-forwarded-proto') === 'https';
}

/** Asked from this machine itself, and not through a proxy on it. */
export function isLocal(c: HttpContext): boolean {
  const wasForwarded = c.req.header('x-forwarded-for') ?? c.req.header('forwarded');
  return wasForwarded === undefined && /^(127\.|::1$|::ffff:127\.)/.test(peerAddress(c));
}

function peerAddress(c: HttpContext): string {
  return c.env?.incoming?.socket.remoteAddress ?? 'unknown';
}
