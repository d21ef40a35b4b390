// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import type { ApiRoute } from './api-route.ts';
import type { OperationId } from './operations.ts';
import { courseListSchema, courseQuerySchema } from './schemas/courses.ts';
import { feedbackReceiptSchema, feedbackRequestSchema } from './schemas/feedback.ts';
import {
  handOverContentSchema,
  handOverParamsSchema,
  handOverReceiptSchema,
  handOverSchema,
  saveHandOverHeadersSchema,
  writeSecretHeadersSchema,
} from './schemas/hand-overs.ts';
import { hiringDocumentRequestSchema } from './schemas/hiring.ts';
import { journeyDocumentRequestSchema, journeyRequestSchema, journeySchema } from './schemas/journeys.ts';
import { matchListSchema, matchRequestSchema } from './schemas/matches.ts';
import {
  professionListSchema,
  professionParamsSchema,
  professionQuerySchema,
  professionSchema,
} from './schemas/professions.ts';
import { profileDocumentRequestSchema } from './schemas/profile.ts';
import {
  factListSchema,
  municipalityListSchema,
  occupationListSchema,
  stepListSchema,
} from './schemas/publication.ts';
import { conceptListSchema, conceptQuerySchema, taxonomyListSchema } from './schemas/taxonomy.ts';
import {
  shownVacancySchema,
  vacancyListSchema,
  vacancyParamsSchema,
  vacancyQuerySchema,
} from './schemas/vacancies.ts';
import { languageSchema } from './schemas/values.ts';

const HAND_OVER_BODY = 96 * 1024;
const INPUT = ['malformed-json', 'wrong-content-type', 'invalid-input', 'body-too-large'] as const;
const STORAGE = ['storage-full', 'storage-unavailable'] as const;
const NO_REQUEST = {};

const createJourney = {
  operationId: 'createJourney',
  summary: 'From a situation to explained steps',
  description: 'Facts in, explained steps out; nothing is kept and nothing is logged.',
  tag: 'journeys',
  access: 'public',
  load: 'compute',
  storage: 'none',
  cache: 'personal',
  errors: INPUT,
  request: { body: journeyRequestSchema },
  answer: {
    status: 200,
    description: 'The journey on that day.',
    contentType: 'application/json',
    schema: journeySchema,
  },
} as const satisfies ApiRoute;

/** What every document has in common. */
const DOCUMENT = {
  description:
    'In one language or in two side by side. Made in memory; nothing is kept and nothing is logged.',
  tag: 'journeys',
  access: 'public',
  load: 'document',
  storage: 'none',
  cache: 'personal',
  errors: [...INPUT, 'document-unavailable'],
  answer: { status: 200, description: 'A tagged PDF.', contentType: 'application/pdf' },
} as const;

const createJourneyDocument = {
  operationId: 'createJourneyDocument',
  summary: 'The same journey as an accessible PDF',
  ...DOCUMENT,
  request: { body: journeyDocumentRequestSchema },
} as const satisfies ApiRoute;

const createHiringDocument = {
  operationId: 'createHiringDocument',
  summary: 'What an employer does to hire somebody in order, as an accessible PDF',
  ...DOCUMENT,
  request: { body: hiringDocumentRequestSchema },
} as const satisfies ApiRoute;

const createProfileDocument = {
  operationId: 'createProfileDocument',
  summary: 'A competence profile as a CV, a skills card or a letter, as an accessible PDF',
  ...DOCUMENT,
  request: { body: profileDocumentRequestSchema },
} as const satisfies ApiRoute;

