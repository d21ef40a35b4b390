// SPDX-License-Identifier: EUPL-1.2
import { CEFR_LEVELS, isPlainDate, type PlainDate } from '@opstap/kernel';
import { z } from 'zod';
import { type LanguagePlan, LEARNING_WAYS, PACES } from '../language-plan.ts';
import type { PlanningWindow } from '../planning-window.ts';
import { RECONSTRUCTION_FIELDS, type Reconstruction } from '../reconstruction.ts';
import { SCHEME_ACTIVITIES, SCHEME_APPLICANTS, type Scheme } from '../scheme.ts';
import {
  asciiId,
  confidence,
  type Report,
  readYaml,
  reportDuplicates,
  type SourceFile,
  webAddress,
} from './sources.ts';

const level = z.enum(CEFR_LEVELS);
const date = z.custom<PlainDate>(isPlainDate, 'a date that exists, written "2026-11-23"');
const sources = z.array(asciiId).min(1);
const factor = z.tuple([z.number().positive(), z.number().positive()]);
const when = z.string().regex(/^\d{4}(-\d{2}){0,2}$/, 'a year, month or day, written "2024-02"');

const known = {
  window: z.strictObject({ from: date.optional(), to: date }).optional(),
  recurring: z.literal(true).optional(),
  running_since: when.optional(),
  last_seen: when.optional(),
};
const knownOnce = (entry: { [Key in keyof typeof known]?: unknown }) =>
  [entry.window, entry.recurring, entry.running_since, entry.last_seen].filter(Boolean).length <= 1;
const ONCE = 'say one of window, recurring, running_since and last_seen';

const languageFile = z.strictObject({
  steps: z.array(
    z.strictObject({ from: level, to: level, hours: z.tuple([z.int().min(1), z.int().min(1)]) }),
  ),
  pace: z.strictObject({ fast: factor, ordinary: factor, slow: factor }),
  step_sources: sources,
  work: z.array(
    z.strictObject({
      id: asciiId,
      dutch: z.tuple([level, level]).optional(),
      english: level.optional(),
      firm: z.boolean(),
      sources,
    }),
  ),
  ways: z.array(z.strictObject({ id: z.enum(LEARNING_WAYS), pays: asciiId, sources })),
});

const schemeFile = z.strictObject({
  schemes: z.array(
    z
      .strictObject({
        id: asciiId,
        applicant: z.enum(SCHEME_APPLICANTS),
        activities: z.array(z.enum(SCHEME_ACTIVITIES)).min(1),
        recognised_paths_only: z.literal(true).optional(),
        sectors: z.array(asciiId).min(1).optional(),
        stages: z.array(asciiId).min(1).optional(),
        amounts: z.array(asciiId).default([]),
        verify: z.literal(true).optional(),
        ...known,
        sources,
        confidence,
      })
      .refine(knownOnce, ONCE),
  ),
});

const reconstructionFile = z.strictObject({
  fields: z.array(z.strictObject({ id: z.enum(RECONSTRUCTION_FIELDS), groups: z.array(asciiId).min(1) })),
  everywhere: z.array(asciiId),
  programmes: z.array(
    z
      .strictObject({
        id: asciiId,
        name: z.string().trim().min(1),
        fields: z.array(z.enum(RECONSTRUCTION_FIELDS)),
        ...known,
        url: webAddress.optional(),
        sources,
        checked_on: date,
        confidence,
      })
      .refine(knownOnce, ONCE),
  ),
});

const EMPTY_PLAN: LanguagePlan = {
  steps: [],
  stepSources: [],
  pace: { fast: { min: 1, max: 1 }, ordinary: { min: 1, max: 1 }, slow: { min: 1, max: 1 } },
  work: [],
  ways: [],
};

/** `reference/language/language.yaml`. */
export function readLanguagePlan(file: SourceFile, report: Report): LanguagePlan {
  const read = readYaml(file, languageFile, report);
  if (!read) return EMPTY_PLAN;
  const range = ([min, max]: readonly [number, number], where: string) => {
    if (min > max) report(file.path, `${where}: a range goes from less to more`);
    return { min, max };
  };
  for (const [at, { from, to }] of read.steps.entries()) {
    if (CEFR_LEVELS.indexOf(to) !== CEFR_LEVELS.indexOf(from) + 1)
      report(file.path, `steps.${at}: a step goes from one level to the next`);
  }
  return {
    steps: read.steps.map(({ hours, ...step }) => ({ ...step, hours: range(hours, step.to) })),
    stepSources: read.step_sources,
    // PACES are exactly the keys of the schema.
    pace: Object.fromEntries(
      PACES.map((pace) => [pace, range(read.pace[pace], pace)]),
    ) as LanguagePlan['pace'],
    work: read.work.map(({ id, dutch, english, ...rest }) => ({
      id,
      ...(dutch && { dutch: { min: dutch[0], max: dutch[1] } }),
      ...(english && { english }),
      ...rest,
    })),
    ways: read.ways,
  };
}

/** `reference/schemes/schemes.yaml`. */
export function readSchemes(file: SourceFile, report: Report): Scheme[] {
  const read = readYaml(file, schemeFile, report)?.schemes ?? [];
  reportDuplicates(
    file.path,
    read.map(({ id }) => id),
    report,
  );
  return read.map(({ recognised_paths_only: recognisedPathsOnly, sectors, stages, verify, ...scheme }) => ({
    ...withWindow(scheme),
    ...(recognisedPathsOnly && { recognisedPathsOnly }),
    ...(sectors && { sectors }),
    ...(stages && { stages }),
    ...(verify && { verify }),
  }));
}

/** `reference/reconstruction/reconstruction.yaml`. */
export function readReconstruction(file: SourceFile, report: Report): Reconstruction {
  const read = readYaml(file, reconstructionFile, report);
  reportDuplicates(file.path, read?.programmes.map(({ id }) => id) ?? [], report);
  return {
    fields: read?.fields ?? [],
    everywhere: read?.everywhere ?? [],
    programmes: (read?.programmes ?? []).map(({ url, checked_on: checkedOn, ...programme }) => ({
      ...withWindow(programme),
      ...(url && { url }),
      checkedOn,
    })),
  };
}

type Written = { [Key in keyof typeof known]?: z.output<(typeof known)[Key]> };

/** The four ways to say when, with the names that the code has for them; absent ones are left out. */
function withWindow<T extends Written>(entry: T): Omit<T, keyof Written> & PlanningWindow {
  const { window, recurring, running_since: runningSince, last_seen: lastSeen, ...rest } = entry;
  return {
    ...rest,
    ...(window && { window: { ...(window.from && { from: window.from }), to: window.to } }),
    ...(recurring && { recurring }),
    ...(runningSince && { runningSince }),
    ...(lastSeen && { lastSeen }),
  };
}
