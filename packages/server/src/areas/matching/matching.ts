// SPDX-License-Identifier: EUPL-1.2
import type { Counts, MatchOptions, Person, Ranking, WorkKnowledge } from '@opstap/matching';

/** A ranking as it is recorded: versions, weights and counts, nothing of who asked. */
export type RankingRun = {
  knobs: readonly string[];
  weights: MatchOptions['weights'];
  vacancies: number;
  counts: Counts;
  shown: number;
};

/** All open vacancies in memory, and what is known about work. */
export type Matcher = {
  knowledge: WorkKnowledge;
  /** @throws AppError `matching-not-ready` until every vacancy was read once. */
  rank(person: Person, options: MatchOptions): Ranking;
  /** How many vacancies it holds. */
  size(): number;
  /** Kept in memory for at most a second, then written together: nobody waits for it. */
  record(run: RankingRun): void;
};

/** A matcher that reads the storage and follows it. */
export type RunningMatcher = Matcher & {
  /** When every vacancy was read once. */
  ready: Promise<void>;
  /** Reads what changed now instead of within the second. */
  follow(): Promise<void>;
  stop(): Promise<void>;
};
