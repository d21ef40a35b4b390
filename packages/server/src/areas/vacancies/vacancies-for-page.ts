// SPDX-License-Identifier: EUPL-1.2
import { AppError, isMunicipalityCode, isPlainDate } from '@opstap/kernel';
import { findMunicipality, foldText } from '@opstap/taxonomy';
import type { Vacancy } from '@opstap/vacancies';
import type { Ctx } from '../../context.ts';
import { shownVacancy } from './get-vacancy.ts';
import { pageOfVacancies, placeOf, type ShownSource, type VacancyPage } from './list-vacancies.ts';

/** What a page on vacancies is made from; `unavailable`: the storage does not answer. */
export type VacanciesOfPage =
  | { kind: 'list'; page: VacancyPage }
  | { kind: 'one'; vacancy: Vacancy; source: ShownSource }
  | { kind: 'closed'; title: string }
  | { kind: 'unavailable' };

const ON_A_PAGE = 20;

/** For an address below `/vacancies`, without the language; undefined for every other page and for a vacancy that is not there. */
export async function vacanciesForPage(
  ctx: Ctx,
  path: string,
  search: URLSearchParams,
): Promise<VacanciesOfPage | undefined> {
  const [, area, id, ...more] = path.split('/');
  if (area !== 'vacancies' || more.length > 0) return undefined;
  try {
    if (!id) return { kind: 'list', page: await listFor(ctx, search) };
    return { kind: 'one', ...(await shownVacancy(ctx, decoded(id))) };
  } catch (error) {
    if (!(error instanceof AppError)) return { kind: 'unavailable' };
    if (error.code === 'vacancy-closed') return { kind: 'closed', title: String(error.data['title'] ?? '') };
    return error.kind === 'not-found' || error.kind === 'invalid' ? undefined : { kind: 'unavailable' };
  }
}

/** What a form sends that makes no sense filters nothing: the page tells what it looked for. */
function listFor(ctx: Ctx, search: URLSearchParams): Promise<VacancyPage> {
  const read = (name: string) => search.get(name)?.trim().slice(0, 100) || undefined;
  const place = read('place');
  const municipality = isMunicipalityCode(place)
    ? place
    : place && findMunicipality(ctx.publication.reference.municipalities, place)?.code;
  const since = read('since');
  const words = foldText(read('q') ?? '')
    .split(' ')
    .filter((word) => word.length > 1)
    .slice(0, 5);
  return pageOfVacancies(ctx, {
    occupation: read('occupation'),
    municipality: place && !municipality ? 'unknown' : municipality,
    since: isPlainDate(since) ? since : undefined,
    words,
    after: placeOf(search.get('after') ?? undefined),
    limit: ON_A_PAGE,
  });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
