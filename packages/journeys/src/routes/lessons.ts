// SPDX-License-Identifier: EUPL-1.2
import { CEFR_LEVELS, type CefrLevel } from '@opstap/kernel';
import {
  guidedHours,
  type LanguagePlan,
  languageStepsBetween,
  type Months,
  monthsOfLessons,
  type Pace,
} from '@opstap/taxonomy';
import { after, NOW } from './months.ts';
import type { LessonHours } from './route.ts';

export type Lesson = { from: CefrLevel; to: CefrLevel; start: Months; end: Months };

export type Lessons = {
  lessons: readonly Lesson[];
  /** When a level is reached; undefined where no plan says how long it takes. */
  reached(level: CefrLevel): Months | undefined;
};

/**
 * Dutch level by level from what the person has. `worksFrom`: the level at which they begin to work beside the lessons, and have fewer
 * hours for them; undefined: they do not work.
 */
export function lessonsFrom(
  plan: LanguagePlan,
  has: CefrLevel,
  { hours, pace, worksFrom }: { hours: LessonHours; pace: Pace; worksFrom: CefrLevel | undefined },
): Lessons {
  const lessons: Lesson[] = [];
  let start = NOW;
  for (const step of languageStepsBetween(plan, has, 'C2')) {
    const isWorking = worksFrom !== undefined && rank(step.from) >= rank(worksFrom);
    const needed = guidedHours(plan, [step], pace);
    const end = after(start, monthsOfLessons(needed, isWorking ? hours.working : hours.free));
    lessons.push({ from: step.from, to: step.to, start, end });
    start = end;
  }
  return {
    lessons,
    reached: (level) =>
      rank(level) <= rank(has) ? NOW : lessons.find(({ to }) => rank(to) >= rank(level))?.end,
  };
}

export function rank(level: CefrLevel): number {
  return CEFR_LEVELS.indexOf(level);
}

export function highest(levels: readonly (CefrLevel | undefined)[]): CefrLevel {
  return levels.reduce<CefrLevel>((top, level) => (level && rank(level) > rank(top) ? level : top), 'A0');
}
