// SPDX-License-Identifier: EUPL-1.2
import type { Page } from '../../app/page.ts';

/** Steps about abuse: treated like the page on problems at work. */
export const ABUSE_STEPS: readonly string[] = ['problemen_op_werk'];

/** Every page on abuse, without the language. The service worker names those that are no steps once more: it imports nothing. */
export const SENSITIVE_PATHS: readonly string[] = [
  '/problem-at-work',
  '/signals',
  '/evidence',
  ...ABUSE_STEPS.map((id) => `/steps/${id}`),
];

/** A page on abuse: kept by nobody, and it does not tell the next site where the reader comes from. */
export const SENSITIVE = {
  sensitive: true,
  headers: { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' },
} as const satisfies Partial<Page>;
