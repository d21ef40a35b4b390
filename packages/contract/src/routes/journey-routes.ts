// SPDX-License-Identifier: EUPL-1.2
import type { ApiRoute } from '../api-route.ts';
import { INPUT_ERRORS } from '../error-codes.ts';
import { hiringDocumentRequestSchema } from '../schemas/hiring.ts';
import { journeyDocumentRequestSchema, journeyRequestSchema, journeySchema } from '../schemas/journeys.ts';
import { profileDocumentRequestSchema } from '../schemas/profile.ts';

const createJourney = {
  operationId: 'createJourney',
  summary: 'From a situation to explained steps',
  description: 'Facts in, explained steps out; nothing is kept and nothing is logged.',
  tag: 'journeys',
  access: 'public',
  load: 'compute',
  storage: 'none',
  cache: 'personal',
  errors: INPUT_ERRORS,
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
  errors: [...INPUT_ERRORS, 'document-unavailable'],
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

/** A situation in, steps or documents out. */
export const journeyRoutes = {
  createJourney,
  createJourneyDocument,
  createHiringDocument,
  createProfileDocument,
};
