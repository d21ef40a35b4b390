// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { refusal } from '@opstap/contract';
import { todayInAmsterdam } from '@opstap/kernel';
import { buildWorkKnowledge, MATCHING_VERSION, match, vacancyIndex } from '@opstap/matching';
import type { Ctx } from '../../context.ts';
import { newUuid } from '../../ids.ts';
import type { Database } from '../../storage/database.ts';
import { vacancyFollower } from './follow-vacancies.ts';
import type { RankingRun, RunningMatcher } from './matching.ts';
import { saveRuns } from './matching-store.ts';

/** Half of the second within which a change is seen. */
const EVERY = 400;

type Parts = Pick<Ctx, 'db' | 'now' | 'random' | 'publication'> & { onFault?(error: unknown): void };

/** Reads every open vacancy in the background, then follows what changes and writes down which rankings ran. */
export function runMatcher({
  db,
  now,
  random,
  publication,
  onFault = () => undefined,
}: Parts): RunningMatcher {
  const knowledge = buildWorkKnowledge(publication);
  const index = vacancyIndex();
  const today = () => todayInAmsterdam(now());
  const follower = vacancyFollower({ db, index, knowledge, today });
  const taxonomy = createHash('sha256')
    .update(JSON.stringify([publication.taxonomy.profiles, publication.taxonomy.competences]))
    .digest('hex')
    .slice(0, 16);
  let runs: Database['matching.run'][] = [];
  let isReady = false;
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  let turn: Promise<void> = Promise.resolve();

  async function writeRuns(): Promise<void> {
    const written = runs;
    runs = [];
    await saveRuns(db, written);
  }

  const follow = () => {
    turn = turn.then(async () => {
      await follower.follow();
      await writeRuns();
    });
    return turn;
  };

  /** A fault of the storage now is tried again at the next turn. */
  function again(): void {
    if (isStopped) return;
    timer = setTimeout(() => {
      follow()
        .catch((error) => {
          turn = Promise.resolve();
          onFault(error);
        })
        .finally(again);
    }, EVERY).unref();
  }

  const ready = follower
    .readAll(() => isStopped)
    .then(() => {
      isReady = !isStopped;
      again();
    });
  ready.catch(onFault);

  return {
    knowledge,
    ready,
    size: () => index.size,
    rank(person, options) {
      if (!isReady) throw refusal('matching-not-ready');
      return match(index, person, options);
    },
    record(run) {
      const day = today();
      // The number of the record has the day in it and not the moment.
      const id = newUuid({ random, now: () => Date.parse(day) });
      runs.push({ ...rowOf(run), id, day, taxonomy });
    },
    follow,
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await ready.catch(() => undefined);
      await turn.catch(() => undefined);
      await writeRuns().catch(onFault);
    },
  };
}

function rowOf({ knobs, weights, vacancies, counts, shown }: RankingRun) {
  const { open, fits, byGate } = counts;
  const excluded = Object.entries(byGate).map(([gate, { excluded: count }]) => [gate, count]);
  return {
    version: MATCHING_VERSION,
    knobs: knobs.join(' '),
    weights: JSON.stringify(weights),
    vacancies,
    open,
    fits,
    excluded_by: JSON.stringify(Object.fromEntries(excluded)),
    shown,
  };
}
