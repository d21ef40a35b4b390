// SPDX-License-Identifier: EUPL-1.2
import type { z } from 'zod';
import type { ErrorCode } from './error-codes.ts';
import { OPERATIONS, type OperationId } from './operations.ts';

/** Who may call a route. A permission is added here together with the area that grants it. */
export const ACCESS = ['public'] as const;
export type Access = (typeof ACCESS)[number];

/** How heavy a call is: the rate limiter keeps one count per address and class. */
export type LoadClass = 'read' | 'compute' | 'document' | 'write';

export type RouteRequest = {
  params?: z.ZodObject;
  query?: z.ZodObject;
  /** Names in lower case. */
  headers?: z.ZodObject;
  body?: z.ZodType;
};

export type RouteAnswer = {
  status: 200 | 201 | 204;
  description: string;
  contentType?: 'application/json' | 'application/pdf';
  schema?: z.ZodType;
  /** The answer carries an `ETag` that a later write must name in `If-Match`. */
  versioned?: true;
};

/** One route of the API as data: the server binds it, the document describes it, the client calls it. */
export type ApiRoute = {
  operationId: OperationId;
  summary: string;
  description?: string;
  tag: string;
  /** No default: a route that does not say who may call it does not start. */
  access: Access;
  load: LoadClass;
  /** `write` runs in one transaction. */
  storage: 'none' | 'read' | 'write';
  /** `published` answers depend on the publication only and may be cached by anyone; `personal` is never stored. */
  cache: 'published' | 'personal';
  /** Largest body in bytes; absent: the server's default. */
  bodyLimit?: number;
  errors: readonly ErrorCode[];
  request: RouteRequest;
  answer: RouteAnswer;
};

type Part<R extends ApiRoute, K extends keyof RouteRequest> = R['request'][K] extends z.ZodType
  ? { [Name in K]: z.output<R['request'][K]> }
  : unknown;

type PartSent<R extends ApiRoute, K extends keyof RouteRequest> = R['request'][K] extends z.ZodType
  ? { [Name in K]: z.input<R['request'][K]> }
  : unknown;

/** What a use case's binding receives: the parts of the request, parsed. */
export type InputOf<R extends ApiRoute> = Part<R, 'params'> &
  Part<R, 'query'> &
  Part<R, 'headers'> &
  Part<R, 'body'>;

/** What a client sends. */
export type RequestOf<R extends ApiRoute> = PartSent<R, 'params'> &
  PartSent<R, 'query'> &
  PartSent<R, 'headers'> &
  PartSent<R, 'body'>;

/** The body of the answer. */
export type AnswerOf<R extends ApiRoute> = R['answer']['contentType'] extends 'application/pdf'
  ? Uint8Array
  : R['answer']['schema'] extends z.ZodType
    ? z.output<R['answer']['schema']>
    : undefined;

export function methodOf(route: ApiRoute): string {
  return OPERATIONS[route.operationId].method;
}

export function pathOf(route: ApiRoute): string {
  return OPERATIONS[route.operationId].path;
}
