// SPDX-License-Identifier: EUPL-1.2
export { dominates } from './not-dominated.ts';
export { type PlanOptions, planRoutes, type RouteKnowledge, routeKnowledge } from './plan-routes.ts';
export {
  type LegMeanwhile,
  type LegSubject,
  type LegTime,
  type LessonHours,
  ROUTE_LANES,
  ROUTE_STRENGTHS,
  type Route,
  type RouteBeyond,
  type RouteCost,
  type RouteLane,
  type RouteLeg,
  type RouteLimit,
  type RouteLimits,
  type RoutePlan,
  type RouteStrength,
  USUAL_LESSON_HOURS,
} from './route.ts';
export { type Situation, situationOf } from './situation.ts';
export { readSupposed, type Supposed, supposing } from './what-if.ts';
