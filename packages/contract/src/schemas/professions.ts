// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { outcomeSchema, sourceSchema } from './publication.ts';
import { languageSchema, shownDateSchema } from './values.ts';

const confidenceSchema = z.enum(['high', 'medium', 'low']);

export const professionQuerySchema = z.strictObject({
  language: languageSchema.optional().meta({ description: 'Language of the texts; absent: Dutch.' }),
});

export const professionParamsSchema = z.object({
  id: z
    .string()
    .regex(/^[a-z][a-z0-9_]{0,59}$/)
    .meta({
      description: 'Of an occupation; a speciality gives the profession it belongs to.',
      example: 'verpleegkundige',
    }),
});

const briefSchema = {
  id: z.string(),
  title: z.string(),
  sector: z.string(),
  regulation: z.string().meta({ description: 'A value of the fact `beroep_regulering`; see GET /v1/facts.' }),
  confidence: confidenceSchema.meta({ description: '`low`: check with the authority, not a rule.' }),
};

export const professionListSchema = z.object({ professions: z.array(z.object(briefSchema)) }).meta({
  id: 'ProfessionList',
  description: 'The professions people ask about, also those that turn out to be free.',
  example: {
    professions: [
      { id: 'kok', title: 'Kok', sector: 'horeca', regulation: 'niet_gereguleerd', confidence: 'medium' },
    ],
  },
});

const monthsSchema = z
  .object({ min: z.number(), max: z.number().optional() })
  .meta({ description: 'Months, decimals allowed; without `max` no upper bound is known.' });

const stepSchema = z.object({
  id: z.string(),
  kind: z.string(),
  by: z.enum(['self', 'authority', 'employer', 'together']),
  title: z.string(),
  text: z.string(),
  months: monthsSchema.optional().meta({ description: 'Absent: no source says how long.' }),
  since: z.string().optional().meta({ description: 'The time counts from that earlier step on.' }),
  queue: z
    .object({
      asOf: z.string(),
      months: z.number().optional(),
      fullUntil: shownDateSchema.optional(),
      waiting: z.number().optional(),
      places: z.number().optional(),
    })
    .optional()
    .meta({ description: 'As reported in the month `asOf`; on top of the time of the steps.' }),
  costs: z
    .array(
      z.object({
        min: z.number(),
        max: z.number(),
        every: z.enum(['year', 'five_years']).optional(),
        about: z.literal(true).optional(),
        fromYear: z.number().optional(),
      }),
    )
    .optional()
    .meta({ description: 'Whole cents, 0 is free. Absent: not known.' }),
  dutch: z.string().optional().meta({ description: 'CEFR level that the step asks.' }),
  optional: z.boolean(),
  derived: z.boolean().meta({ description: 'Our reading or a planning value.' }),
  confidence: confidenceSchema,
  sources: z.array(z.string()),
});

export const professionSchema = z
  .object({
    ...briefSchema,
    verdict: z.string().meta({ description: 'Regulated or not, in one sentence.' }),
    authority: z.string().optional(),
    url: z.string(),
    checkedOn: shownDateSchema,
    check: z
      .string()
      .optional()
      .meta({ description: '“Check with the authority”, where the facts are not sure.' }),
    language: z.object({
      text: z.string(),
      level: z.string().optional(),
      basis: z.enum(['rule', 'practice']).optional(),
    }),
    duration: z.string(),
    cost: z.string(),
    steps: z.array(stepSchema),
    months: monthsSchema,
    unknownTime: z.array(z.string()).meta({ description: 'Steps that `months` does not count.' }),
    papers: z.array(z.object({ id: z.string(), name: z.string() })),
    meanwhile: z.object({
      form: z.string().meta({ description: 'A value of the fact `beroep_tussenwerk`.' }),
      allowed: outcomeSchema.optional().meta({ description: 'The outcome `tussenwerk_mogelijk` of today.' }),
      conditions: z.string(),
      employer: z.string(),
      functions: z.array(z.object({ id: z.string(), title: z.string(), derived: z.boolean() })),
    }),
    sources: z.record(z.string(), sourceSchema),
  })
  .meta({
    id: 'Profession',
    description: 'How a profession is regulated here, the way in, and work meanwhile.',
  });
