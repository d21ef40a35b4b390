// SPDX-License-Identifier: EUPL-1.2
import type { ApiRoute } from '../api-route.ts';
import { INPUT_ERRORS, STORAGE_ERRORS } from '../error-codes.ts';
import { feedbackReceiptSchema, feedbackRequestSchema } from '../schemas/feedback.ts';

const giveFeedback = {
  operationId: 'giveFeedback',
  summary: 'Missing, wrong, unclear, thanks',
  tag: 'feedback',
  access: 'public',
  load: 'write',
  storage: 'write',
  cache: 'personal',
  bodyLimit: 16 * 1024,
  errors: [...INPUT_ERRORS, ...STORAGE_ERRORS],
  request: { body: feedbackRequestSchema },
  answer: {
    status: 201,
    description: 'Kept.',
    contentType: 'application/json',
    schema: feedbackReceiptSchema,
  },
} as const satisfies ApiRoute;

/** What people say of a page. */
export const feedbackRoutes = { giveFeedback };
