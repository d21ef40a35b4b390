// SPDX-License-Identifier: EUPL-1.2
import { type AnswerOf, type InputOf, type Routes, refusal } from '@opstap/contract';
import { todayInAmsterdam } from '@opstap/kernel';
import type { Vacancy } from '@opstap/vacancies';
import type { Answer } from '../../area.ts';
import type { Ctx } from '../../context.ts';
import { type ShownSource, shownSource } from './list-vacancies.ts';
import { findSource, findVacancy } from './vacancy-store.ts';

export async function getVacancy(
  ctx: Pick<Ctx, 'db' | 'now'>,
  { params }: InputOf<Routes['getVacancy']>,
): Promise<Answer<AnswerOf<Routes['getVacancy']>>> {
  // As for the list: what is stored has the shape of the contract.
  return { body: (await shownVacancy(ctx, params.id)) as unknown as AnswerOf<Routes['getVacancy']> };
}

/** One vacancy that is shown. @throws AppError `vacancy-not-found`, also for one that waits for review; `vacancy-closed`. */
export async function shownVacancy(
  { db, now }: Pick<Ctx, 'db' | 'now'>,
  id: string,
): Promise<{ vacancy: Vacancy; source: ShownSource }> {
  const found = await findVacancy(db, todayInAmsterdam(now()), id);
  if (!found || found.review === 'waiting' || found.review === 'rejected') throw refusal('vacancy-not-found');
  const source = await findSource(db, found.vacancy.source);
  if (!found.isShown || !source) throw refusal('vacancy-closed', { title: found.vacancy.title });
  return { vacancy: found.vacancy, source: shownSource(source) };
}
