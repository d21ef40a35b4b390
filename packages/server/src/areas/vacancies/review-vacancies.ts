// SPDX-License-Identifier: EUPL-1.2
import { refusal } from '@opstap/contract';
import type { Ctx } from '../../context.ts';
import type { VacancyToReview } from './vacancies.ts';
import { listWaiting, setReview } from './vacancy-store.ts';

const MOST = 200;

/** Vacancies that are hidden because of a red flag, until somebody has looked. */
export async function listToReview({ db }: Pick<Ctx, 'db'>): Promise<VacancyToReview[]> {
  const waiting = await listWaiting(db, MOST);
  return waiting.map(({ id, title, employer, redFlags, description, wage, hoursPerWeek }) => ({
    id,
    title,
    redFlags,
    description,
    ...(employer && { employer }),
    ...(wage && { wage }),
    ...(hoursPerWeek && { hoursPerWeek }),
  }));
}

/** @throws AppError `vacancy-not-found` for an id that has nothing to look at. */
export async function reviewVacancy(
  { db, now }: Pick<Ctx, 'db' | 'now'>,
  id: string,
  review: 'approved' | 'rejected',
): Promise<void> {
  if (!(await setReview(db, id, review, new Date(now())))) throw refusal('vacancy-not-found');
}
