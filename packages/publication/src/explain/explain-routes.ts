// SPDX-License-Identifier: EUPL-1.2
import type { Route, RouteLane, RouteLeg } from '@opstap/journeys/routes';
import { addDays, type PlainDate } from '@opstap/kernel';
import { type Months, occupationName, type PathStep, type Reference } from '@opstap/taxonomy';
import type { Translator } from '../translator.ts';
import { costInWords, levelOf, monthsInWords } from './recognition-words.ts';
import { formatDate } from './values.ts';

type Known = Pick<Reference, 'names' | 'professions' | 'paths'>;

/** `meanwhile` and `may_i_work`: where the rules are asked about the person. */
export type LinkedPage = 'profession' | 'path' | 'vacancies' | 'language' | 'meanwhile' | 'may_i_work';

/** A step of a route in words. `links`: pages of Opstap that tell more. */
export type ExplainedLeg = {
  id: string;
  number: number;
  lane: RouteLane;
  title: string;
  /** From when to when, or that no source says how long it takes. */
  when: string;
  /** What it costs, what it waits for, what one earns, what the law says: one sentence each. */
  notes: readonly string[];
  links: readonly { to: LinkedPage; id: string; text: string }[];
  leg: RouteLeg;
};

export type ExplainedRoute = {
  id: string;
  title: string;
  /** What it is best at. */
  strengths: readonly string[];
  time: string;
  /** The first day at the soonest, and at the latest where that is known. */
  dates: string;
  /** Names of the steps whose time no source says. */
  unknown: string;
  income: string;
  cost: string;
  legs: readonly ExplainedLeg[];
  route: Route;
};

const DAYS_A_MONTH = 365 / 12;

export function explainRoute(route: Route, on: PlainDate, known: Known, t: Translator): ExplainedRoute {
  const legs = inOrder(route.legs).map((leg, at) => explainLeg(leg, at + 1, known, t));
  const titleOf = (id: string) => legs.find((leg) => leg.id === id)?.title ?? id;
  return {
    id: route.id,
    title: routeTitle(route, legs, t),
    strengths: route.strengths.map((strength) => t(`routes.strengths.${strength}`)),
    time: monthsFromNow(route.months, t),
    dates: datesOf(route, on, t),
    unknown: [...new Set(route.unknown.map(titleOf))].join('; '),
    income: t('routes.income', { time: monthsFromNow(route.firstIncome, t) }),
    cost: costOf(route, t),
    legs,
    route,
  };
}

/** As they begin; of those that begin together the shorter first, and the goal last. */
function inOrder(legs: readonly RouteLeg[]): RouteLeg[] {
  const isGoal = ({ subject }: RouteLeg) => (subject.kind === 'target' ? 1 : 0);
  return legs.toSorted((a, b) => isGoal(a) - isGoal(b) || a.start.min - b.start.min || a.end.min - b.end.min);
}

/** "At once", "2–5 months", "at least 6 months". */
function monthsFromNow(months: Months, t: Translator): string {
  return months.min === 0 && months.max === 0 ? t('routes.at_once') : monthsInWords(months, t);
}

/** Days from a count of months. Rounded to whole days: a plan is no calendar. */
export function dayAfter(on: PlainDate, months: number): PlainDate {
  return addDays(on, Math.round(months * DAYS_A_MONTH));
}

function datesOf({ months, unknown }: Route, on: PlainDate, t: Translator): string {
  const from = formatDate(dayAfter(on, months.min), t.language);
  if (months.max === undefined || unknown.length > 0) return t('routes.not_before', { from });
  return t('routes.between', { from, to: formatDate(dayAfter(on, months.max), t.language) });
}

function routeTitle({ legs }: Route, explained: readonly ExplainedLeg[], t: Translator): string {
  const isPath = legs.some(({ subject }) => subject.kind === 'path');
  const isRecognition = legs.some(({ lane, subject }) => lane === 'recognition' && subject.kind === 'step');
  const work = explained.find(({ leg }) => leg.subject.kind === 'meanwhile' && leg.lane === 'work');
  const way = t(isPath ? 'routes.way.path' : isRecognition ? 'routes.way.procedure' : 'routes.way.direct');
  return work ? t('routes.way.beside', { way, work: work.title }) : way;
}

function costOf({ cost, costUnknown, legs }: Route, t: Translator): string {
  const known = legs.some((leg) => leg.cost)
    ? costInWords({ min: cost.min, max: cost.max }, t)
    : t('routes.cost_none_known');
  const text = cost.recurring ? t('routes.cost_recurring', { cost: known }) : known;
  return costUnknown.length > 0 ? t('routes.cost_unknown', { cost: text, count: costUnknown.length }) : text;
}

