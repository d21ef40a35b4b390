// SPDX-License-Identifier: EUPL-1.2
import { COMMON_ERRORS, ERROR_KINDS, methodOf, OPERATIONS, pathOf, routes } from '@opstap/contract';
import { ERROR_STATUS } from '@opstap/kernel';
import { describe, expect, it } from 'vitest';
import { areas } from '../main/areas.ts';
import { openApiDocument } from './openapi.ts';

type Operation = { operationId: string; responses: Record<string, { headers?: object; content?: object }> };
const document = openApiDocument() as { openapi: string; paths: Record<string, Record<string, Operation>> };

describe('the OpenAPI document', () => {
  it('describes every route with every status that it can answer', () => {
    for (const route of Object.values(routes)) {
      const operation = document.paths[pathOf(route).replace('/v1', '')]?.[methodOf(route)];
      expect(operation?.operationId).toBe(route.operationId);
      const errors = [...route.errors, ...COMMON_ERRORS].map((code) => ERROR_STATUS[ERROR_KINDS[code]]);
      const statuses = [...new Set([route.answer.status, ...errors, 500])].map(String);
      expect(Object.keys(operation?.responses ?? {}).sort()).toEqual(statuses.sort());
    }
  });

  it('gives every response the header with the version', () => {
    const responses = Object.values(document.paths).flatMap((path) =>
      Object.values(path).flatMap(({ responses }) => Object.values(responses)),
    );
    for (const response of responses) expect(response.headers).toHaveProperty('API-Version');
  });

  it('is the same each time, so that a change shows', () => {
    expect(openApiDocument()).toEqual(document);
  });
});

describe('the areas', () => {
  it('bind every operation of the contract exactly once', () => {
    const bound = areas.flatMap(({ bindings }) => bindings.map(({ route }) => route.operationId));
    expect(bound.sort()).toEqual(Object.keys(OPERATIONS).sort());
  });
});
