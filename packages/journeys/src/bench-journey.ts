// SPDX-License-Identifier: EUPL-1.2
import type { PlainDate } from '@opstap/kernel';
import type { Pack } from '@opstap/rules';
import { simulateInterview } from './interview.ts';
import { journeyFor } from './journey-for.ts';
import { syntheticPersons } from './synthetic-persons.ts';

/** Measured on this machine, in this run. Times are milliseconds for one journey, next question, reasons and JSON included. */
export type JourneyBench = {
  persons: number;
  steps: number;
  emptyJourneyMs: number;
  fullJourneyMs: { median: number; p95: number };
  screens: { median: number; p95: number; max: number };
};

/** Journeys and interviews of synthetic persons, after a warm-up. */
export function benchJourney(pack: Pack, on: PlainDate, persons = 1000, seed = 1): JourneyBench {
  const people = syntheticPersons(persons, seed, on);
  const options = { on, done: [] };
  const time = (facts: (typeof people)[number]['facts']): number => {
    const start = performance.now();
    // Written out, so that the reasons, which are worked out on reading, are in the time.
    JSON.stringify(journeyFor(pack, facts, options));
    return performance.now() - start;
  };
  // Others than those measured, so that nothing of theirs is remembered.
  for (const { facts } of syntheticPersons(persons, seed + 1, on)) time(facts);
  const full = people.map(({ facts }) => time(facts));
  const empty = people.slice(0, 200).map(() => time({}));
  const screens = people.map((person) => simulateInterview(pack, person, on).screens.length);
  return {
    persons,
    steps: pack.steps.length,
    emptyJourneyMs: percentile(empty, 0.5),
    fullJourneyMs: { median: percentile(full, 0.5), p95: percentile(full, 0.95) },
    screens: {
      median: percentile(screens, 0.5),
      p95: percentile(screens, 0.95),
      max: percentile(screens, 1),
    },
  };
}

function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
