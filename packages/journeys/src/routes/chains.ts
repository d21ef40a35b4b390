// SPDX-License-Identifier: EUPL-1.2
import type { RouteEdge, RouteGraph, RouteNode } from './graph.ts';

/** Edges one after the other, the first from where the person stands. */
export type Chain = readonly RouteEdge[];

/** More steps than this are no plan. */
const LONGEST = 6;
const MOST_CHAINS = 60;

/**
 * Every way to an occupation without going in circles. `isHeld`: the person stands there already; `isUsable`: leaves out what is not
 * for this person.
 */
export function chainsTo(
  { edgesInto }: RouteGraph,
  target: string,
  isHeld: (node: RouteNode) => boolean,
  isUsable: (edge: RouteEdge) => boolean,
): Chain[] {
  const goal: RouteNode = `occupation:${target}`;
  const found: Chain[] = [];
  const walk = (node: RouteNode, chain: Chain, seen: ReadonlySet<RouteNode>) => {
    if (found.length >= MOST_CHAINS) return;
    if (node === 'origin' || (node !== goal && isHeld(node))) {
      found.push(chain);
      return;
    }
    if (chain.filter(({ kind }) => kind !== 'is').length >= LONGEST) return;
    for (const edge of edgesInto.get(node) ?? [])
      if (!seen.has(edge.from) && isUsable(edge))
        walk(edge.from, [edge, ...chain], new Set([...seen, edge.from]));
  };
  walk(goal, [], new Set([goal]));
  return found;
}
