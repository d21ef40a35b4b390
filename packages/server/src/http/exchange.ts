// SPDX-License-Identifier: EUPL-1.2
import type { HttpBindings } from '@hono/node-server';
import type { Language } from '@opstap/kernel';
import type { Context, Hono } from 'hono';
import type { Logger } from 'pino';
import type { Binding } from '../area.ts';
import type { Ctx } from '../context.ts';
import type { Storage } from '../storage/open-storage.ts';
import type { MadeFiles } from './made-files.ts';
import type { Metrics } from './metrics.ts';
import type { ApiContact } from './openapi.ts';
import type { Pages } from './pages.ts';
import type { RateLimiter } from './rate-limiter.ts';

/** What is known of a request while it is answered. */
export type Exchange = {
  Bindings: Partial<HttpBindings>;
  Variables: { requestId: string; route: string; language: Language; isHttps: boolean };
};
export type HttpContext = Context<Exchange>;
export type HttpApp = Hono<Exchange>;

/** How this installation is reached. */
export type HttpSettings = {
  /** How many proxies in front add to `X-Forwarded-For`; 0 believes none. */
  trustedProxies: number;
  /** The public address, `https://opstap.example.org`; absent: that of each request. */
  origin?: string;
  /** Lets a collector outside this machine read the metrics. */
  metricsToken?: string;
  demo: boolean;
  /** Whom users of the API can write to. */
  contact?: ApiContact;
};

export type HttpParts = {
  settings: HttpSettings;
  ctx: Ctx;
  storage: Storage;
  bindings: readonly Binding[];
  limiter: RateLimiter;
  metrics: Metrics;
  log: Logger;
  /** Absent while the pages are not built: only the API answers. */
  pages?: Pages;
  /** Leaflets and pictures; absent where nobody asks for them. */
  made?: MadeFiles;
};
