// SPDX-License-Identifier: EUPL-1.2
import { type AnswerOf, type CourseQuery, type InputOf, type Routes, refusal } from '@opstap/contract';
import { isPlainDate } from '@opstap/kernel';
import type { Answer } from '../../area.ts';
import type { Ctx } from '../../context.ts';
import { type FoundCourse, findCourseRows, listSources } from './provision-store.ts';

type CourseList = AnswerOf<Routes['findCourses']>;
const DEFAULT_LIMIT = 20;

/** Courses that fit. Of a municipality: those of its labour-market region, its own first, and those online for everybody. */
export async function findCourses(
  ctx: Pick<Ctx, 'db' | 'publication'>,
  { query }: Pick<InputOf<Routes['findCourses']>, 'query'>,
): Promise<Answer<CourseList>> {
  const { municipality, level, online, evening, childcare, free, limit = DEFAULT_LIMIT, page = 1 } = query;
  const region = regionOf(ctx, query);
  const filter = {
    ...(region && { region }),
    ...(municipality && { municipality }),
    ...(level && { level }),
    ...(online && { online: true as const }),
    ...(evening && { evening: true as const }),
    ...(childcare && { childcare: true as const }),
    ...(free && { free: true as const }),
  };
  const sources = await listSources(ctx.db);
  const { rows, total } = await findCourseRows(ctx.db, filter, { limit, offset: (page - 1) * limit });
  const synthetic = sources.some((source) => source.synthetic);
  return {
    body: {
      courses: rows.map(shown),
      total,
      page,
      pages: Math.max(1, Math.ceil(total / limit)),
      synthetic,
      sources: sources.map(({ name, synthetic: invented, importedAt }) => ({
        name,
        synthetic: invented,
        importedAt,
      })),
    },
  };
}

function regionOf({ publication }: Pick<Ctx, 'publication'>, query: CourseQuery): string | undefined {
  const { municipalities } = publication.reference;
  const { municipality, region } = query;
  if (municipality) {
    const found = municipalities.find(({ code }) => code === municipality);
    if (!found) throw wrong('municipality', 'fact-municipality');
    if (region && region !== found.region) throw wrong('region', 'field-invalid');
    return found.region;
  }
  if (region && municipalities.every((town) => town.region !== region)) throw wrong('region', 'id-unknown');
  return region;
}

const wrong = (field: string, code: string) => refusal('invalid-input', {}, [{ field, code }]);

/** As the API says it: what is not known is absent. */
function shown(row: FoundCourse): CourseList['courses'][number] {
  const { source, id, name, provider, kind, level_from, level_to, online, synthetic } = row;
  const known = {
    hours: row.hours,
    minutesAWeek: row.minutes_a_week,
    municipality: row.municipality,
    region: row.region,
    place: row.place,
    evening: row.evening,
    childcare: row.childcare,
    costCents: row.cost_cents,
    freePlaces: row.free_places,
    waitingWeeks: row.waiting_weeks,
    startsOn: isPlainDate(row.starts_on) ? row.starts_on : null,
    url: row.url,
    contact: row.contact,
    asOf: isPlainDate(row.as_of) ? row.as_of : null,
  };
  const present = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== null));
  return { source, id, name, provider, kind, from: level_from, to: level_to, online, synthetic, ...present };
}
