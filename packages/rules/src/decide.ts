// SPDX-License-Identifier: EUPL-1.2
import { evaluateApart, type Result, type Run, UNKNOWN } from './evaluate.ts';
import type { Value } from './outcome.ts';
import { type Plan, planFor } from './plan.ts';

/** Past this many completions of the unknown facts an outcome stays unknown. */
const MAX_COMPLETIONS = 64;

/**
 * What an outcome comes to over all completions of the unknown facts. `relevant` are the facts whose answer changes
 * something, in reading order; none when it is settled. `beyond`: too many completions, so `relevant` may be too long.
 */
export type Decision = { result: Result; relevant: readonly string[]; beyond?: true };

/** A reduced decision tree: a leaf, or a fact whose answers lead to at least two different nodes. */
type Node = { key: string; result: Result; relevant: ReadonlySet<string> };
type Search = {
  run: Run;
  outcome: string;
  plan: Plan;
  target?: string;
  leaves: number;
  nodes: Map<string, Node>;
};

/**
 * Supervaluation: an outcome that is the same for every completion of the unknown yes/no, enum and CEFR facts is decided.
 * Facts are tried in a fixed order and equal branches are joined, so a fact is in the tree exactly when it matters.
 */
export function decide(run: Run, outcome: string): Decision {
  const plan = planFor(run.pack, outcome);
  const node = explore({ run, outcome, plan, leaves: 0, nodes: new Map() });
  const relevant = node?.relevant ?? new Set(lookAt(run, outcome).missed);
  const inOrder = plan.facts.filter((fact) => relevant.has(fact));
  return node
    ? { result: node.result, relevant: inOrder }
    : { result: UNKNOWN, relevant: inOrder, beyond: true };
}

/** Whether every completion gives this very result. */
export function isSettledAs(run: Run, outcome: string, result: Result): boolean {
  const [plan, target] = [planFor(run.pack, outcome), keyOf(result)];
  return explore({ run, outcome, plan, target, leaves: 0, nodes: new Map() }) !== undefined;
}

/** The node for the facts as they are now; undefined when there are too many, or when one differs from the target. */
function explore(search: Search): Node | undefined {
  const { run, outcome, plan, target } = search;
  const { result, ...apart } = lookAt(run, outcome);
  const missed = new Set(apart.missed);
  const fact =
    result === UNKNOWN ? plan.facts.find((name) => missed.has(name) && plan.choices.has(name)) : undefined;
  if (fact !== undefined) return branch(search, fact);
  search.leaves += 1;
  if (search.leaves > MAX_COMPLETIONS) return undefined;
  const key = result === UNKNOWN ? `? ${[...missed].sort().join()}` : keyOf(result);
  if (target !== undefined && key !== target) return undefined;
  return intern(search, { key, result, relevant: missed });
}

/** The node below which the answers to one fact lead apart, or the single node to which all of them lead. */
function branch(search: Search, fact: string): Node | undefined {
  const { run, plan } = search;
  const children: Node[] = [];
  for (const value of plan.choices.get(fact) ?? []) {
    assume(run, plan, fact, value);
    const child = explore(search);
    assume(run, plan, fact, undefined);
    if (!child) return undefined;
    children.push(child);
  }
  const [first] = children;
  if (first && children.every((child) => child === first)) return first;
  const relevant = new Set(children.flatMap((child) => [...child.relevant]).concat(fact));
  return intern(search, {
    key: `${fact}(${children.map(({ key }) => key).join('|')})`,
    result: UNKNOWN,
    relevant,
  });
}

function intern({ nodes }: Search, node: Node): Node {
  const found = nodes.get(node.key) ?? node;
  nodes.set(node.key, found);
  return found;
}

/** Sets or takes away one fact, and forgets what rested on it. */
export function assume(run: Run, { readers }: Plan, fact: string, value: Value | undefined): void {
  if (value === undefined) run.facts.delete(fact);
  else run.facts.set(fact, value);
  for (const rule of readers.get(fact) ?? []) run.memo.delete(rule);
}

function lookAt(run: Run, outcome: string) {
  return evaluateApart(run, { op: 'rule', name: outcome }, outcome);
}

/**
 * Two results are the same result when their keys are equal. The day for which there is no law is told, but tells nothing
 * apart: else two failures alike would be one on the day on which their dates happen to be the same.
 */
export function keyOf(result: Result): string {
  if (typeof result !== 'object') return `${typeof result} ${result}`;
  return JSON.stringify('date' in result ? { ...result, date: undefined } : result);
}
