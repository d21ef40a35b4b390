// SPDX-License-Identifier: EUPL-1.2

import type { NotForMe } from '@opstap/matching';
import { keep, readKept } from '../../app/device-store.ts';

export const REFUSAL_REASONS = ['too_far', 'other_work', 'other_contract', 'too_low', 'no_reason'] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

type Contract = NonNullable<NotForMe['contracts']>[number];

/** A vacancy that is not for this person, and why. On the device; it only changes their own ranking. */
export type Refusal = {
  vacancy: string;
  because: RefusalReason;
  occupation?: string | undefined;
  contract?: Contract | undefined;
};

const KEY = 'refusals';

export async function readRefusals(): Promise<readonly Refusal[]> {
  return (await readKept<readonly Refusal[]>(KEY)) ?? [];
}

/** @returns false when the browser refuses to store. */
export async function writeRefusals(refusals: readonly Refusal[]): Promise<boolean> {
  return keep(KEY, refusals);
}

/** As matching hears it. "Too far" and "too low" say what should count for more; see `knobsOf`. */
export function notForMe(refusals: readonly Refusal[]): NotForMe {
  const of = (reason: RefusalReason) => refusals.filter(({ because }) => because === reason);
  return {
    vacancies: refusals.map(({ vacancy }) => vacancy).slice(-500),
    occupations: [...new Set(of('other_work').flatMap(({ occupation }) => occupation ?? []))].slice(-100),
    contracts: [...new Set(of('other_contract').flatMap(({ contract }) => contract ?? []))],
  };
}

/** The knob that the reason asks for. */
export function knobFor(because: RefusalReason): 'closer_to_home' | 'own_level' | undefined {
  return because === 'too_far' ? 'closer_to_home' : because === 'too_low' ? 'own_level' : undefined;
}