function explainLeg(leg: RouteLeg, number: number, known: Known, t: Translator): ExplainedLeg {
  return {
    id: leg.id,
    number,
    lane: leg.lane,
    title: legTitle(leg, known, t),
    when: whenOf(leg, t),
    notes: notesOf(leg, known, t),
    links: linksOf(leg, known, t),
    leg,
  };
}

function legTitle({ subject }: RouteLeg, known: Known, t: Translator): string {
  const named = (id: string) => occupationName(known, id, t.language) ?? id;
  switch (subject.kind) {
    case 'language':
      return t('routes.leg.language', { from: levelName(subject.from, t), to: subject.to });
    case 'step': {
      const profession = known.professions.find(({ id }) => id === subject.profession);
      return t(`recognition.step.${subject.step}.title`, {
        authority: profession?.authority ?? t('professions.the_authority'),
        level: (profession && levelOf(profession.language)) ?? t('routes.level_to_ask'),
      });
    }
    case 'path':
    case 'function':
      return t(`routes.leg.${subject.kind}`, { function: functionName(subject, known, t) });
    case 'gap':
      return t(`routes.leg.gap_${subject.lacks}`, { occupation: named(subject.occupation) });
    default:
      return t(`routes.leg.${subject.kind}`, { occupation: named(subject.occupation) });
  }
}

function levelName(level: string, t: Translator): string {
  return level === 'A0' ? t('routes.level_none') : level;
}

function stepOf({ path, step }: { path: string; step: number }, { paths }: Known): PathStep | undefined {
  return paths.find(({ id }) => id === path)?.steps.find((one) => one.step === step);
}

function functionName(of: { path: string; step: number }, known: Known, t: Translator): string {
  return stepOf(of, known)?.labels[t.language] ?? of.path;
}

function whenOf({ time, start, end, subject }: RouteLeg, t: Translator): string {
  const from = monthsFromNow(start, t);
  if (time === 'unknown') return t('routes.when.unknown', { from });
  if (time === 'inside') return t('routes.when.inside', { from });
  if (time === 'moment' || subject.kind === 'target') return t('routes.when.moment', { from });
  return t('routes.when.timed', { from, to: monthsFromNow(end, t) });
}

function notesOf(leg: RouteLeg, known: Known, t: Translator): string[] {
  const { subject, cost, dutch, pay, schemes, derived, confidence, mayWork } = leg;
  const terms = subject.kind === 'meanwhile' ? subject.terms : undefined;
  const note = subject.kind === 'path' ? stepOf(subject, known)?.note : undefined;
  return [
    dutch && dutch !== 'A0' && t('routes.note.dutch', { level: dutch }),
    cost && t('routes.note.cost', { cost: costInWords(cost, t) }),
    pay && t(`routes.note.pay.${pay}`),
    terms &&
      `${t(`routes.note.terms.${terms.allowed}`)} ${t(`regulation.interim_conditions.${terms.conditions}`)}`,
    note && t(`regulation.path_note.${note}`),
    mayWork && mayWork.may !== 'yes' && t(`routes.note.may_work.${mayWork.may}`),
    schemes.length > 0 &&
      t('routes.note.schemes', { schemes: schemes.map((id) => t(`schemes.list.${id}.name`)).join('; ') }),
    derived && t('routes.note.derived'),
    confidence === 'low' && !derived && t('routes.note.check'),
  ].filter((text) => typeof text === 'string');
}

function linksOf({ subject, mayWork }: RouteLeg, known: Known, t: Translator): ExplainedLeg['links'] {
  const vacancies = (id: string) => ({
    to: 'vacancies' as const,
    id,
    text: t('routes.link.vacancies', { occupation: occupationName(known, id, t.language) ?? id }),
  });
  const rulePages = (): ExplainedLeg['links'] => [
    ...(subject.kind === 'meanwhile' && subject.terms
      ? [{ to: 'meanwhile' as const, id: '', text: t('routes.link.meanwhile') }]
      : []),
    ...(mayWork && mayWork.may !== 'yes'
      ? [{ to: 'may_i_work' as const, id: '', text: t('routes.link.may_i_work') }]
      : []),
  ];
  switch (subject.kind) {
    case 'step':
      return [{ to: 'profession', id: subject.profession, text: t('routes.link.profession') }];
    case 'path':
      return [{ to: 'path', id: subject.path, text: t('routes.link.path') }];
    case 'function':
      return (stepOf(subject, known)?.occupations ?? []).map(vacancies);
    case 'meanwhile':
    case 'apply':
    case 'target':
      return [vacancies(subject.occupation), ...rulePages()];
    case 'language':
      return [{ to: 'language', id: '', text: t('routes.link.language') }];
    default:
      return [];
  }
}
