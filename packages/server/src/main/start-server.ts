// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from 'node:crypto';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { refusal } from '@opstap/contract';
import type { Publication } from '@opstap/publication';
import { loadPublication } from '@opstap/publication/node';
import { withoutExamples } from '@opstap/taxonomy';
import { type DestinationStream, type Logger, pino } from 'pino';
import { loadDemoProvision } from '../areas/language/load-demo.ts';
import type { RunningMatcher } from '../areas/matching/matching.ts';
import { runMatcher } from '../areas/matching/run-matcher.ts';
import { keepDemoVacancies } from '../areas/vacancies/demo-vacancies.ts';
import type { Ctx } from '../context.ts';
import { createApp } from '../http/app.ts';
import { createMetrics } from '../http/metrics.ts';
import { rateLimiter } from '../http/rate-limiter.ts';
import { startJobs } from '../jobs/run-jobs.ts';
import { openStorage, type Storage } from '../storage/open-storage.ts';
import { codeOf } from '../storage/storage-error.ts';
import { loadTenant } from '../tenant/load-tenant.ts';
import { administration } from './administration.ts';
import { areas } from './areas.ts';
import { startControlServer } from './control-server.ts';
import { loadPages } from './load-pages.ts';
import { madeFiles } from './made-files.ts';
import { renderHiringPdf } from './render-hiring-pdf.ts';
import { prepareDocuments, renderJourneyPdf } from './render-journey-pdf.ts';
import { renderProfilePdf } from './render-profile-pdf.ts';
import type { ServerSettings } from './settings.ts';
import { stopOnSignal } from './stop-on-signal.ts';

export type RunningServer = {
  /** `http://localhost:8080` */
  url: string;
  port: number;
  hasPages: boolean;
  /** Lets running requests finish, closes the storage and gives the folder free. May be called twice. */
  stop(): Promise<void>;
};

export type StartOptions = {
  settings: ServerSettings;
  logTo?: DestinationStream;
  handleSignals?: boolean;
  /** Absent: what `npm run build` made. */
  publication?: Publication;
};

/** Starts everything, storage first. @throws AppError as openStorage(), or `address-in-use`; nothing stays open then. */
export async function startServer(options: StartOptions): Promise<RunningServer> {
  const { settings, logTo, handleSignals = false } = options;
  const log = pino({ level: settings.logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime }, logTo);
  const tenant = settings.tenant === undefined ? undefined : loadTenant(settings.tenant);
  const published = options.publication ?? (await loadPublication());
  const storage = await openStorage(settings);
  try {
    const reference = settings.demo ? published.reference : withoutExamples(published.reference);
    const base = {
      db: storage.db,
      now: Date.now,
      random: randomBytes,
      publication: { ...published, reference, ...(tenant && { tenant }) },
    };
    const matcher = runMatcher({ ...base, onFault: (error) => log.warn({ error: told(error) }, 'matching') });
    const ctx: Ctx = {
      ...base,
      matcher,
      renderJourneyPdf,
      renderHiringPdf,
      renderProfilePdf,
    };
    await loadDemoProvision(ctx, settings.demo).catch((error) =>
      log.warn({ error: error instanceof Error ? error.message : 'unknown' }, 'demo courses not loaded'),
    );
    return await serve({ settings, storage, ctx, matcher, log, handleSignals }).catch(async (error) => {
      await matcher.stop();
      throw error;
    });
  } catch (error) {
    await storage.close();
    throw error;
  }
}

type Parts = {
  settings: ServerSettings;
  storage: Storage;
  ctx: Ctx;
  matcher: RunningMatcher;
  log: Logger;
  handleSignals: boolean;
};

const told = (error: unknown) => (error instanceof Error ? error.message : 'unknown');

async function serve({ settings, storage, ctx, matcher, log, handleSignals }: Parts): Promise<RunningServer> {
  const pages = await loadPages({ ctx, settings });
  const app = createApp({
    settings,
    ctx,
    storage,
    bindings: areas.flatMap(({ bindings }) => bindings),
    limiter: rateLimiter(settings.rateLimit, Date.now),
    metrics: createMetrics({ withProcess: true }),
    log,
    made: madeFiles(ctx.publication),
    ...(pages && { pages }),
  });
  // Without options this makes a plain HTTP server.
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  const { port } = await listen(server, settings);
  const control =
    storage.engine === 'embedded' &&
    (await startControlServer(resolve(settings.dataFolder), administration(storage, matcher)));
  const jobs = startJobs(
    areas.flatMap((area) => area.jobs),
    ctx,
    log,
  );
  // In the background: a first start does not wait for the example vacancies.
  const stopping = new AbortController();
  const demo = keepDemoVacancies(ctx, settings.demo, { signal: stopping.signal }).then(
    (made) => made > 0 && log.info({ made }, 'example vacancies'),
    (error) => stopping.signal.aborted || log.warn({ error: told(error) }, 'no example vacancies'),
  );
  const stop = once(async () => {
    stopping.abort();
    preparing.forEach(clearTimeout);
    await closeServer(server);
    await demo;
    await jobs.stop();
    await matcher.stop();
    if (control) await control.close();
    await storage.close();
    log.info('stopped');
  });
  if (handleSignals) stopOnSignal(stop, log);
  // The first person to ask for a document should not wait for fonts to be read; a failure shows when one is asked for.
  const preparing = [
    setTimeout(() => void prepareDocuments().catch(() => undefined), 1_000).unref(),
    setTimeout(() => void pages?.prepareSearch().catch(() => undefined), 2_000).unref(),
  ];
  const shownHost = ['0.0.0.0', '::'].includes(settings.host) ? 'localhost' : settings.host;
  return {
    url: `http://${shownHost.includes(':') ? `[${shownHost}]` : shownHost}:${port}`,
    port,
    hasPages: pages !== undefined,
    stop,
  };
}

async function listen(server: Server, { host, port }: ServerSettings): Promise<AddressInfo> {
  try {
    await new Promise<void>((done, fail) => server.once('error', fail).listen({ host, port }, done));
  } catch (error) {
    if (codeOf(error) === 'EADDRINUSE' || codeOf(error) === 'EACCES')
      throw refusal('address-in-use', { host, port });
    throw error;
  }
  // A server that listens on a host and port has such an address.
  return server.address() as AddressInfo;
}

const PATIENCE = 10_000;

async function closeServer(server: Server): Promise<void> {
  const closed = new Promise((done) => server.close(done));
  server.closeIdleConnections();
  const impatient = setTimeout(() => server.closeAllConnections(), PATIENCE).unref();
  await closed;
  clearTimeout(impatient);
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined;
  return () => {
    running ??= work();
    return running;
  };
}
