// SPDX-License-Identifier: EUPL-1.2
import type { AnswerOf, InputOf, MatchRequest, Routes } from '@opstap/contract';
import { type FieldFault, todayInAmsterdam } from '@opstap/kernel';
import {
  explain,
  MATCHING_VERSION,
  matchableOf,
  preparePerson,
  takenFromOccupation,
  type WantedWork,
  weightsFor,
} from '@opstap/matching';
import type { Answer } from '../../area.ts';
import type { Ctx } from '../../context.ts';
import { listShownAmong, listSources, shownSource } from '../vacancies/index.ts';
import type { Matcher } from './matching.ts';

export const DEFAULT_LIMIT = 20;

/** What fits somebody best, explained. Keeps nothing of it. @throws AppError `matching-not-ready`. */
export async function findMatches(
  { db, now, matcher }: Pick<Ctx, 'db' | 'now'> & { matcher: Matcher },
  { body }: InputOf<Routes['findMatches']>,
): Promise<Answer<AnswerOf<Routes['findMatches']>>> {
  const { knobs = [], limit = DEFAULT_LIMIT, excludedBy } = body;
  const today = todayInAmsterdam(now());
  const on = body.on ?? today;
  const { knowledge } = matcher;
  const weights = weightsFor(knobs);
  // What is not given is undefined in the request and absent in the profile: the same to every factor and gate.
  const person = preparePerson(body.profile as WantedWork, knowledge, on);
  const { ranked, counts } = matcher.rank(person, {
    weights,
    limit,
    ...(excludedBy !== undefined && { excludedBy }),
  });
  const [shown, sources] = await Promise.all([
    ranked.length === 0
      ? []
      : listShownAmong(
          db,
          today,
          ranked.map(({ id }) => id),
          'only',
        ),
    listSources(db),
  ]);
  const byId = new Map(shown.map(({ id, vacancy }) => [id, vacancy]));
  const matches = ranked.flatMap(({ id }) => {
    const vacancy = byId.get(id);
    // Closed a moment ago.
    if (!vacancy) return [];
    const { description: _, evidence: __, ...told } = vacancy;
    const explanation = explain(matchableOf(vacancy, knowledge), person, weights);
    return [{ vacancy: told, taken: takenFromOccupation(vacancy, knowledge), explanation }];
  });
  matcher.record({ knobs, weights, vacancies: matcher.size(), counts, shown: matches.length });
  const named = new Set(matches.map(({ vacancy }) => vacancy.source));
  const answer = {
    on,
    version: MATCHING_VERSION,
    weights,
    counts,
    matches,
    sources: sources.filter(({ id }) => named.has(id)).map(shownSource),
  };
  // Lists that may not be changed, and dates that are texts: the same JSON.
  return { body: answer as unknown as AnswerOf<Routes['findMatches']> };
}

/** Ids that nobody knows would be passed over in silence: they are told, each with its place. */
export function matchFaults({ reference, taxonomy }: Ctx['publication'], body: unknown): FieldFault[] {
  const profile = (body as Partial<MatchRequest> | null)?.profile as
    | Partial<MatchRequest['profile']>
    | undefined;
  if (typeof profile !== 'object' || profile === null) return [];
  const occupations = new Set(reference.occupations.map(({ id }) => id));
  const competences = new Set(taxonomy.competences.map(({ id }) => id));
  const towns = new Set<string>(reference.municipalities.map(({ code }) => code));
  const unknown = (field: string, ids: unknown, known: { has(id: string): boolean }) =>
    (Array.isArray(ids) ? ids : []).flatMap((one: unknown, at): FieldFault[] => {
      const id = typeof one === 'object' && one !== null && 'id' in one ? one.id : one;
      if (typeof id !== 'string' || known.has(id)) return [];
      const place = id === one ? `${at}` : `${at}.id`;
      return [{ field: `profile.${field}.${place}`, code: 'id-unknown' }];
    });
  const { municipality } = profile;
  const isTownUnknown = typeof municipality === 'string' && !towns.has(municipality);
  return [
    ...unknown('occupations', profile.occupations, occupations),
    ...unknown('recognised', profile.recognised, occupations),
    ...unknown('competences', profile.competences, competences),
    ...(isTownUnknown ? [{ field: 'profile.municipality', code: 'fact-municipality' }] : []),
  ];
}
