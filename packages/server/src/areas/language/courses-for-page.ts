// SPDX-License-Identifier: EUPL-1.2
import { type CourseList, type CourseQuery, courseQuerySchema } from '@opstap/contract';
import type { Ctx } from '../../context.ts';
import { findCourses } from './find-courses.ts';

/** What the page with courses shows for its address: what does not fit in the address is left out, never refused. */
export async function coursesForPage(
  ctx: Pick<Ctx, 'db' | 'publication'>,
  search: URLSearchParams,
): Promise<CourseList | undefined> {
  const query = readQuery(ctx, search);
  // The page says everything else too when the storage does not answer.
  return findCourses(ctx, { query }).then(
    ({ body }) => body,
    () => undefined,
  );
}

/** `place` is a municipality or a region: one field of the form for both. */
function readQuery({ publication }: Pick<Ctx, 'publication'>, search: URLSearchParams): CourseQuery {
  const { municipalities } = publication.reference;
  const place = search.get('place') ?? '';
  const given: Record<string, string> = {};
  if (municipalities.some(({ code }) => code === place)) given['municipality'] = place;
  else if (municipalities.some(({ region }) => region === place)) given['region'] = place;
  for (const name of ['level', 'online', 'evening', 'childcare', 'free', 'page']) {
    const value = search.get(name);
    if (value && courseQuerySchema.safeParse({ [name]: value }).success) given[name] = value;
  }
  return courseQuerySchema.parse(given);
}
