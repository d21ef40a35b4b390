// SPDX-License-Identifier: EUPL-1.2
import type { PlainDate } from '@opstap/kernel';
import { reverse, type Way } from '@opstap/rules/ahead';
import type { LoadedInquiry } from './use-inquiry.ts';

/** The easiest ways are enough to see what it hangs on. */
const MAX_WAYS = 4;

/** `opens`: after these an outcome is no longer what it is, but hangs on what is not known. `earliest`: when time alone does it. */
export type WaysFound = { ways: readonly Way[]; opens: boolean; earliest?: PlainDate };

/** What makes an outcome what is wanted. Loaded only when somebody asks: the code that looks ahead is not on the page before. */
export function findWays(
  { published, facts, asOf }: LoadedInquiry,
  outcome: string,
  wanted: boolean,
): WaysFound {
  const { ways, opens, earliest } = reverse(published.pack, outcome, facts, asOf, wanted);
  return {
    ways: [...ways, ...opens].slice(0, MAX_WAYS),
    opens: opens.length > 0,
    ...(earliest && { earliest }),
  };
}
