// SPDX-License-Identifier: EUPL-1.2
import type { PlainDate } from '@opstap/kernel';
import type { AssessedPayslip } from './assess-payslip.ts';

/** Sums over payslips in cents. What can no longer be claimed is counted apart; what could not be judged is in no sum. */
export type Totals = {
  right: number;
  wrong: number;
  open: number;
  shortCents: number;
  backCents: number;
  allowanceCents: number;
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
  const owed = claimable.filter((one) => owedCents(one) > 0);
  const [claimUntil] = owed.flatMap((one) => one.claimUntil ?? []).sort();
  const count = (verdict: AssessedPayslip['verdict']) =>
    assessed.filter((one) => one.verdict === verdict).length;
  return {
    right: count('right'),
    wrong: count('wrong'),
    open: count('open'),
    shortCents: sum(claimable, ({ shortCents }) => shortCents),
    backCents: sum(claimable, ({ backCents }) => backCents),
    allowanceCents: sum(claimable, ({ allowanceCents }) => allowanceCents),
    totalCents: sum(claimable, owedCents),
    expiredCents: sum(expired, owedCents),
    ...(claimUntil && { claimUntil }),
    verify: owed.some(({ verify }) => verify),
  };
}

/** Wage, deductions and holiday allowance that the employer owes for one period. */
export function owedCents({ shortCents, backCents, allowanceCents }: AssessedPayslip): number {
  return shortCents + backCents + allowanceCents;
}

function sum(assessed: readonly AssessedPayslip[], cents: (one: AssessedPayslip) => number): number {
  return assessed.reduce((total, one) => total + cents(one), 0);
}
