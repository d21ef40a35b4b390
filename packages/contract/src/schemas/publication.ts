// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { shownDateSchema, valueSchema } from './values.ts';

const confidenceSchema = z.enum(['high', 'medium', 'low']);

export const sourceSchema = z
  .object({
    title: z.string(),
    publisher: z.string(),
    kind: z.enum(['law', 'regulation', 'official', 'secondary', 'own_reading']),
    url: z.string().optional(),
    bwbId: z.string().optional(),
    article: z.string().optional(),
    juriconnect: z.string().optional(),
    setBy: z.string().optional(),
    dated: z.string().optional(),
    checkedOn: shownDateSchema,
    reviewBy: shownDateSchema,
    confidence: confidenceSchema,
    verify: z.literal(true).optional(),
  })
  .meta({ id: 'Source', description: 'What a rule or text rests on, and when it was last checked.' });

export const questionSchema = z
  .object({ id: z.string(), facts: z.array(z.string()), ease: z.number(), delicacy: z.number() })
  .meta({ id: 'Question', description: 'One screen: one or more facts asked together.' });

export const reasonSchema = z
  .object({
    rule: z.string(),
    version: shownDateSchema,
    sources: z.array(z.string()).meta({ description: 'Keys of the answer’s `sources`.' }),
    checkedOn: shownDateSchema,
    confidence: confidenceSchema,
    verify: z.boolean(),
    text: z.enum(['yes', 'no', 'unknown', 'value']),
    facts: z.array(z.string()),
  })
  .meta({ id: 'Reason' });

const reasons = { reasons: z.array(reasonSchema) };

export const outcomeSchema = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('known'), value: valueSchema, verify: z.boolean(), ...reasons }),
    z.object({ kind: z.literal('unknown'), missing: z.array(z.string()), ...reasons }),
    z.object({
      kind: z.literal('not_covered'),
      rule: z.string(),
      date: shownDateSchema,
      reason: z.enum(['not_yet_in_force', 'ended', 'no_value_set']),
      ...reasons,
    }),
    z.object({ kind: z.literal('conflict'), rule: z.string(), between: z.array(z.string()), ...reasons }),
    z.object({ kind: z.literal('ask_a_person'), rule: z.string(), text: z.string(), ...reasons }),
  ])
  .meta({ id: 'Outcome', description: 'One of five; never a bare yes or no.' });

export const stepSchema = z
  .object({
    id: z.string(),
    phase: z.string(),
    applies: z.string(),
    done: z.string().optional(),
    deadline: z.string().optional(),
    notBefore: z.string().optional(),
    after: z.array(z.string()),
    horizon: z.literal('later').optional(),
    effort: z.object({
      min: z.number(),
      max: z.number(),
      unit: z.enum(['minutes', 'hours', 'days', 'weeks', 'months']),
    }),
    cost: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('free') }),
      z.object({ kind: z.literal('amount'), parameter: z.string() }),
      z.object({ kind: z.literal('varies') }),
      z.object({ kind: z.literal('unknown') }),
    ]),
    papers: z.array(z.string()),
    by: z.enum(['self', 'employer', 'municipality', 'together']),
    help: z.array(z.string()),
    amounts: z.array(z.string()),
    sources: z.array(z.string()),
    verify: z.literal(true).optional(),
  })
  .meta({ id: 'Step', description: 'A step type. Its conditions are rules of the corpus.' });

export const factSchema = z
  .object({
    name: z.string(),
    type: z.enum(['yesno', 'enum', 'date', 'number', 'cefr', 'municipality', 'occupation', 'text']),
    values: z.array(z.string()).optional(),
    min: z.number().optional(),
    max: z.number().optional(),
    question: z.string().optional().meta({ description: 'Absent: derived from other facts, never asked.' }),
  })
  .meta({ id: 'Fact' });

export const factListSchema = z
  .object({ packHash: z.string(), questions: z.array(questionSchema), facts: z.array(factSchema) })
  .meta({ id: 'FactList' });

export const stepListSchema = z
  .object({
    packHash: z.string(),
    phases: z.array(z.string()),
    steps: z.array(stepSchema),
    sources: z.record(z.string(), sourceSchema),
  })
  .meta({ id: 'StepList' });

export const municipalityListSchema = z
  .object({
    municipalities: z.array(
      z.object({ code: z.string(), name: z.string(), province: z.string(), region: z.string() }),
    ),
  })
  .meta({
    id: 'MunicipalityList',
    description: 'Codes of Statistics Netherlands; `region` is the labour market region.',
  });

export const occupationListSchema = z
  .object({
    occupations: z.array(
      z.object({
        id: z.string(),
        label: z.string(),
        recognised: z.string().meta({ description: 'The form that was recognised, in whichever language.' }),
        isco08: z.string(),
        regulation: z.string(),
        score: z.number(),
      }),
    ),
  })
  .meta({ id: 'OccupationList', description: 'Best match first.' });
