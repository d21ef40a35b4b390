// SPDX-License-Identifier: EUPL-1.2
import { CEFR_LEVELS } from '@opstap/kernel';
import { z } from 'zod';
import { type DevelopmentPath, PAY_WHILE_LEARNING, type PathStep } from '../occupation.ts';
import {
  asciiId,
  confidence,
  everyLanguage,
  type Report,
  readYaml,
  reportDuplicates,
  type SourceFile,
  webAddress,
} from './sources.ts';

const level = z.enum(CEFR_LEVELS);

const stepSchema = z.strictObject({
  step: z.int().min(1),
  occupations: z.array(asciiId).min(1),
  labels: everyLanguage,
  mbo: z
    .string()
    .regex(/^[1-4](-[1-4])?$/, 'an mbo level is 1 to 4, or a range like 1-2')
    .optional(),
  nlqf: z
    .string()
    .regex(/^[1-8](-[1-8])?$/, 'an NLQF level is 1 to 8, or a range like 2-3')
    .optional(),
  training: z.array(asciiId).min(1),
  months: z.tuple([z.int().min(0), z.int().min(0)]),
  pay: z.enum(PAY_WHILE_LEARNING).optional(),
  dutch: z.tuple([level, level]).optional(),
  english_too: z.literal(true).optional(),
  dutch_rule: z.literal(true).optional(),
  note: asciiId.optional(),
  derived: z.boolean(),
  confidence,
  url: webAddress,
});

const pathFile = z.strictObject({
  paths: z.array(
    z.strictObject({
      id: asciiId,
      sector: asciiId,
      labels: everyLanguage,
      status: z.enum(['recognised', 'announced', 'none_found']),
      owner: z.string().min(1).optional(),
      url: webAddress,
      sources: z.array(asciiId).min(1),
      steps: z.array(stepSchema).min(1),
    }),
  ),
});

/** `reference/development-paths/paths.yaml`. */
export function readPaths(file: SourceFile, report: Report): DevelopmentPath[] {
  const paths = readYaml(file, pathFile, report)?.paths ?? [];
  reportDuplicates(
    file.path,
    paths.map(({ id }) => id),
    report,
  );
  return paths.map(({ owner, steps, ...path }) => {
    for (const { step, months, dutch, derived } of steps) {
      const where = `${path.id} step ${step}`;
      if (months[0] > months[1]) report(file.path, `${where}: months go from less to more`);
      if (derived && months[0] === months[1])
        report(file.path, `${where}: the months of a derived step are a range, never one number`);
      if (dutch && CEFR_LEVELS.indexOf(dutch[0]) > CEFR_LEVELS.indexOf(dutch[1])) {
        report(file.path, `${where}: levels of Dutch go from low to high`);
      }
    }
    return { ...path, ...(owner && { owner }), steps: steps.map(toStep) };
  });
}

function toStep(written: z.infer<typeof stepSchema>): PathStep {
  const { mbo, nlqf, months, pay, dutch, english_too: englishToo, dutch_rule: rule, note, ...step } = written;
  return {
    ...step,
    ...(mbo && { mboLevel: mbo }),
    ...(nlqf && { nlqf }),
    durationMonths: { min: months[0], max: months[1] },
    ...(pay && { pay }),
    ...(dutch && {
      dutch: { min: dutch[0], max: dutch[1], ...(englishToo && { englishToo }), ...(rule && { rule }) },
    }),
    ...(note && { note }),
  };
}
