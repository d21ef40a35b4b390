// SPDX-License-Identifier: EUPL-1.2
import type { AnswerOf, ApiRoute, InputOf } from '@opstap/contract';
import type { FieldFault } from '@opstap/kernel';
import type { Ctx } from './context.ts';
import type { TableName } from './storage/database.ts';

/** What a use case answers. `version` becomes the ETag of a versioned answer. */
export type Answer<Body> = { body: Body; version?: number; location?: string };

/** A route and the use case that serves it. Bodies and inputs are the route's; the server parsed them before. */
export type Binding = {
  route: ApiRoute;
  /** Checks of the body that need the publication; told together with the faults of form. */
  check: (ctx: Ctx, body: unknown) => FieldFault[];
  handle: (ctx: Ctx, input: never) => Promise<Answer<unknown>>;
};

/** Something to be done every so often. Run in one transaction, by one server at a time. */
export type Job = { name: string; everyMinutes: number; run(ctx: Ctx): Promise<number> };

export type Area = {
  name: string;
  bindings: readonly Binding[];
  jobs: readonly Job[];
  tables: readonly TableName[];
};

export function bind<R extends ApiRoute>(
  route: R,
  handle: (ctx: Ctx, input: InputOf<R>) => Promise<Answer<AnswerOf<R>>>,
  check: Binding['check'] = () => [],
): Binding {
  return { route, check, handle };
}