const listFacts = {
  operationId: 'listFacts',
  summary: 'Questions and facts, with type and values',
  tag: 'publication',
  access: 'public',
  load: 'read',
  storage: 'none',
  cache: 'published',
  errors: [],
  request: NO_REQUEST,
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
  request: NO_REQUEST,
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
  request: NO_REQUEST,
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

const listTaxonomies = {
  operationId: 'listTaxonomies',
  summary: 'Classifications of others that are loaded here',
  tag: 'publication',
  access: 'public',
  load: 'read',
  storage: 'read',
  cache: 'personal',
  errors: STORAGE,
  request: NO_REQUEST,
  answer: {
    status: 200,
    description: 'Name, version, attribution.',
    contentType: 'application/json',
    schema: taxonomyListSchema,
  },
} as const satisfies ApiRoute;

const findConcepts = {
  operationId: 'findConcepts',
  summary: 'Occupations and skills of the loaded classifications',
  description:
    'For what our own list of occupations does not have. What is asked is not kept and not logged.',
  tag: 'publication',
  access: 'public',
  load: 'compute',
  storage: 'read',
  cache: 'personal',
  errors: ['invalid-input', ...STORAGE],
  request: { query: conceptQuerySchema },
  answer: {
    status: 200,
    description: 'Best match first.',
    contentType: 'application/json',
    schema: conceptListSchema,
  },
} as const satisfies ApiRoute;

const findCourses = {
  operationId: 'findCourses',
  summary: 'Courses of Dutch that fit',
  description:
    'From the lists that this installation has imported. Of a municipality: those of its labour-market region, its own first, and those online for everybody. What is asked is not kept and not logged.',
  tag: 'publication',
  access: 'public',
  load: 'compute',
  storage: 'read',
  cache: 'personal',
  errors: ['invalid-input', ...STORAGE],
  request: { query: courseQuerySchema },
  answer: {
    status: 200,
    description: 'One page of them.',
    contentType: 'application/json',
    schema: courseListSchema,
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
  errors: [...INPUT, ...STORAGE, 'matching-not-ready'],
  request: { body: matchRequestSchema },
  answer: {
    status: 200,
    description: 'Best match first; of two with the same score the one published last.',
    contentType: 'application/json',
    schema: matchListSchema,
  },
} as const satisfies ApiRoute;

const createHandOver = {
  operationId: 'createHandOver',
  summary: 'Keep an encrypted journey for 30 days',
  tag: 'hand-overs',
  access: 'public',
  load: 'write',
  storage: 'write',
  cache: 'personal',
  bodyLimit: HAND_OVER_BODY,
  errors: [...INPUT, ...STORAGE, 'hand-over-secret-missing'],
  request: { headers: writeSecretHeadersSchema, body: handOverContentSchema },
  answer: {
    status: 201,
    description: 'Where it is and until when.',
    contentType: 'application/json',
    schema: handOverReceiptSchema,
    versioned: true,
  },
} as const satisfies ApiRoute;

const getHandOver = {
  operationId: 'getHandOver',
  summary: 'Fetch an encrypted journey',
  tag: 'hand-overs',
  access: 'public',
  load: 'read',
  storage: 'read',
  cache: 'personal',
  errors: ['invalid-input', 'hand-over-not-found', 'hand-over-deleted', 'hand-over-expired', ...STORAGE],
  request: { params: handOverParamsSchema },
  answer: {
    status: 200,
    description: 'The ciphertext.',
    contentType: 'application/json',
    schema: handOverSchema,
    versioned: true,
  },
} as const satisfies ApiRoute;

const CHANGE_HAND_OVER = [
  'invalid-input',
  'hand-over-not-found',
  'hand-over-deleted',
  'hand-over-expired',
  'hand-over-secret-missing',
  'hand-over-secret-wrong',
  ...STORAGE,
] as const;

const saveHandOver = {
  operationId: 'saveHandOver',
  summary: 'Replace an encrypted journey, unless it changed meanwhile',
  tag: 'hand-overs',
  access: 'public',
  load: 'write',
  storage: 'write',
  cache: 'personal',
  bodyLimit: HAND_OVER_BODY,
  errors: [
    ...CHANGE_HAND_OVER,
    'malformed-json',
    'wrong-content-type',
    'body-too-large',
    'hand-over-changed',
  ],
  request: { params: handOverParamsSchema, headers: saveHandOverHeadersSchema, body: handOverContentSchema },
  answer: {
    status: 200,
    description: 'Kept for another 30 days.',
    contentType: 'application/json',
    schema: handOverReceiptSchema,
    versioned: true,
  },
} as const satisfies ApiRoute;

const deleteHandOver = {
  operationId: 'deleteHandOver',
  summary: 'Delete an encrypted journey now',
  tag: 'hand-overs',
  access: 'public',
  load: 'write',
  storage: 'write',
  cache: 'personal',
  errors: CHANGE_HAND_OVER,
  request: { params: handOverParamsSchema, headers: writeSecretHeadersSchema },
  answer: { status: 204, description: 'It is gone.' },
} as const satisfies ApiRoute;

const giveFeedback = {
  operationId: 'giveFeedback',
  summary: 'Missing, wrong, unclear, thanks',
  tag: 'feedback',
  access: 'public',
  load: 'write',
  storage: 'write',
  cache: 'personal',
  bodyLimit: 16 * 1024,
  errors: [...INPUT, ...STORAGE],
  request: { body: feedbackRequestSchema },
  answer: {
    status: 201,
    description: 'Kept.',
    contentType: 'application/json',
    schema: feedbackReceiptSchema,
  },
} as const satisfies ApiRoute;

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

/** Every route of the API. A use case's file, function, route and test share its name. */
export const routes = {
  createJourney,
  createJourneyDocument,
  createHiringDocument,
  createProfileDocument,
  listFacts,
  listSteps,
  listMunicipalities,
  findOccupations,
  listProfessions,
  getProfession,
  listTaxonomies,
  findConcepts,
  findCourses,
  listVacancies,
  getVacancy,
  findMatches,
  createHandOver,
  getHandOver,
  saveHandOver,
  deleteHandOver,
  giveFeedback,
} as const satisfies Record<OperationId, ApiRoute>;

export type Routes = typeof routes;
