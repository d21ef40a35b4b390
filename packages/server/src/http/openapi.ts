// SPDX-License-Identifier: EUPL-1.2
import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import {
  type ApiRoute,
  COMMON_ERRORS,
  ERROR_KINDS,
  methodOf,
  pathOf,
  problemSchema,
  routes,
} from '@opstap/contract';
import { ERROR_STATUS } from '@opstap/kernel';

export const API_VERSION = '1.0.0';
const PREFIX = '/v1';

/** Who runs this installation: the software cannot know, so the settings say. */
export type ApiContact = { name: string; url?: string; email?: string };
const UNKNOWN_CONTACT: ApiContact = { name: 'Whoever runs this installation' };

/** The OpenAPI 3.1 document, made from the contract alone. */
export function openApiDocument(contact: ApiContact = UNKNOWN_CONTACT): Record<string, unknown> {
  const app = new OpenAPIHono();
  for (const route of Object.values(routes)) app.openAPIRegistry.registerPath(described(route));
  const document = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Opstap',
      version: API_VERSION,
      description:
        'From a situation to explained steps to work in the Netherlands. Facts and values are spelt as in the corpus (Dutch, snake_case). Nothing sent to the journeys is kept.',
      contact,
      license: { name: 'EUPL-1.2', url: 'https://eupl.eu/1.2/en/' },
    },
    servers: [{ url: PREFIX }],
    tags: [
      { name: 'journeys', description: 'Facts in, explained steps out.' },
      { name: 'publication', description: 'The vocabulary of the corpus and the reference data.' },
      {
        name: 'vacancies',
        description: 'Open jobs of sources that allow it, and what was read from their texts.',
      },
      { name: 'matching', description: 'Work ranked for a person. Nothing here ranks people.' },
      { name: 'hand-overs', description: 'An encrypted journey to take along.' },
      { name: 'feedback', description: 'Missing, wrong, unclear, thanks.' },
    ],
  });
  // The generator's own type has no index signature; the document is plain JSON.
  return JSON.parse(JSON.stringify(document)) as Record<string, unknown>;
}

const header = (description: string) => ({ schema: { type: 'string' as const }, description });
const API_VERSION_HEADER = { 'API-Version': header('Full version of the API.') };

function described(route: ApiRoute) {
  const { summary, description, tag, operationId, request, answer } = route;
  const { params, query, headers, body } = request;
  const content = answer.contentType && {
    [answer.contentType]: { schema: answer.schema ?? { type: 'string' as const, format: 'binary' } },
  };
  const answerHeaders = {
    ...API_VERSION_HEADER,
    ...(answer.versioned && { ETag: header('The version read or written.') }),
  };
  return createRoute({
    // OpenAPI's own list of methods; the contract's are in it.
    method: methodOf(route) as 'get',
    path: pathOf(route).slice(PREFIX.length),
    operationId,
    summary,
    ...(description && { description }),
    tags: [tag],
    request: {
      ...(params && { params }),
      ...(query && { query }),
      ...(headers && { headers }),
      ...(body && { body: { required: true, content: { 'application/json': { schema: body } } } }),
    },
    responses: {
      [answer.status]: {
        description: answer.description,
        headers: answerHeaders,
        ...(content && { content }),
      },
      ...problemResponses(route),
    },
  });
}

/** One response per status, naming the codes that it can carry. */
function problemResponses(route: ApiRoute) {
  const codes = Map.groupBy([...route.errors, ...COMMON_ERRORS], (code) => ERROR_STATUS[ERROR_KINDS[code]]);
  const content = { 'application/problem+json': { schema: problemSchema } };
  const responses = [...codes].map(([status, those]) => {
    const headers = {
      ...API_VERSION_HEADER,
      ...(status === 429 && { 'Retry-After': header('Seconds to wait.') }),
    };
    return [
      status,
      { description: those.map((code) => `\`${code}\``).join(', '), headers, content },
    ] as const;
  });
  const fault = {
    description: 'A fault of ours, logged under `instance`.',
    headers: API_VERSION_HEADER,
    content,
  };
  return Object.fromEntries([...responses, [500, fault]]);
}
