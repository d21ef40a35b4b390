// SPDX-License-Identifier: EUPL-1.2
import { addDays, todayInAmsterdam } from '@opstap/kernel';
import type { Job } from '../../area.ts';
import { deleteChangesBefore, deleteRunsBefore } from './matching-store.ts';

const RUNS_KEPT_DAYS = 400;
const CHANGES_KEPT_MINUTES = 60;

/** A server that was away for longer than changes are kept reads all vacancies anew when it starts. */
export const deleteOldRuns: Job = {
  name: 'delete-old-ranking-runs',
  everyMinutes: 60,
  run: async ({ db, now }) => {
    const changes = await deleteChangesBefore(db, new Date(now() - CHANGES_KEPT_MINUTES * 60_000));
    return changes + (await deleteRunsBefore(db, addDays(todayInAmsterdam(now()), -RUNS_KEPT_DAYS)));
  },
};
