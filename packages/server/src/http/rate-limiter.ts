// SPDX-License-Identifier: EUPL-1.2
import type { LoadClass } from '@opstap/contract';

/** Requests a minute from one address. High, because a whole reception site often shares one. */
const PER_MINUTE: Record<LoadClass, number> = { read: 1_200, compute: 600, document: 120, write: 240 };
const MOST_ADDRESSES = 50_000;

/** A bucket is full at first, loses one per request and fills up again evenly. */
type Bucket = { tokens: number; filledAt: number };

/** Returns the seconds to wait, or 0 when the request may go on. */
export type RateLimiter = (address: string, load: LoadClass) => number;

/**
 * A limit in memory, for this process alone. `setting` is `off`, a number of requests a minute for every class, or
 * undefined for the defaults. @throws RangeError for anything else.
 */
export function rateLimiter(setting: string | undefined, now: () => number): RateLimiter {
  if (setting === 'off') return () => 0;
  const fixed = setting === undefined || setting === '' ? undefined : Number(setting);
  if (fixed !== undefined && !(Number.isSafeInteger(fixed) && fixed > 0)) {
    throw new RangeError(`OPSTAP_RATE_LIMIT must be "off" or a whole number above 0, not "${setting}"`);
  }
  const buckets = new Map<string, Bucket>();
  return (address, load) => {
    const perMinute = fixed ?? PER_MINUTE[load];
    const key = `${load} ${groupOf(address)}`;
    const bucket = refill(buckets.get(key), perMinute, now());
    // Deleted and set again, so that the map's order is that of last use and the idle go first.
    buckets.delete(key);
    buckets.set(key, bucket);
    if (buckets.size > MOST_ADDRESSES) forgetOldest(buckets);
    if (bucket.tokens < 1) return Math.max(1, Math.ceil(((1 - bucket.tokens) * 60) / perMinute));
    bucket.tokens -= 1;
    return 0;
  };
}

function refill(bucket: Bucket | undefined, perMinute: number, now: number): Bucket {
  if (!bucket) return { tokens: perMinute, filledAt: now };
  const gained = (Math.max(0, now - bucket.filledAt) * perMinute) / 60_000;
  return { tokens: Math.min(perMinute, bucket.tokens + gained), filledAt: now };
}

function forgetOldest(buckets: Map<string, Bucket>): void {
  const oldest = buckets.keys().next();
  if (!oldest.done) buckets.delete(oldest.value);
}

/** One household or phone has a whole /64 of IPv6 addresses. */
function groupOf(address: string): string {
  if (!address.includes(':') || address.includes('.')) return address.replace(/^::ffff:/, '');
  return address.split(':').slice(0, 4).join(':');
}
