// SPDX-License-Identifier: EUPL-1.2
import type { ApiRoute } from '../api-route.ts';
import { INPUT_ERRORS, STORAGE_ERRORS } from '../error-codes.ts';
import { matchListSchema, matchRequestSchema } from '../schemas/matches.ts';
import {
  shownVacancySchema,
  vacancyListSchema,
  vacancyParamsSchema,
  vacancyQuerySchema,
} from '../schemas/vacancies.ts';

const listVacancies = {
  operationId: 'listVacancies',
  summary: 'Open vacancies, newest first',
  description:
    'Only what is open and fit to be shown: what has a sign of a dishonest offer waits until somebody has looked at it.',
  tag: 'vacancies',
  access: 'public',
  load: 'read',
  storage: 'read',
  cache: 'personal',
  errors: ['invalid-input', 'storage-unavailable'],
  request: { query: vacancyQuerySchema },
  answer: {
    status: 200,
    description: 'One page, with the sources that must be named.',
    contentType: 'application/json',
    schema: vacancyListSchema,
  },
} as const satisfies ApiRoute;

const getVacancy = {
  operationId: 'getVacancy',
  summary: 'One open vacancy, with the words each item was read from',
  tag: 'vacancies',
  access: 'public',
  load: 'read',
  storage: 'read',
  cache: 'personal',
  errors: ['invalid-input', 'vacancy-not-found', 'vacancy-closed', 'storage-unavailable'],
  request: { params: vacancyParamsSchema },
  answer: {
    status: 200,
    description: 'The vacancy and its source.',
    contentType: 'application/json',
    schema: shownVacancySchema,
  },
} as const satisfies ApiRoute;

const findMatches = {
  operationId: 'findMatches',
  summary: 'Vacancies for a person, ranked and explained',
  description:
    'What somebody can and wants in, open vacancies out: what fits best first, each with its points, gaps and gates. Nothing of it is kept or logged; that a ranking ran is recorded with versions, weights and counts. There is no operation that ranks people.',
  tag: 'matching',
  access: 'public',
  load: 'compute',
  storage: 'read',
  cache: 'personal',
  bodyLimit: 64 * 1024,
  errors: [...INPUT_ERRORS, ...STORAGE_ERRORS, 'matching-not-ready'],
  request: { body: matchRequestSchema },
  answer: {
    status: 200,
    description: 'Best match first; of two with the same score the one published last.',
    contentType: 'application/json',
    schema: matchListSchema,
  },
} as const satisfies ApiRoute;

/** Open work, and work ranked for a person. */
export const vacancyRoutes = { listVacancies, getVacancy, findMatches };
