// SPDX-License-Identifier: EUPL-1.2
import type { ApiRoute } from '../api-route.ts';
import { STORAGE_ERRORS } from '../error-codes.ts';
import { courseListSchema, courseQuerySchema } from '../schemas/courses.ts';
import { conceptListSchema, conceptQuerySchema, taxonomyListSchema } from '../schemas/taxonomy.ts';

const listTaxonomies = {
  operationId: 'listTaxonomies',
  summary: 'Classifications of others that are loaded here',
  tag: 'publication',
  access: 'public',
  load: 'read',
  storage: 'read',
  cache: 'personal',
  errors: STORAGE_ERRORS,
  request: {},
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
  errors: ['invalid-input', ...STORAGE_ERRORS],
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
  errors: ['invalid-input', ...STORAGE_ERRORS],
  request: { query: courseQuerySchema },
  answer: {
    status: 200,
    description: 'One page of them.',
    contentType: 'application/json',
    schema: courseListSchema,
  },
} as const satisfies ApiRoute;

/** What an installation has imported: classifications, courses. */
export const importedRoutes = { listTaxonomies, findConcepts, findCourses };
