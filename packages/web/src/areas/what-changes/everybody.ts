// SPDX-License-Identifier: EUPL-1.2
import { addMonths } from '@opstap/kernel';
import type { Pack } from '@opstap/rules';
import type { PageContext } from '../../app/page.ts';
import { changesAhead, type DayOfChange } from './changes-ahead.ts';

/** How far ahead the timelines look. */
export const MONTHS_AHEAD = 24;

/** Kept for the day: it is the same for every visitor. */
const kept = new WeakMap<Pack, { on: string; days: DayOfChange[] }>();

/** What changes for everybody, whatever they answer. */
export function changesForEverybody({
  publication: { pack },
  today,
}: Pick<PageContext, 'publication' | 'today'>): DayOfChange[] {
  const last = kept.get(pack);
  if (last?.on === today) return last.days;
  const outcomes = pack.inquiries['wat_verandert_voor_iedereen'] ?? [];
  const days = changesAhead(pack, outcomes, {}, { from: today, to: addMonths(today, MONTHS_AHEAD) });
  kept.set(pack, { on: today, days });
  return days;
}
