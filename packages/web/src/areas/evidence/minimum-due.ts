// SPDX-License-Identifier: EUPL-1.2
import { type Facts, inquire, type Pack } from '@opstap/rules';
import { type Entry, minutesWorked } from './notes.ts';

/** What the law asks at least for the hours in the diary, before tax, day by day. */
export type MinimumDue = {
  cents: number;
  minutes: number;
  /** Entries for which it cannot be said: no hours, no age, or no amount known for that day. */
  withoutAmount: number;
  sources: readonly string[];
};

const MINIMUM = 'minimumloon_per_uur_cent';

/** The minimum wage of each day times its hours, each day rounded to whole cents. `facts` say the age. */
export function minimumDue(pack: Pack, facts: Facts, entries: readonly Entry[]): MinimumDue {
  const days = entries.map((entry) => {
    const minutes = minutesWorked(entry);
    const answer = inquire(pack, facts, { on: entry.date }).ask(MINIMUM);
    const isKnown = minutes !== undefined && answer.kind === 'known' && typeof answer.value === 'number';
    if (!isKnown) return { cents: 0, minutes: 0, withoutAmount: 1, sources: [] };
    const sources = answer.reasons.flatMap((reason) => reason.sources);
    return { cents: Math.round((Number(answer.value) * minutes) / 60), minutes, withoutAmount: 0, sources };
  });
  const sum = (pick: (day: (typeof days)[number]) => number) =>
    days.reduce((total, day) => total + pick(day), 0);
  return {
    cents: sum(({ cents }) => cents),
    minutes: sum(({ minutes }) => minutes),
    withoutAmount: sum(({ withoutAmount }) => withoutAmount),
    sources: [...new Set(days.flatMap(({ sources }) => sources))],
  };
}
