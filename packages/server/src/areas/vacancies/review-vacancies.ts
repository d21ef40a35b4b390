// SPDX-License-Identifier: EUPL-1.2
import { refusal } from '@opstap/contract';
import type { Vacancy } from '@opstap/vacancies';
import type { Ctx } from '../../context.ts';
import type { VacancyReport, VacancyToReview } from './vacancies.ts';
import { listReviewed, listWaiting, setReview } from './vacancy-store.ts';

const MOST = 200;
type Reports = ReadonlyMap<string, readonly VacancyReport[]>;

/**
 * Vacancies that are hidden because of a red flag until somebody has looked, then those that are shown and that people say
 * something is wrong with: a report hides nothing by itself.
 */
export async function listToReview(
  { db }: Pick<Ctx, 'db'>,
  reports: Reports = new Map(),
): Promise<VacancyToReview[]> {
  const waiting = await listWaiting(db, MOST);
  const reported = await listReviewed(db, [...reports.keys()]);
  const unseen = reported.flatMap(({ vacancy, reviewedAt }) => {
    const since = reviewedAt?.toISOString() ?? '';
    const fresh = (reports.get(vacancy.id) ?? []).filter(({ createdAt }) => createdAt > since);
    return fresh.length > 0 ? [toReview(vacancy, false, fresh)] : [];
  });
  unseen.sort((left, right) => right.reports.length - left.reports.length);
  return [
    ...waiting.map((vacancy) => toReview(vacancy, true, reports.get(vacancy.id))),
    ...unseen.slice(0, MOST),
  ];
}

function toReview(
  { id, title, employer, redFlags, description, wage, hoursPerWeek }: Vacancy,
  hidden: boolean,
  reports: readonly VacancyReport[] = [],
): VacancyToReview {
  return {
    id,
    title,
    redFlags,
    description,
    ...(employer && { employer }),
    ...(wage && { wage }),
    ...(hoursPerWeek && { hoursPerWeek }),
    hidden,
    reports: reports.map(({ createdAt, note }) => ({ createdAt, ...(note && { note }) })),
  };
}

/** @throws AppError `vacancy-not-found`. */
export async function reviewVacancy(
  { db, now }: Pick<Ctx, 'db' | 'now'>,
  id: string,
  review: 'approved' | 'rejected',
): Promise<void> {
  if (!(await setReview(db, id, review, new Date(now())))) throw refusal('vacancy-not-found');
}
