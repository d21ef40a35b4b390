// SPDX-License-Identifier: EUPL-1.2
import { CEFR_LEVELS, type CefrLevel } from '@opstap/kernel';

/** From one level of Dutch to the next. `hours`: guided hours, planning values and no rule. */
export type LanguageStep = { from: CefrLevel; to: CefrLevel; hours: { min: number; max: number } };

/** How fast somebody learns; `fast`: higher education or English B2. */
export const PACES = ['fast', 'ordinary', 'slow'] as const;
export type Pace = (typeof PACES)[number];

/** The kinds of provision: how one can learn Dutch. Also the kinds of imported courses. Texts: `language.ways.<id>`. */
export const LEARNING_WAYS = [
  'formal_course',
  'non_formal',
  'online_self_study',
  'employer_course',
  'work_study',
  'exam_preparation',
  'sector_language',
  'bridging',
] as const;
export type LearningWay = (typeof LEARNING_WAYS)[number];

/** What level some kind of work usually asks. `firm`: for a part of it a rule names the level. Sources: ids of the corpus. */
export type WorkLevel = {
  id: string;
  dutch?: { min: CefrLevel; max: CefrLevel };
  english?: CefrLevel;
  firm: boolean;
  sources: readonly string[];
};

/** `reference/language/`. */
export type LanguagePlan = {
  steps: readonly LanguageStep[];
  stepSources: readonly string[];
  /** What the hours are multiplied by. */
  pace: Readonly<Record<Pace, { min: number; max: number }>>;
  work: readonly WorkLevel[];
  ways: readonly { id: LearningWay; pays: string; sources: readonly string[] }[];
};

/** The steps from one level to another, lowest first; empty when the second is not higher, or no step is known. */
export function languageStepsBetween(plan: LanguagePlan, from: CefrLevel, to: CefrLevel): LanguageStep[] {
  const rank = (level: CefrLevel) => CEFR_LEVELS.indexOf(level);
  return plan.steps.filter((step) => rank(step.from) >= rank(from) && rank(step.to) <= rank(to));
}

const WEEKS_A_MONTH = 52 / 12;

/** Guided hours for some steps at a pace, in whole tens: more would look more exact than it is. */
export function guidedHours(
  plan: LanguagePlan,
  steps: readonly LanguageStep[],
  pace: Pace = 'ordinary',
): { min: number; max: number } {
  const { min, max } = plan.pace[pace];
  const total = (end: 'min' | 'max') => steps.reduce((sum, { hours }) => sum + hours[end], 0);
  return { min: Math.floor((total('min') * min) / 10) * 10, max: Math.ceil((total('max') * max) / 10) * 10 };
}

/** Whole months for guided hours at so many hours a week; always a range, and at least a month. */
export function monthsOfLessons(
  hours: { min: number; max: number },
  hoursAWeek: number,
): { min: number; max: number } {
  const months = (count: number) => count / (hoursAWeek * WEEKS_A_MONTH);
  const min = Math.max(1, Math.floor(months(hours.min)));
  return { min, max: Math.max(min + 1, Math.ceil(months(hours.max))) };
}
