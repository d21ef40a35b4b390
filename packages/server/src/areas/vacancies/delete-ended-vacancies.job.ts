// SPDX-License-Identifier: EUPL-1.2
import { addDays, todayInAmsterdam } from '@opstap/kernel';
import type { Job } from '../../area.ts';
import { deleteEndedBefore } from './vacancy-store.ts';

/** Long enough to answer a question about a vacancy; it may hold names of people who recruit. */
const KEPT_DAYS = 90;

export const deleteEndedVacancies: Job = {
  name: 'delete-ended-vacancies',
  everyMinutes: 24 * 60,
  run: ({ db, now }) => deleteEndedBefore(db, addDays(todayInAmsterdam(now()), -KEPT_DAYS)),
};
