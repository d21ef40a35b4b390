// SPDX-License-Identifier: EUPL-1.2
import { refusal } from '@opstap/contract';
import type { HttpApp, HttpParts } from './exchange.ts';
import { mayReadMetrics } from './metrics.ts';

const HEALTH = { 'content-type': 'application/health+json', 'cache-control': 'no-store' };

/** What those who run the server ask: does it live, can it work, how much does it do. */
export function addOperations(app: HttpApp, { storage, metrics, settings, log }: HttpParts): void {
  app.get('/health/live', (c) => {
    c.set('route', '/health/live');
    return c.body('{"status":"pass"}', 200, HEALTH);
  });

  app.get('/health/ready', async (c) => {
    c.set('route', '/health/ready');
    try {
      await storage.ping();
      return c.body('{"status":"pass"}', 200, HEALTH);
    } catch (error) {
      log.warn({ error: error instanceof Error ? error.message : 'unknown' }, 'storage does not answer');
      return c.body('{"status":"fail"}', 503, HEALTH);
    }
  });

  app.get('/metrics', async (c) => {
    c.set('route', '/metrics');
    if (!mayReadMetrics(c, settings.metricsToken)) throw refusal('no-such-address');
    const headers = { 'content-type': metrics.registry.contentType, 'cache-control': 'no-store' };
    return c.body(await metrics.registry.metrics(), 200, headers);
  });
}
