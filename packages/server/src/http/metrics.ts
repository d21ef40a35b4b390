// SPDX-License-Identifier: EUPL-1.2
import { timingSafeEqual } from 'node:crypto';
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import { isLocal } from './client-address.ts';
import type { HttpContext } from './exchange.ts';

export type Metrics = {
  registry: Registry;
  observe(request: { route: string; method: string; status: number; seconds: number }): void;
};

/** Counts by route, never by address, path or person. */
export function createMetrics({ withProcess }: { withProcess: boolean }): Metrics {
  const registry = new Registry();
  if (withProcess) collectDefaultMetrics({ register: registry, prefix: 'opstap_' });
  const labelNames = ['route', 'method', 'status'] as const;
  const count = new Counter({
    name: 'opstap_http_requests_total',
    help: 'Requests answered.',
    labelNames,
    registers: [registry],
  });
  const duration = new Histogram({
    name: 'opstap_http_request_duration_seconds',
    help: 'Time to answer.',
    labelNames: ['route', 'method'] as const,
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [registry],
  });
  return {
    registry,
    observe({ route, method, status, seconds }) {
      count.inc({ route, method, status: String(status) });
      duration.observe({ route, method }, seconds);
    },
  };
}

/** From this machine, or with the token of the installation. */
export function mayReadMetrics(c: HttpContext, token: string | undefined): boolean {
  const given = /^Bearer (.+)$/.exec(c.req.header('authorization') ?? '')?.[1];
  if (!token || !given) return isLocal(c);
  const [one, other] = [Buffer.from(given), Buffer.from(token)];
  return one.length === other.length && timingSafeEqual(one, other);
}
