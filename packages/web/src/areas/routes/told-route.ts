// SPDX-License-Identifier: EUPL-1.2
import type { CalendarEvent } from '@opstap/journeys';
import type { Language, PlainDate } from '@opstap/kernel';
import {
  dayAfter,
  type ExplainedLeg,
  type ExplainedRoute,
  explainRoute,
  formatDate,
  type Translator,
  translator,
} from '@opstap/publication';
import { occupationName } from '@opstap/taxonomy';
import { loadTexts } from '../../app/client/load-texts.ts';
import { loadReference } from '../../app/published.ts';
import { type KeptRoute, readRoute } from './kept-route.ts';

const TEXTS = ['routes', 'professions', 'recognition', 'regulation', 'schemes'];

/** The route that was chosen, in words of one language. */
export type ToldRoute = { t: Translator; occupation: string; kept: KeptRoute; told: ExplainedRoute };

/** Its words and names are asked for only where there is a route: most people have none. */
export async function tellKeptRoute(language: Language, demo: boolean): Promise<ToldRoute | undefined> {
  const kept = await readRoute();
  return kept && tellRoute(kept, language, demo);
}

/** Of any route, also one that came through a link. */
export async function tellRoute(kept: KeptRoute, language: Language, demo: boolean): Promise<ToldRoute> {
  const [reference, texts] = await Promise.all([loadReference([language], demo), loadTexts(language, TEXTS)]);
  const t = translator(language, texts);
  const { target, on, route } = kept;
  const occupation = occupationName(reference, target, language) ?? target;
  return { t, occupation, kept, told: explainRoute(route, on, reference, t) };
}

/** A range, or only the soonest day where something before it has no known time. */
export function startOf(
  { leg }: ExplainedLeg,
  { route }: ExplainedRoute,
  on: PlainDate,
  t: Translator,
): string {
  const { start } = leg;
  const from = formatDate(dayAfter(on, start.min), t.language);
  const isOpen = route.legs.some(
    (other) => other.id !== leg.id && route.unknown.includes(other.id) && other.start.min <= start.min,
  );
  if (start.max === undefined || isOpen) return t('routes.kept.dates', { from });
  const to = formatDate(dayAfter(on, start.max), t.language);
  return from === to ? t('routes.kept.day', { from }) : t('routes.kept.range', { from, to });
}

/** From which Dutch it was worked out, and what else was supposed. */
export function keptFrom({ dutch, supposed = {} }: KeptRoute, t: Translator): string[] {
  const { english, nlqf, recognised } = supposed;
  const also = [
    recognised && t('routes.what_if.recognised'),
    english && t('routes.what_if.english', { level: english }),
    nlqf !== undefined && `NLQF ${nlqf}`,
  ].filter((text) => typeof text === 'string');
  return [
    `${t('routes.kept.dutch', { level: dutch })}.`,
    ...(also.length > 0 ? [t('routes.kept.supposed', { what: also.join('; ') })] : []),
  ];
}

/** The route for a document, in each of its languages; nothing where none was chosen. */
export async function routeLines(languages: readonly Language[], demo: boolean) {
  const told = await Promise.all(languages.map((language) => tellKeptRoute(language, demo)));
  return told.flatMap((one) => {
    if (!one) return [];
    const { t, occupation, kept, told: route } = one;
    const title = `${t('routes.kept.title', { occupation })} ${t('routes.kept.lead', {
      date: formatDate(kept.on, t.language),
    })}`;
    const lines = route.legs.map((leg) => `${leg.title}. ${startOf(leg, route, kept.on, t)}`);
    return [{ language: t.language, title, lines }];
  });
}

/** The soonest day of each leg that is still to come. */
export function routeDates({ t, kept, told }: ToldRoute, today: PlainDate, url: string): CalendarEvent[] {
  return told.legs.flatMap((leg) => {
    const date = dayAfter(kept.on, leg.leg.start.min);
    const text = startOf(leg, told, kept.on, t);
    return date >= today ? [{ id: `route-${leg.id}`, date, title: leg.title, description: text, url }] : [];
  });
}
