// SPDX-License-Identifier: EUPL-1.2
import type { PlainDate } from '@opstap/kernel';
import type { WorkKnowledge } from '@opstap/matching';
import type { Reference } from '@opstap/taxonomy';
import { type Chain, chainsTo } from './chains.ts';
import { type RouteEdge, type RouteGraph, type RouteNode, routeGraph } from './graph.ts';
import { workMeanwhile } from './meantime.ts';
import { notDominated } from './not-dominated.ts';
import {
  type LessonHours,
  ROUTE_LIMITS,
  type Route,
  type RouteLimit,
  type RouteLimits,
  type RoutePlan,
  USUAL_LESSON_HOURS,
} from './route.ts';
import { schedule } from './schedule.ts';
import type { Meantime, Setting } from './setting.ts';
import type { Situation } from './situation.ts';

export type RouteKnowledge = {
  reference: Pick<Reference, 'occupations' | 'professions' | 'procedures' | 'paths' | 'language' | 'schemes'>;
  work: WorkKnowledge;
  graph: RouteGraph;
};

/** Made once for the data. */
export function routeKnowledge(reference: RouteKnowledge['reference'], work: WorkKnowledge): RouteKnowledge {
  return { reference, work, graph: routeGraph(reference) };
}

export type PlanOptions = { on: PlainDate; hours?: LessonHours; limits?: RouteLimits };

const MOST_MEANTIME = 3;

/** The ways from where a person stands to an occupation that no other beats in time, cost and income on the way. Pure; the same for the same. */
export function planRoutes(
  { reference, work, graph }: RouteKnowledge,
  situation: Situation,
  target: string,
  { on, hours = USUAL_LESSON_HOURS, limits = {} }: PlanOptions,
): RoutePlan {
  const { rung } = work.profiles[target] ? situation.assess(target) : {};
  const found = { target, ...(rung && { rung }), closedBy: [], routes: [], beyond: [] };
  if (!work.occupations.has(target)) return { ...found, state: 'unknown' };
  const closedBy = closingSteps(graph, target);
  if (closedBy.length > 0) return { ...found, state: 'closed', closedBy };
  const meanwhile = workMeanwhile(target, reference, { knowledge: work, situation });
  const setting: Setting = { reference, knowledge: work, situation, target, meanwhile, hours, on };
  const routes = usableChains(graph, target, situation).flatMap((chain) =>
    meantimesFor(chain, setting).map((meantime) => schedule(chain, meantime, setting)),
  );
  const within = routes.filter((route) => pastLimits(route, limits).length === 0);
  return {
    ...found,
    state: routes.length > 0 ? 'open' : 'unknown',
    routes: notDominated(within),
    beyond: notDominated(routes).flatMap((route) => {
      const past = pastLimits(route, limits);
      return past.length > 0 ? [{ route, past }] : [];
    }),
  };
}

/** What is not known of a route is not held against it: it is told beside it. */
function pastLimits({ cost, months }: Pick<Route, 'cost' | 'months'>, limits: RouteLimits): RouteLimit[] {
  const least = { cost: cost.min, months: months.min };
  return ROUTE_LIMITS.filter((limit) => least[limit] > (limits[limit] ?? Number.POSITIVE_INFINITY));
}

function closingSteps({ edgesInto }: RouteGraph, target: string): string[] {
  return (edgesInto.get(`occupation:${target}`) ?? []).flatMap((edge) =>
    edge.kind === 'procedure' ? edge.steps.flatMap(({ step }) => (step.closes ? [step.id] : [])) : [],
  );
}

/** A way that asks for a diploma or for skills which the person does not have is shown only where there is no other. */
function usableChains(graph: RouteGraph, target: string, situation: Situation): Chain[] {
  const isHeld = (node: RouteNode) => {
    const id = node.replace('occupation:', '');
    return node.startsWith('occupation:') && situation.hasDone(id) && !situation.needsRecognition(id);
  };
  const has = (id: string) =>
    situation.hasDone(id) || (!situation.needsRecognition(id) && situation.assess(id).canBegin);
  const isUsable = (edge: RouteEdge) =>
    edge.kind === 'procedure' || edge.kind === 'entry' ? has(edge.occupation) : true;
  const chains = chainsTo(graph, target, isHeld, isUsable);
  return chains.length > 0
    ? chains
    : chainsTo(graph, target, isHeld, (edge) => isUsable(edge) || edge.to === `occupation:${target}`);
}

/** No work, and the kinds of work that may be done meanwhile. The same whatever the Dutch of the person, but for what they can do today. */
function meantimesFor(
  chain: Chain,
  { target, meanwhile, situation: { bestNow } }: Setting,
): (Meantime | undefined)[] {
  const today: Meantime[] = bestNow && bestNow !== target ? [{ occupation: bestNow }] : [];
  if (chain.some(({ kind }) => kind === 'training')) return [undefined, ...today];
  const chosen = meanwhile.slice(0, MOST_MEANTIME);
  return [
    undefined,
    ...chosen,
    ...today.filter(({ occupation }) => !chosen.some((one) => one.occupation === occupation)),
  ];
}
