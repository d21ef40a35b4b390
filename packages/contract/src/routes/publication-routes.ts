// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import type { ApiRoute } from '../api-route.ts';
import {
  professionListSchema,
  professionParamsSchema,
  professionQuerySchema,
  professionSchema,
} from '../schemas/professions.ts';
import {
  factListSchema,
  municipalityListSchema,
  occupationListSchema,
  stepListSchema,
} from '../schemas/publication.ts';
import { languageSchema } from '../schemas/values.ts';

const listFacts = {
  operationId: 'listFacts',
  summary: 'Questions and facts, with type and values',
  tag: 'publication',
  access: 'public',
  load: 'read',
  storage: 'none',
  cache: 'published',
  errors: [],
  request: {},
  answer: {
    status: 200,
    description: 'The vocabulary of the corpus.',
    contentType: 'application/json',
    schema: factListSchema,
  },
} as const satisfies ApiRoute;

const listSteps = {
  operationId: 'listSteps',
  summary: 'All step types, with their sources',
  tag: 'publication',
  access: 'public',
  load: 'read',
  storage: 'none',
  cache: 'published',
  errors: [],
  request: {},
  answer: {
    status: 200,
    description: 'Every step type.',
    contentType: 'application/json',
    schema: stepListSchema,
  },
} as const satisfies ApiRoute;

const listMunicipalities = {
  operationId: 'listMunicipalities',
  summary: 'Municipalities by code and name',
  tag: 'publication',
  access: 'public',
  load: 'read',
  storage: 'none',
  cache: 'published',
  errors: [],
  request: {},
  answer: {
    status: 200,
    description: 'Every municipality, by name.',
    contentType: 'application/json',
    schema: municipalityListSchema,
  },
} as const satisfies ApiRoute;

const findOccupations = {
  operationId: 'findOccupations',
  summary: 'Occupations that fit a text',
  tag: 'publication',
  access: 'public',
  load: 'compute',
  storage: 'none',
  cache: 'published',
  errors: ['invalid-input'],
  request: {
    query: z.strictObject({
      text: z
        .string()
        .trim()
        .min(1)
        .max(100)
        .meta({ description: 'What the person calls the work, in any of the languages.' }),
      language: languageSchema.optional().meta({ description: 'Language of the labels; absent: Dutch.' }),
      limit: z.coerce.number().int().min(1).max(25).optional(),
    }),
  },
  answer: {
    status: 200,
    description: 'Best match first.',
    contentType: 'application/json',
    schema: occupationListSchema,
  },
} as const satisfies ApiRoute;

const listProfessions = {
  operationId: 'listProfessions',
  summary: 'Professions and how they are regulated',
  tag: 'publication',
  access: 'public',
  load: 'read',
  storage: 'none',
  cache: 'published',
  errors: ['invalid-input'],
  request: { query: professionQuerySchema },
  answer: {
    status: 200,
    description: 'Every profession of the list.',
    contentType: 'application/json',
    schema: professionListSchema,
  },
} as const satisfies ApiRoute;

const getProfession = {
  operationId: 'getProfession',
  summary: 'The way into a profession, and work meanwhile',
  tag: 'publication',
  access: 'public',
  load: 'compute',
  storage: 'none',
  cache: 'published',
  errors: ['invalid-input', 'profession-not-found'],
  request: { params: professionParamsSchema, query: professionQuerySchema },
  answer: {
    status: 200,
    description: 'The profession, step by step, with its sources.',
    contentType: 'application/json',
    schema: professionSchema,
  },
} as const satisfies ApiRoute;

/** What is published: law, steps, places, occupations, professions. */
export const publicationRoutes = {
  listFacts,
  listSteps,
  listMunicipalities,
  findOccupations,
  listProfessions,
  getProfession,
};
