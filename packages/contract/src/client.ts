// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import type { AnswerOf, RequestOf } from './api-route.ts';
import { OPERATIONS, type OperationId } from './operations.ts';
import type { Routes } from './routes.ts';
import type { Problem } from './schemas/problem.ts';

/** The server refused or could not; `problem` says why in the language asked for. Absent: it was not reached. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly problem: Problem | undefined;

  constructor(problem: Problem | undefined, cause?: unknown) {
    super(problem?.code ?? 'not-reached', { cause });
    this.problem = problem;
  }
}

export type ClientOptions = {
  /** Address of the server without a trailing slash; empty: the page's own. */
  base?: string;
  /** Language of the texts in problems. */
  language: Language;
  fetch?: typeof fetch;
  signal?: AbortSignal;
};

export type ClientAnswer<Id extends OperationId> = { body: AnswerOf<Routes[Id]>; etag: string | null };

type Sent = {
  params?: Record<string, string>;
  query?: Record<string, unknown>;
  headers?: Record<string, string>;
  body?: unknown;
};

/** Calls one operation. @throws ApiProblem for every answer that is not a success, and when there is no answer. */
export async function call<Id extends OperationId>(
  operation: Id,
  request: RequestOf<Routes[Id]>,
  options: ClientOptions,
): Promise<ClientAnswer<Id>> {
  const { method, path } = OPERATIONS[operation];
  // Every request is made of these four parts; which of them, and their types, is the caller's business.
  const sent = request as Sent;
  const response = await send(`${options.base ?? ''}${addressOf(path, sent)}`, method, sent, options);
  if (!response.ok) throw new ApiProblem(await problemOf(response));
  // The contract says what each operation answers, and the server's tests hold it to that.
  return { body: (await bodyOf(response)) as AnswerOf<Routes[Id]>, etag: response.headers.get('etag') };
}

async function send(address: string, method: string, sent: Sent, options: ClientOptions): Promise<Response> {
  const headers: Record<string, string> = { 'accept-language': options.language, ...sent.headers };
  if (sent.body !== undefined) headers['content-type'] = 'application/json';
  const init: RequestInit = { method: method.toUpperCase(), headers };
  if (sent.body !== undefined) init.body = JSON.stringify(sent.body);
  if (options.signal) init.signal = options.signal;
  try {
    return await (options.fetch ?? fetch)(address, init);
  } catch (cause) {
    throw new ApiProblem(undefined, cause);
  }
}

function addressOf(path: string, { params = {}, query = {} }: Sent): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) search.set(name, String(value));
  return search.size > 0 ? `${filled}?${search}` : filled;
}

async function bodyOf(response: Response): Promise<unknown> {
  if (response.status === 204) return undefined;
  const isJson = response.headers.get('content-type')?.includes('json');
  return isJson ? response.json() : new Uint8Array(await response.arrayBuffer());
}

async function problemOf(response: Response): Promise<Problem | undefined> {
  if (!response.headers.get('content-type')?.includes('problem+json')) return undefined;
  return (await response.json().catch(() => undefined)) as Problem | undefined;
}
