// SPDX-License-Identifier: EUPL-1.2
import { refusal } from '@opstap/contract';
import { buildWorkKnowledge } from '@opstap/matching';
import type { Publication } from '@opstap/publication';
import { pino } from 'pino';
import type { Binding } from '../area.ts';
import type { Matcher } from '../areas/matching/matching.ts';
import type { Ctx, RenderHiringPdf, RenderJourneyPdf, RenderProfilePdf } from '../context.ts';
import { createApp } from '../http/app.ts';
import type { HttpApp, HttpParts, HttpSettings } from '../http/exchange.ts';
import type { MadeFiles } from '../http/made-files.ts';
import { createMetrics } from '../http/metrics.ts';
import { createPages, type PageRenderer } from '../http/pages.ts';
import { rateLimiter } from '../http/rate-limiter.ts';
import type { StaticFiles } from '../http/static-files.ts';
import { areas } from '../main/areas.ts';
import type { Storage } from '../storage/open-storage.ts';
import { testPublication } from './test-publication.ts';

/** Monday 23 November 2026, noon in Amsterdam. */
export const NOON = Date.UTC(2026, 10, 23, 11);

export type TestApp = {
  app: HttpApp;
  ctx: Ctx;
  /** Every line that was logged. */
  logged: string[];
  /** Moves the clock. */
  wait(milliseconds: number): void;
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
};

export type TestAppOptions = {
  storage: Storage;
  settings?: Partial<HttpSettings>;
  rateLimit?: string;
  renderer?: PageRenderer;
  made?: MadeFiles;
  files?: StaticFiles;
  renderJourneyPdf?: RenderJourneyPdf;
  renderHiringPdf?: RenderHiringPdf;
  renderProfilePdf?: RenderProfilePdf;
  bindings?: readonly Binding[];
  matcher?: Matcher;
  publication?: Publication;
};

const publication = testPublication();

/** As the server is before it has read the vacancies. */
const NO_MATCHER: Matcher = {
  knowledge: buildWorkKnowledge(publication),
  size: () => 0,
  record: () => undefined,
  rank: () => {
    throw refusal('matching-not-ready');
  },
};

/** The server without a port, with a clock that stands still and ids that are random but repeatable. */
export function testApp(options: TestAppOptions): TestApp {
  let now = NOON;
  const logged: string[] = [];
  const settings: HttpSettings = { trustedProxies: 0, demo: false, ...options.settings };
  const ctx: Ctx = {
    db: options.storage.db,
    now: () => now,
    random: repeatableBytes(),
    publication: options.publication ?? publication,
    matcher: options.matcher ?? NO_MATCHER,
    renderJourneyPdf: options.renderJourneyPdf ?? (async () => new TextEncoder().encode('%PDF-1.7 test')),
    renderHiringPdf: options.renderHiringPdf ?? (async () => new TextEncoder().encode('%PDF-1.7 test')),
    renderProfilePdf: options.renderProfilePdf ?? (async () => new TextEncoder().encode('%PDF-1.7 test')),
  };
  const parts: HttpParts = {
    settings,
    ctx,
    storage: options.storage,
    bindings: options.bindings ?? areas.flatMap(({ bindings }) => bindings),
    limiter: rateLimiter(options.rateLimit ?? 'off', () => now),
    metrics: createMetrics({ withProcess: false }),
    log: pino({ level: 'trace', base: null }, { write: (line) => void logged.push(line) }),
  };
  const files = options.files ?? { find: () => undefined };
  const app = createApp(
    options.renderer
      ? {
          ...parts,
          ...(options.made && { made: options.made }),
          pages: createPages(options.renderer, files, { ctx, settings }),
        }
      : parts,
  );
  return {
    app,
    ctx,
    logged,
    wait: (milliseconds) => {
      now += milliseconds;
    },
    post: async (path, body, headers = {}) =>
      app.request(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
  };
}

function repeatableBytes(): (bytes: number) => Uint8Array {
  let state = 1;
  return (bytes) =>
    Uint8Array.from({ length: bytes }, () => {
      state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
      return state >>> 16;
    });
}
