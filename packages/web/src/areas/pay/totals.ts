// SPDX-License-Identifier: EUPL-1.2
import type { PlainDate } from '@opstap/kernel';
import type { AssessedPayslip } from './assess-payslip.ts';
import { OWED_PARTS, type Owed, type OwedPart, totalOf } from './owed.ts';

/** Sums over payslips in cents. What can no longer be claimed is counted apart; what could not be judged is in no sum. */
export type Totals = {
  right: number;
  wrong: number;
  open: number;
  owed: Owed;
  totalCents: number;
  expiredCents: number;
  /** The first day after which a part of it can no longer be claimed. */
  claimUntil?: PlainDate;
  /** A part of the amounts rests on a source that is not certain. */
  verify: boolean;
};

export function totalsOf(assessed: readonly AssessedPayslip[]): Totals {
  const claimable = assessed.filter(({ isExpired }) => !isExpired);
  const expired = assessed.filter(({ isExpired }) => isExpired);
  const owed = claimable.filter((one) => totalOf(one.owed) > 0);
  const [claimUntil] = owed.flatMap((one) => one.claimUntil ?? []).sort();
  const count = (verdict: AssessedPayslip['verdict']) =>
    assessed.filter((one) => one.verdict === verdict).length;
  return {
    right: count('right'),
    wrong: count('wrong'),
    open: count('open'),
    owed: sumsOf(claimable),
    totalCents: totalOf(sumsOf(claimable)),
    expiredCents: totalOf(sumsOf(expired)),
    ...(claimUntil && { claimUntil }),
    verify: owed.some(({ verify }) => verify),
  };
}

function sumsOf(assessed: readonly AssessedPayslip[]): Owed {
  const sum = (part: OwedPart) => assessed.reduce((total, { owed }) => total + owed[part], 0);
  // One sum for each part was just made.
  return Object.fromEntries(OWED_PARTS.map((part) => [part, sum(part)])) as Owed;
}
