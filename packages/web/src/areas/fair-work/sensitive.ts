// SPDX-License-Identifier: EUPL-1.2
import type { Page } from '../../app/page.ts';

/** Steps about abuse: treated like the page on problems at work. */
export const ABUSE_STEPS: readonly string[] = ['problemen_op_werk'];

/** A page on abuse: kept by nobody, and it does not tell the next site where the reader comes from. */
export const SENSITIVE = {
  sensitive: true,
  headers: { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' },
} as const satisfies Partial<Page>;
