// SPDX-License-Identifier: EUPL-1.2
import type { ApiRoute } from '../api-route.ts';
import { INPUT_ERRORS, STORAGE_ERRORS } from '../error-codes.ts';
import {
  handOverContentSchema,
  handOverParamsSchema,
  handOverReceiptSchema,
  handOverSchema,
  newHandOverSchema,
  saveHandOverHeadersSchema,
  writeSecretHeadersSchema,
} from '../schemas/hand-overs.ts';

const HAND_OVER_BODY = 96 * 1024;

const createHandOver = {
  operationId: 'createHandOver',
  summary: 'Keep an encrypted journey for 30 days',
  tag: 'hand-overs',
  access: 'public',
  load: 'write',
  storage: 'write',
  cache: 'personal',
  bodyLimit: HAND_OVER_BODY,
  errors: [...INPUT_ERRORS, ...STORAGE_ERRORS, 'hand-over-secret-missing', 'hand-over-changed'],
  request: { headers: writeSecretHeadersSchema, body: newHandOverSchema },
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
  errors: [
    'invalid-input',
    'hand-over-not-found',
    'hand-over-deleted',
    'hand-over-expired',
    ...STORAGE_ERRORS,
  ],
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
  ...STORAGE_ERRORS,
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

/** Ciphertext to take along. */
export const handOverRoutes = { createHandOver, getHandOver, saveHandOver, deleteHandOver };
