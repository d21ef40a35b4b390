// SPDX-License-Identifier: EUPL-1.2
import type { Response } from 'playwright-core';
import type { Visit } from '../visit.ts';

/** A page that was opened once, and is alive; every check looks at this one. */
export type OpenedPage = Visit & {
  path: string;
  response: Response;
  /** Addresses that the page asked for since it was opened. */
  asked: readonly string[];
};

/** One way to look at a page. A fault says where it is: the width and the colours, when more than one was looked at. */
export type PageCheck = { what: string; faultsOf(opened: OpenedPage): Promise<string[]> };
