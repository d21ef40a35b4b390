// SPDX-License-Identifier: EUPL-1.2
import { type AnswerOf, type InputOf, type Routes, refusal } from '@opstap/contract';
import { isPlainDate, todayInAmsterdam } from '@opstap/kernel';
import type { Vacancy } from '@opstap/vacancies';
import type { Answer } from '../../area.ts';
import type { Ctx } from '../../context.ts';
import type { Database } from '../../storage/database.ts';
import type { VacancySource } from './vacancies.ts';
import { listShown, listSources, type VacancyFilter } from './vacancy-store.ts';

const DEFAULT_LIMIT = 20;

export type ShownSource = VacancySource & { importedAt?: string };
export type VacancyPage = { vacancies: Vacancy[]; sources: ShownSource[]; next?: string };

/** Open vacancies, newest first, with the sources that must be named. @throws AppError `invalid-input` for a page that does not exist. */
export async function listVacancies(
  ctx: Pick<Ctx, 'db' | 'now'>,
  { query }: InputOf<Routes['listVacancies']>,
): Promise<Answer<AnswerOf<Routes['listVacancies']>>> {
  const { occupation, municipality, since, after, limit } = query;
  const page = await pageOfVacancies(ctx, {
    occupation,
    municipality,
    since,
    after: placeOf(after),
    limit: limit ?? DEFAULT_LIMIT,
  });
  // The stored vacancy has the shape of the contract; that its lists may not be changed does not matter to JSON.
  return { body: page as unknown as AnswerOf<Routes['listVacancies']> };
}

export async function pageOfVacancies(
  { db, now }: Pick<Ctx, 'db' | 'now'>,
  filter: VacancyFilter,
): Promise<VacancyPage> {
  const { limit } = filter;
  const found = await listShown(db, todayInAmsterdam(now()), { ...filter, limit: limit + 1 });
  const vacancies = found.slice(0, limit);
  const last = vacancies.at(-1);
  const named = new Set(vacancies.map(({ source }) => source));
  const sources = (await listSources(db)).filter(({ id }) => named.has(id)).map(shownSource);
  return { vacancies, sources, ...(found.length > limit && last && { next: cursorOf(last) }) };
}

export function shownSource({
  id,
  name,
  url,
  licence,
  terms,
  synthetic,
  imported_at,
}: Database['vacancies.source']): ShownSource {
  return {
    id,
    name,
    licence,
    synthetic,
    ...(url && { url }),
    ...(terms && { terms }),
    ...(imported_at && { importedAt: imported_at.toISOString() }),
  };
}

function cursorOf({ publishedOn, id }: Vacancy): string {
  return Buffer.from(`${publishedOn} ${id}`).toString('base64url');
}

export function placeOf(cursor: string | undefined): VacancyFilter['after'] {
  if (cursor === undefined) return undefined;
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  const [on, id] = [text.slice(0, 10), text.slice(11)];
  if (!isPlainDate(on) || id === '')
    throw refusal('invalid-input', {}, [{ field: 'after', code: 'field-invalid' }]);
  return { on, id };
}
