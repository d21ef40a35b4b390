// SPDX-License-Identifier: EUPL-1.2
import { CEFR_LEVELS, type MunicipalityCode } from '@opstap/kernel';
import { z } from 'zod';
import { vacancySchema, vacancySourceSchema } from './vacancies.ts';
import { plainDateSchema, shownDateSchema } from './values.ts';

const id = z.string().max(400);
const contractSchema = z.enum([
  'permanent',
  'temporary',
  'agency',
  'on_call',
  'internship',
  'volunteer',
  'self_employed',
]);
const importanceSchema = z.enum(['essential', 'important', 'somewhat']);
const knobSchema = z.enum(['closer_to_home', 'own_level', 'quick_start']);
const gateSchema = z.enum(['right_to_work', 'regulated', 'language', 'distance', 'circumstances']);
const factorSchema = z.enum([
  'competences',
  'near_competences',
  'recency',
  'occupation',
  'level',
  'language',
  'licences',
  'distance',
  'hours',
  'childcare',
  'contract',
  'start',
  'freshness',
]);
const years = z.number().min(0).max(80);
const used = { years: years.optional(), yearsAgo: years.optional() };
const level = z.int().min(1).max(8);
const hours = z.number().min(0).max(60);

export const WANTED_WORK_EXAMPLE = {
  occupations: [{ id: 'kok', yearsAgo: 1 }],
  competences: [{ id: 'gerechten_bereiden', yearsAgo: 1 }],
  languages: [
    { id: 'uk', level: 'C2' },
    { id: 'nl', level: 'A1' },
  ],
  licences: [],
  nlqf: { min: 3, max: 4 },
  recognised: [],
  municipality: 'GM0344',
  distanceKm: 25,
  hoursPerWeek: { min: 24, max: 32 },
  avoid: ['nights'],
  childcare: true,
  formsOfWork: { permanent: { may: 'yes', rule: 'mag_dit_werk' } },
};

const wantedWorkSchema = z
  .strictObject({
    occupations: z.array(z.strictObject({ id, ...used })).max(60),
    competences: z.array(z.strictObject({ id, ...used })).max(400),
    languages: z.array(z.strictObject({ id: z.string().max(10), level: z.enum(CEFR_LEVELS) })).max(60),
    licences: z.array(id).max(60),
    nlqf: z.strictObject({ min: level, max: level }).optional(),
    recognised: z.array(id).max(60),
    // A code that is not in the list is checked by the use case, which knows the list.
    municipality: z
      .custom<MunicipalityCode>((code) => typeof code === 'string' && /^GM\d{4}$/.test(code), {
        error: 'field-format',
      })
      .meta({ type: 'string', pattern: '^GM\\d{4}$' })
      .optional(),
    distanceKm: z.number().min(0).max(500).optional(),
    hoursPerWeek: z.strictObject({ min: hours, max: hours }).optional(),
    avoid: z
      .array(
        z.enum([
          'standing',
          'sitting',
          'screen_work',
          'lifting',
          'outdoors',
          'heights',
          'heat_or_cold',
          'noise',
          'dust_or_chemicals',
          'shifts',
          'nights',
          'weekends',
          'irregular_hours',
          'alone',
          'driving',
          'line_work',
          'travel',
        ]),
      )
      .max(20),
    childcare: z.boolean().optional(),
    formsOfWork: z
      .record(
        z.string().max(20),
        z.strictObject({ may: z.enum(['yes', 'no', 'depends']), rule: z.string().max(100) }),
      )
      .refine((forms) => Object.keys(forms).every((kind) => contractSchema.safeParse(kind).success), {
        error: 'field-value',
      })
      .optional()
      .meta({ description: 'By kind of contract: what the rules say about it, asked where the facts are.' }),
    notForMe: z
      .strictObject({
        vacancies: z.array(id).max(500).optional(),
        occupations: z.array(id).max(100).optional(),
        contracts: z.array(contractSchema).max(10).optional(),
      })
      .optional()
      .meta({ description: 'Left out, or counts for nothing; for this one ranking.' }),
  })
  .meta({
    id: 'WantedWork',
    description:
      'What matching is told about a person: ids of the taxonomy, levels, a municipality and limits. No name, no free text, no nationality, sex, age or health.',
  });

export const matchRequestSchema = z
  .strictObject({
    profile: wantedWorkSchema,
    knobs: z.array(knobSchema).max(3).optional().meta({ description: 'What should count for more.' }),
    limit: z.int().min(1).max(100).optional().meta({ description: 'Absent: 20.' }),
    on: plainDateSchema.optional().meta({ description: 'The day asked about; absent: today.' }),
    excludedBy: z
      .union([gateSchema, z.literal('any')])
      .optional()
      .meta({ description: 'What a gate left out, by the same score, instead of what fits.' }),
  })
  .meta({
    id: 'MatchRequest',
    example: { profile: WANTED_WORK_EXAMPLE, knobs: ['closer_to_home'], limit: 20 },
  });

const askedSchema = z.object({ id: z.string(), importance: importanceSchema });

