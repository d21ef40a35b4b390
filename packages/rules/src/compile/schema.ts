// SPDX-License-Identifier: EUPL-1.2
import { isPlainDate, type PlainDate } from '@opstap/kernel';
import { z } from 'zod';

const name = z
  .string()
  .regex(/^[a-z][a-z0-9_]*$/, 'use lower-case ASCII letters, digits and _, starting with a letter');
const date = z
  .custom<PlainDate>(isPlainDate, 'write a date that exists as YYYY-MM-DD')
  .meta({ type: 'string', format: 'date' });
const oneOrMore = z.union([name.transform((one) => [one]), z.array(name).min(1)]);
const text = z.union([z.string().min(1), z.number().transform(String)]);
const expression = z.union([z.string().min(1), z.boolean(), z.number()]);
const value = z.union([z.boolean(), z.number(), z.string()]);
const table = z.strictObject({
  keys: z.array(expression).min(1),
  rows: z.array(z.array(value).min(2)).min(1),
});

const body = {
  all: z.array(expression).min(1).optional(),
  any: z.array(expression).min(1).optional(),
  none: z.array(expression).min(1).optional(),
  is: expression.optional(),
  table: table.optional(),
  not_modelled: name.optional(),
};

const exception = z.strictObject({ id: name, when: expression, over: oneOrMore.optional(), ...body });

const version = z.strictObject({
  valid_from: date,
  valid_to: date.optional(),
  end: z.literal('open').optional(),
  known_from: date.optional(),
  planned: z.boolean().optional(),
  verify: z.boolean().optional(),
  source: oneOrMore,
  unless: z.array(exception).min(1).optional(),
  ...body,
});
const versions = z.array(version).min(1);

const fact = z.strictObject({
  type: z.enum(['yesno', 'enum', 'date', 'number', 'cefr', 'municipality', 'occupation', 'text']),
  values: z.array(z.string().min(1)).min(1).optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  question: name.optional(),
  derived_from: name.optional(),
  asked_when: expression.optional(),
  changeable: z.union([z.literal(1), z.literal(2), z.literal(3)]).optional(),
});

const source = z.strictObject({
  title: z.string().min(1),
  publisher: z.string().min(1),
  kind: z.enum(['law', 'regulation', 'official', 'secondary', 'own_reading']),
  url: z.url({ protocol: /^https?$/ }).optional(),
  bwb_id: z.string().optional(),
  article: text.optional(),
  juriconnect: z.string().optional(),
  set_by: text.optional(),
  dated: text.optional(),
  checked_on: date,
  review_by: date,
  confidence: z.enum(['high', 'medium', 'low']),
  verify: z.boolean().optional(),
});

const parameter = z.strictObject({
  unit: z.enum(['cents', 'permille', 'count', 'date']),
  values: z.array(
    z.strictObject({
      valid_from: date,
      valid_to: date.optional(),
      end: z.literal('open').optional(),
      known_from: date.optional(),
      value: z.union([z.number().int(), date]),
      source: oneOrMore,
      verify: z.boolean().optional(),
    }),
  ),
});

const effort = z.strictObject({
  min: z.number().min(0),
  max: z.number().min(0),
  unit: z.enum(['minutes', 'hours', 'days', 'weeks', 'months']),
});

const costWord = z.enum(['free', 'varies', 'unknown']);
const cost = z.union([
  costWord.transform((kind) => ({ kind })),
  z.strictObject({ kind: costWord }),
  z.strictObject({ kind: z.literal('amount'), parameter: name }),
]);

export const stepFile = z.strictObject({
  step: name,
  phase: name,
  applies: versions,
  done: versions.optional(),
  deadline: versions.optional(),
  not_before: versions.optional(),
  after: z.array(name).default([]),
  horizon: z.literal('later').optional(),
  effort,
  cost,
  papers: z.array(name).default([]),
  by: z.enum(['self', 'employer', 'municipality', 'together']),
  help: z.array(name).default([]),
  amounts: z.array(name).default([]),
  sources: z.array(name).default([]),
  verify: z.boolean().optional(),
});

/** An outcome of an inquiry: its name, or also how it is judged and with which other outcome it is told. */
const told = z.strictObject({
  outcome: name,
  good: z.boolean().optional(),
  otherwise: z.literal('watch').optional(),
  with: name.optional(),
});
const inquired = z.union([name.transform((outcome): z.infer<typeof told> => ({ outcome })), told]);

export const lawFile = z.strictObject({
  questions: z
    .record(name, z.strictObject({ ease: z.int().min(1).max(3), delicacy: z.int().min(0).max(3) }))
    .optional(),
  facts: z.record(name, fact).optional(),
  phases: z.array(name).min(1).optional(),
  sources: z.record(name, source).optional(),
  parameters: z.record(name, parameter).optional(),
  rules: z.record(name, versions).optional(),
  inquiries: z.record(name, z.strictObject({ outcomes: z.array(inquired).min(1) })).optional(),
});

const notKnown = z.strictObject({ kind: z.enum(['unknown', 'not_covered', 'conflict', 'ask_a_person']) });

export const examplesFile = z.strictObject({
  examples: z.array(
    z.strictObject({
      name: z.string().min(1),
      on: date,
      known: date.optional(),
      facts: z.record(z.string(), value),
      expect: z.record(name, z.union([value, notKnown])),
      basis: z.enum(['hand', 'official_table']),
      source: oneOrMore.optional(),
    }),
  ),
});

export type VersionSource = z.infer<typeof version>;
export type BodySource = z.infer<z.ZodObject<typeof body>>;
export type StepFile = z.infer<typeof stepFile>;
export type Inquired = z.infer<typeof told>;
export type LawFile = z.infer<typeof lawFile>;
export type Example = z.infer<typeof examplesFile>['examples'][number];

/** JSON Schema of the three kinds of corpus file, for editors. */
export function corpusJsonSchema() {
  const options = { io: 'input', unrepresentable: 'any' } as const;
  return {
    law: z.toJSONSchema(lawFile, options),
    step: z.toJSONSchema(stepFile, options),
    examples: z.toJSONSchema(examplesFile, options),
  };
}
