// SPDX-License-Identifier: EUPL-1.2
import { CEFR_LEVELS } from '@opstap/kernel';
import { z } from 'zod';
import { plainDateSchema, shownDateSchema } from './values.ts';

export const vacancySourceSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    url: z.string().optional(),
    licence: z.string(),
    terms: z.string().optional().meta({ description: 'Address or text of the terms.' }),
    synthetic: z.boolean().meta({ description: 'Made by the generator: no such job exists.' }),
    importedAt: z.string().meta({ format: 'date-time' }).optional(),
  })
  .meta({ id: 'VacancySource', description: 'Must be named where a vacancy of it is shown.' });

const spanSchema = z
  .tuple([z.int(), z.int()])
  .meta({ description: 'From and to, in UTF-16 units of `description`.' });

export const vacancySchema = z
  .object({
    id: z.string().meta({ example: 'demo:000001' }),
    source: z.string(),
    synthetic: z.literal(true).optional(),
    title: z.string(),
    description: z.string().meta({ description: 'Plain text, in Dutch or English, as published.' }),
    employer: z.string().optional(),
    viaAgency: z.boolean().optional(),
    url: z.string().optional(),
    howToApply: z.string().optional(),
    publishedOn: shownDateSchema,
    validThrough: shownDateSchema.meta({ description: 'The last day on which it is open.' }),
    endAssumed: z
      .literal(true)
      .optional()
      .meta({ description: 'The source gives no end; counted from the publication.' }),
    occupation: z.string().optional().meta({ description: 'See GET /v1/occupations.' }),
    isco08: z.string().optional(),
    competences: z.array(
      z.object({ id: z.string(), importance: z.enum(['essential', 'important', 'somewhat']) }),
    ),
    dutch: z
      .enum(CEFR_LEVELS)
      .optional()
      .meta({ description: 'Absent: the vacancy does not say. A0: none is asked.' }),
    otherLanguages: z.array(z.object({ id: z.string(), level: z.enum(CEFR_LEVELS) })),
    licences: z.array(z.string()),
    nlqf: z.int().optional(),
    hoursPerWeek: z.object({ min: z.number(), max: z.number() }).optional(),
    contract: z
      .enum(['permanent', 'temporary', 'agency', 'on_call', 'internship', 'volunteer', 'self_employed'])
      .optional(),
    circumstances: z.array(z.string()),
    municipality: z.string().optional(),
    coordinates: z.object({ lat: z.number(), lon: z.number() }).optional(),
    wage: z
      .object({ min: z.int().optional(), max: z.int().optional(), per: z.enum(['hour', 'month', 'year']) })
      .optional()
      .meta({ description: 'Whole euro cents, before tax as published.' }),
    requirements: z.array(z.object({ text: z.string(), kind: z.enum(['needed', 'habit']) })),
    redFlags: z.array(z.enum(['asks_fee', 'keeps_papers', 'below_minimum_wage', 'no_employer'])).meta({
      description: 'Only where somebody has looked at it and let it through.',
    }),
    evidence: z
      .record(z.string(), z.array(spanSchema))
      .meta({ description: 'The words from which each field was read.' }),
  })
  .meta({ id: 'Vacancy' });

const EXAMPLE = {
  id: 'demo:000001',
  source: 'demo',
  synthetic: true,
  title: 'Schoonmaker kantoren',
  description: 'Voorbeeldschoon Wilgenhof zoekt een schoonmaker. Je werkt 20 uur per week.',
  employer: 'Voorbeeldschoon Wilgenhof',
  publishedOn: '2026-11-20',
  validThrough: '2027-01-19',
  occupation: 'schoonmaker_kantoor',
  isco08: '9112',
  competences: [{ id: 'kantoren_schoonmaken', importance: 'essential' }],
  dutch: 'A0',
  otherLanguages: [],
  licences: [],
  hoursPerWeek: { min: 20, max: 20 },
  circumstances: ['standing'],
  municipality: 'GM0344',
  coordinates: { lat: 52.09, lon: 5.12 },
  requirements: [],
  redFlags: [],
  evidence: { hoursPerWeek: [[55, 73]] },
};
const SOURCE = { id: 'demo', name: 'Voorbeeldvacatures', licence: 'EUPL-1.2', synthetic: true };

export const vacancyQuerySchema = z.strictObject({
  occupation: z
    .string()
    .max(100)
    .optional()
    .meta({ description: 'Id of an occupation.', example: 'schoonmaker_kantoor' }),
  municipality: z
    .string()
    .regex(/^GM\d{4}$/)
    .optional()
    .meta({ description: 'Code of a municipality.', example: 'GM0344' }),
  since: plainDateSchema
    .optional()
    .meta({ description: 'Published on this day or later.', example: '2026-11-01' }),
  after: z.string().max(600).optional().meta({ description: '`next` of the page before.' }),
  limit: z.coerce.number().int().min(1).max(100).optional().meta({ description: 'Absent: 20.' }),
});

export const vacancyListSchema = z
  .object({
    vacancies: z.array(vacancySchema),
    sources: z.array(vacancySourceSchema),
    next: z.string().optional().meta({ description: 'Absent on the last page.' }),
  })
  .meta({
    id: 'VacancyList',
    description: 'Newest first.',
    example: { vacancies: [EXAMPLE], sources: [SOURCE] },
  });

export const vacancyParamsSchema = z.strictObject({
  id: z.string().max(400).meta({ description: 'As the list gives it.', example: 'demo:000001' }),
});

export const shownVacancySchema = z
  .object({ vacancy: vacancySchema, source: vacancySourceSchema })
  .meta({ id: 'ShownVacancy', example: { vacancy: EXAMPLE, source: SOURCE } });
