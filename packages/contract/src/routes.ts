// SPDX-License-Identifier: EUPL-1.2
import type { ApiRoute } from './api-route.ts';
import type { OperationId } from './operations.ts';
import { feedbackRoutes } from './routes/feedback-routes.ts';
import { handOverRoutes } from './routes/hand-over-routes.ts';
import { importedRoutes } from './routes/imported-routes.ts';
import { journeyRoutes } from './routes/journey-routes.ts';
import { publicationRoutes } from './routes/publication-routes.ts';
import { vacancyRoutes } from './routes/vacancy-routes.ts';

/** Every route of the API. A use case's file, function, route and test share its name. */
export const routes = {
  ...journeyRoutes,
  ...publicationRoutes,
  ...importedRoutes,
  ...vacancyRoutes,
  ...handOverRoutes,
  ...feedbackRoutes,
} as const satisfies Record<OperationId, ApiRoute>;

export type Routes = typeof routes;
