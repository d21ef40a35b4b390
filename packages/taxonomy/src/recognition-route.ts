// SPDX-License-Identifier: EUPL-1.2
import type { CefrLevel } from '@opstap/kernel';
import type { Confidence } from './occupation.ts';
import type { DurationUnit, Months, Profession, RecognitionStep, RouteDuration } from './profession.ts';
import type { Reference } from './reference.ts';

type Professions = Pick<Reference, 'occupations' | 'professions' | 'procedures'>;

/**
 * A step as one profession has it: in months, with the level of Dutch that it needs, and never surer than the profession.
 * `months` and `queueMonths` are absent when no source says.
 */
export type RouteStep = RecognitionStep & { months?: Months; queueMonths?: number; dutch?: CefrLevel };

export type RecognitionRoute = {
  profession: Profession;
  steps: readonly RouteStep[];
  /** Sum of what is known, optional steps left out; `unknown` names the steps whose time no source says. */
  months: Months;
  unknown: readonly string[];
};

const MONTHS: Record<DurationUnit, number> = {
  days: 1 / 30,
  working_days: 1 / 21,
  weeks: 12 / 52,
  months: 1,
  years: 12,
};
const SURENESS: readonly Confidence[] = ['low', 'medium', 'high'];

/** The entry of the list of professions for an occupation, or for the profession whose speciality it is. */
export function findProfession(
  { occupations, professions }: Pick<Reference, 'occupations' | 'professions'>,
  occupation: unknown,
): Profession | undefined {
  const found = occupations.find(({ id }) => id === occupation);
  return found && professions.find(({ id }) => id === (found.regulatedAs ?? found.id));
}

/** The route into a profession, step by step. Undefined for an occupation that the list of professions does not have. */
export function recognitionRoute(reference: Professions, occupation: unknown): RecognitionRoute | undefined {
  const profession = findProfession(reference, occupation);
  if (!profession) return undefined;
  const steps = (reference.procedures[profession.procedure]?.steps ?? []).map((step) =>
    asRouteStep(step, profession),
  );
  const counted = steps.filter(({ optional }) => !optional);
  return {
    profession,
    steps,
    months: totalOf(counted),
    unknown: counted.filter((step, at) => !isTimed(counted, step, at)).map(({ id }) => id),
  };
}

/** What a source says, in months. */
export function monthsOf({ min, max, unit }: RouteDuration): Months {
  const inMonths = (amount: number) => Math.round(amount * MONTHS[unit] * 100) / 100;
  return { min: inMonths(min), ...(max !== undefined && { max: inMonths(max) }) };
}

function asRouteStep(step: RecognitionStep, { language, confidence }: Profession): RouteStep {
  return {
    ...step,
    ...(step.time && { months: monthsOf(step.time) }),
    ...(step.queue?.months !== undefined && { queueMonths: step.queue.months }),
    ...(step.kind === 'language' && language.dutch && { dutch: language.dutch }),
    confidence: SURENESS[Math.min(SURENESS.indexOf(step.confidence), SURENESS.indexOf(confidence))] ?? 'low',
  };
}

/** A step that counts from an earlier one takes the place of all steps since; queues come on top. */
function totalOf(steps: readonly RouteStep[]): Months {
  let [min, max, open] = [0, 0, false];
  for (const [at, { months, queueMonths = 0 }] of steps.entries()) {
    min += queueMonths;
    max += queueMonths;
    if (!months || isInside(steps, at)) continue;
    min += months.min;
    max += months.max ?? months.min;
    open ||= months.max === undefined;
  }
  const rounded = (amount: number) => Math.round(amount * 10) / 10;
  return { min: rounded(min), ...(!open && { max: rounded(max) }) };
}

/** Whether a later step counts from this one or from one before it. */
function isInside(steps: readonly RouteStep[], at: number): boolean {
  return steps.some(({ since }, later) => {
    const from = steps.findIndex(({ id }) => id === since);
    return from >= 0 && from <= at && at < later;
  });
}

function isTimed(steps: readonly RouteStep[], { months, kind }: RouteStep, at: number): boolean {
  return months !== undefined || kind === 'condition' || isInside(steps, at);
}
