// SPDX-License-Identifier: EUPL-1.2
import { euroCents } from '@opstap/kernel';
import { z } from 'zod';
import {
  DURATION_UNITS,
  RECOGNITION_STEP_KINDS,
  type RecognitionProcedure,
  type RecognitionStep,
} from '../profession.ts';
import { asciiId, calendarDate, confidence, type Report, readYaml, type SourceFile } from './sources.ts';
import { withoutAbsent } from './without-absent.ts';

const range = { min: z.number().min(0), max: z.number().min(0).optional() };
const fromLess = ({ min, max }: { min: number; max?: number | undefined }) => max === undefined || min <= max;
const FROM_LESS = 'goes from less to more';

const cost = z
  .strictObject({
    min: z.int().min(0).transform(euroCents),
    max: z.int().min(0).transform(euroCents),
    every: z.enum(['year', 'five_years']).optional(),
    about: z.literal(true).optional(),
    from_year: z.int().min(2000).optional(),
  })
  .refine(fromLess, FROM_LESS);

const queue = z
  .strictObject({
    as_of: z.string().regex(/^\d{4}-\d{2}$/, 'a month is written 2025-09'),
    months: z.number().min(0).optional(),
    full_until: calendarDate.optional(),
    waiting: z.int().optional(),
    places: z.int().optional(),
  })
  .refine(({ months, full_until }) => months !== undefined || full_until, 'needs months or full_until');

const ownToAStep = {
  time: z
    .strictObject({ ...range, unit: z.enum(DURATION_UNITS) })
    .refine(fromLess, FROM_LESS)
    .optional(),
  costs: z.array(cost).min(1).optional(),
  sources: z.array(asciiId).min(1).optional(),
};

const stepFile = z.strictObject({
  steps: z.record(
    asciiId,
    z.strictObject({
      kind: z.enum(RECOGNITION_STEP_KINDS),
      by: z.enum(['self', 'authority', 'employer', 'together']),
      ...ownToAStep,
      since: asciiId.optional(),
      queue: queue.optional(),
      optional: z.literal(true).optional(),
      closes: z.literal(true).optional(),
      see: asciiId.optional(),
      derived: z.literal(true).optional(),
      confidence,
    }),
  ),
});

const procedureFile = z.strictObject({
  procedures: z.record(
    asciiId,
    z.union([
      // The same steps and papers as another one, told in other words.
      z.strictObject({ as: asciiId }),
      z.strictObject({
        steps: z
          .array(
            z.union([
              asciiId,
              z.strictObject({ step: asciiId, ...ownToAStep, confidence: confidence.optional() }),
            ]),
          )
          .min(1),
        papers: z.array(asciiId),
      }),
    ]),
  ),
});

type WrittenStep = z.infer<typeof stepFile>['steps'][string];
type WrittenProcedure = Extract<z.infer<typeof procedureFile>['procedures'][string], { steps: unknown }>;

/** `reference/professions/steps.yaml` and `procedures.yaml`: every step once, and the procedures made of them. */
export function readProcedures(
  stepSource: SourceFile,
  source: SourceFile,
  report: Report,
): Record<string, RecognitionProcedure> {
  const steps = readYaml(stepSource, stepFile, report)?.steps ?? {};
  const written = readYaml(source, procedureFile, report)?.procedures ?? {};
  const used = new Set<string>();
  const procedures = Object.entries(written).flatMap(([id, procedure]) => {
    const own = 'as' in procedure ? written[procedure.as] : procedure;
    if (!own || 'as' in own) {
      report(source.path, `procedures.${id}.as: there is no procedure with steps of that name`);
      return [];
    }
    const problem = (message: string) => report(source.path, `procedures.${id}.steps: ${message}`);
    return [[id, { steps: stepsOf(own, steps, used, problem), papers: own.papers }] as const];
  });
  for (const id of Object.keys(steps).filter((step) => !used.has(step)))
    report(stepSource.path, `steps.${id}: no procedure has this step`);
  return Object.fromEntries(procedures);
}

function stepsOf(
  procedure: WrittenProcedure,
  known: Readonly<Record<string, WrittenStep>>,
  used: Set<string>,
  problem: (message: string) => void,
): RecognitionStep[] {
  const ids: string[] = [];
  return procedure.steps.flatMap((entry) => {
    const { step: id, ...changed } = typeof entry === 'string' ? { step: entry } : entry;
    const step = known[id];
    if (!step) problem(`there is no step "${id}"`);
    if (ids.includes(id)) problem(`"${id}" is there more than once`);
    if (step?.since && !ids.includes(step.since))
      problem(`"${id}" counts from "${step.since}", which does not come before it`);
    ids.push(id);
    used.add(id);
    return step ? [toStep(id, { ...step, ...withoutAbsent(changed) })] : [];
  });
}

function toStep(id: string, { time, costs, queue: waits, ...step }: WrittenStep): RecognitionStep {
  return {
    id,
    ...withoutAbsent(step),
    ...(time && { time: withoutAbsent(time) }),
    ...(costs && {
      costs: costs.map(({ from_year: fromYear, ...amount }) => ({
        ...withoutAbsent(amount),
        ...(fromYear && { fromYear }),
      })),
    }),
    ...(waits && { queue: toQueue(waits) }),
  };
}

function toQueue({
  as_of: asOf,
  full_until: fullUntil,
  ...counts
}: NonNullable<WrittenStep['queue']>): NonNullable<RecognitionStep['queue']> {
  return { asOf, ...(fullUntil && { fullUntil }), ...withoutAbsent(counts) };
}