const explanationSchema = z
  .object({
    score: z.int(),
    highest: z.int().meta({ description: 'The most that could be reached with these weights.' }),
    factors: z
      .array(z.object({ id: factorSchema, points: z.int(), weight: z.int() }))
      .meta({ description: 'Their points add up to the score, always.' }),
    reasons: z.array(factorSchema).meta({ description: 'The three that speak for it most.' }),
    competences: z.object({
      has: z.array(askedSchema),
      near: z.array(askedSchema.extend({ through: z.string() })),
      missing: z.array(askedSchema),
    }),
    gaps: z.array(
      z.discriminatedUnion('kind', [
        z.object({
          kind: z.literal('language'),
          language: z.string(),
          has: z.enum(CEFR_LEVELS),
          needed: z.enum(CEFR_LEVELS),
        }),
        z.object({ kind: z.literal('licence'), licence: z.string() }),
        z.object({
          kind: z.literal('recognition'),
          occupation: z.string(),
          interim: z
            .array(z.string())
            .meta({ description: 'Work in the same field that is open meanwhile.' }),
        }),
        z.object({
          kind: z.literal('competence'),
          competence: z.string(),
          importance: importanceSchema,
          through: z.string().optional(),
        }),
      ]),
    ),
    gates: z.array(
      z.object({
        id: gateSchema,
        state: z.enum(['passed', 'check', 'closed']),
        rule: z.string().optional().meta({ description: 'See the page of rules.' }),
      }),
    ),
    kilometres: z.int().optional().meta({ description: 'In a straight line.' }),
  })
  .meta({ id: 'MatchExplanation' });

const gateCountSchema = z.object({
  excluded: z.int(),
  only: z.int().meta({ description: 'Left out by no other gate.' }),
});

const FACTORS = [
  ['competences', 210, 300],
  ['near_competences', 12, 150],
  ['recency', 31, 40],
  ['occupation', 140, 140],
  ['level', 110, 110],
  ['language', 55, 110],
  ['licences', 40, 40],
  ['distance', 81, 100],
  ['hours', 50, 50],
  ['childcare', 26, 40],
  ['contract', 28, 40],
  ['start', 10, 10],
  ['freshness', 17, 20],
].map(([factor, points, weight]) => ({ id: factor, points, weight }));

export const matchListSchema = z
  .object({
    on: shownDateSchema,
    version: z.int().meta({ description: 'Of the weights, gates and factors.' }),
    weights: z.record(z.string(), z.int()).meta({ description: 'By factor.' }),
    counts: z.object({
      open: z.int(),
      fits: z.int(),
      excluded: z.int(),
      byGate: z.record(z.string(), gateCountSchema),
    }),
    matches: z.array(
      z.object({
        vacancy: vacancySchema.omit({ description: true, evidence: true }).meta({
          id: 'MatchedVacancy',
          description: 'Without its text: see GET /v1/vacancies/{id}.',
        }),
        taken: z
          .array(z.enum(['dutch', 'nlqf', 'competences', 'circumstances']))
          .meta({ description: 'Not said by the vacancy: what its occupation usually asks was used.' }),
        explanation: explanationSchema,
      }),
    ),
    sources: z.array(vacancySourceSchema),
  })
  .meta({
    id: 'MatchList',
    example: {
      on: '2026-11-29',
      version: 1,
      weights: Object.fromEntries(FACTORS.map((factor) => [factor.id, factor.weight])),
      counts: {
        open: 4900,
        fits: 310,
        excluded: 4590,
        byGate: {
          right_to_work: { excluded: 0, only: 0 },
          regulated: { excluded: 420, only: 12 },
          language: { excluded: 2800, only: 160 },
          distance: { excluded: 4100, only: 1500 },
          circumstances: { excluded: 600, only: 41 },
        },
      },
      matches: [
        {
          vacancy: {
            id: 'demo:000002',
            source: 'demo',
            synthetic: true,
            title: 'Zelfstandig werkend kok',
            publishedOn: '2026-11-20',
            validThrough: '2027-01-19',
            occupation: 'kok',
            competences: [{ id: 'gerechten_bereiden', importance: 'essential' }],
            otherLanguages: [],
            licences: [],
            circumstances: ['standing'],
            municipality: 'GM0344',
            requirements: [],
            redFlags: [],
          },
          taken: ['dutch', 'nlqf'],
          explanation: {
            score: 810,
            highest: 1000,
            factors: FACTORS,
            reasons: ['competences', 'occupation', 'level'],
            competences: {
              has: [{ id: 'gerechten_bereiden', importance: 'essential' }],
              near: [],
              missing: [],
            },
            gaps: [{ kind: 'language', language: 'nl', has: 'A1', needed: 'A2' }],
            gates: [
              { id: 'right_to_work', state: 'passed', rule: 'mag_dit_werk' },
              { id: 'regulated', state: 'passed' },
              { id: 'language', state: 'passed' },
              { id: 'distance', state: 'passed' },
              { id: 'circumstances', state: 'passed' },
            ],
            kilometres: 11,
          },
        },
      ],
      sources: [{ id: 'demo', name: 'Voorbeeldvacatures', licence: 'EUPL-1.2', synthetic: true }],
    },
  });

export type MatchRequest = z.output<typeof matchRequestSchema>;
export type MatchList = z.output<typeof matchListSchema>;
