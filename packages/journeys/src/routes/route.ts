// SPDX-License-Identifier: EUPL-1.2
import type { CefrLevel, EuroCents } from '@opstap/kernel';
import type { FormOfWork, Rung } from '@opstap/matching';
import type { Confidence, Meanwhile, Months, PayWhileLearning } from '@opstap/taxonomy';

/** What runs beside each other in a route. */
export const ROUTE_LANES = ['language', 'recognition', 'training', 'work'] as const;
export type RouteLane = (typeof ROUTE_LANES)[number];

/** What a route is best at, among those that are shown. */
export const ROUTE_STRENGTHS = ['fastest_income', 'shortest', 'lowest_cost'] as const;
export type RouteStrength = (typeof ROUTE_STRENGTHS)[number];

export type LegSubject =
  | { kind: 'language'; from: CefrLevel; to: CefrLevel }
  | { kind: 'step'; profession: string; step: string }
  | { kind: 'path'; path: string; step: number }
  /** Finding a job: how long that takes nobody knows. */
  | { kind: 'apply'; occupation: string }
  /** Working in the function that the step of a path is, while the next is learned. */
  | { kind: 'function'; path: string; step: number }
  /** Work that one may do while the rest goes on. `derived`: our reading; `terms`: what is known of working before recognition. */
  | { kind: 'meanwhile'; occupation: string; terms?: Meanwhile }
  | { kind: 'target'; occupation: string }
  /** The work asks what the person does not have yet, and no data says how long that takes. */
  | { kind: 'gap'; occupation: string; lacks: 'diploma' | 'competences' };

/** `inside`: in the time of another leg; `unknown`: no source says how long. */
export type LegTime = 'timed' | 'inside' | 'unknown' | 'moment';

/** Whole cents; `recurring`: some of it comes back every so many years and is counted once. */
export type RouteCost = { min: EuroCents; max: EuroCents; recurring?: true };

/**
 * What one may do while a step goes on. `profession`: the one whose rules say whether it may be done already; `learning`: one is in
 * training for it; `dutch`: the level reached when the step begins, with which the `work` (occupations) is open.
 */
export type LegMeanwhile = {
  profession?: string;
  learning: boolean;
  dutch: CefrLevel;
  work: readonly string[];
};

/** One step of a route. `start` and `end` in months from today; without `max` no upper bound is known. */
export type RouteLeg = {
  id: string;
  lane: RouteLane;
  subject: LegSubject;
  start: Months;
  end: Months;
  time: LegTime;
  /** Absent: not known, or nothing is to be paid for it by its nature (work). */
  cost?: RouteCost;
  /** The level of Dutch that it waits for. */
  dutch?: CefrLevel;
  pay?: PayWhileLearning | 'work';
  /** Ids of schemes that somebody can apply for today. */
  schemes: readonly string[];
  /** Our reading or a planning value. */
  derived: boolean;
  confidence: Confidence;
  /** Ids of sources of the corpus. */
  sources: readonly string[];
  /** The page of whoever knows. */
  url?: string;
  /** What the rules say of working in paid employment at all. */
  mayWork?: FormOfWork;
  meanwhile?: LegMeanwhile;
};

export type Route = {
  /** The same for the same route, whatever the level of Dutch. */
  id: string;
  legs: readonly RouteLeg[];
  /** Until one does the work. The sum of what is known: what is in `unknown` comes on top. */
  months: Months;
  /** Ids of legs whose time no source says. Where there are any, no latest month is known. */
  unknown: readonly string[];
  cost: RouteCost;
  /** Ids of legs whose cost is not known. */
  costUnknown: readonly string[];
  /** Until the first paid month, as far as known. */
  firstIncome: Months;
  strengths: readonly RouteStrength[];
};

/** What a person sets bounds to: the least that a route costs, and the months until it is done at the soonest. */
export const ROUTE_LIMITS = ['cost', 'months'] as const;
export type RouteLimit = (typeof ROUTE_LIMITS)[number];
export type RouteLimits = { cost?: EuroCents; months?: number };

/** A route that is past a limit: shown apart, with which. */
export type RouteBeyond = { route: Route; past: readonly RouteLimit[] };

/** `open`: there are routes; `closed`: by a condition that nobody here can meet; `unknown`: our data know no route. */
export type RoutePlan = {
  target: string;
  state: 'open' | 'closed' | 'unknown';
  /** The rung of the target for this person; absent where it is on none. */
  rung?: Rung;
  /** Ids of the steps that close the profession. */
  closedBy: readonly string[];
  /** Within the limits. */
  routes: readonly Route[];
  /** Those that no route within the limits beats. */
  beyond: readonly RouteBeyond[];
};

/** What somebody chooses: hours of Dutch lessons a week while working, and while not working. A planning value, no rule. */
export type LessonHours = { working: number; free: number };
export const USUAL_LESSON_HOURS: LessonHours = { working: 6, free: 15 };
