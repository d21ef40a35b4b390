// SPDX-License-Identifier: EUPL-1.2
import { ROUTE_STRENGTHS, type Route, type RouteStrength } from './route.ts';

type Weighed = Omit<Route, 'strengths'>;
const MOST = 5;

/**
 * Time, cost and income on the way; less is better of each. What has no upper bound counts as endless. How long it takes to find a job
 * is unknown on every route, and sets none apart.
 */
function measures({ legs, months, unknown, cost, costUnknown, firstIncome }: Weighed): number[] {
  const untimed = legs.filter(({ id, lane }) => lane !== 'work' && unknown.includes(id));
  return [
    months.min,
    months.max ?? Number.POSITIVE_INFINITY,
    untimed.length,
    cost.max,
    costUnknown.length,
    firstIncome.min,
    firstIncome.max ?? Number.POSITIVE_INFINITY,
  ];
}

/** Whether the first is at least as good in everything and better in something. */
export function dominates(one: Weighed, other: Weighed): boolean {
  const [own, others] = [measures(one), measures(other)];
  const isNowhereWorse = own.every((value, at) => value <= (others[at] ?? 0));
  return isNowhereWorse && own.some((value, at) => value < (others[at] ?? 0));
}

/** By what a strength is compared, the most telling first. */
const BY_STRENGTH: Record<RouteStrength, (route: Weighed) => number[]> = {
  fastest_income: ({ firstIncome, months }) => [firstIncome.min, firstIncome.max ?? Infinity, months.min],
  shortest: ({ months, unknown }) => [months.min, months.max ?? Infinity, unknown.length],
  lowest_cost: ({ cost, costUnknown }) => [costUnknown.length, cost.max],
};

function compare(one: readonly number[], other: readonly number[]): number {
  for (const [at, value] of one.entries()) {
    const against = other[at] ?? 0;
    if (value !== against) return value < against ? -1 : 1;
  }
  return 0;
}

/** The routes that no other beats, at most five, with what each is best at; of two alike the first stays. Those best at something come first. */
export function notDominated(routes: readonly Weighed[]): Route[] {
  const alike = (one: Weighed, other: Weighed) => compare(measures(one), measures(other)) === 0;
  const kept = routes.filter(
    (route, at) =>
      !routes.some((other) => dominates(other, route)) &&
      !routes.slice(0, at).some((other) => alike(other, route)),
  );
  const bests = ROUTE_STRENGTHS.map((strength) => {
    const by = BY_STRENGTH[strength];
    const best = kept.toSorted((a, b) => compare(by(a), by(b)))[0];
    // What all have in common tells none apart.
    const isTelling = kept.length === 1 || kept.some((route) => best && compare(by(best), by(route)) !== 0);
    return { strength, best: isTelling ? best : undefined, by };
  });
  const labelled = kept.map((route) => ({
    ...route,
    strengths: bests.flatMap(({ strength, best, by }) =>
      best && compare(by(best), by(route)) === 0 ? [strength] : [],
    ),
  }));
  return labelled
    .toSorted((a, b) => b.strengths.length - a.strengths.length || compare(measures(a), measures(b)))
    .slice(0, MOST);
}
