// SPDX-License-Identifier: EUPL-1.2
import {
  type DevelopmentPath,
  findProfession,
  type PathStep,
  type Profession,
  type Reference,
  type RouteStep,
  recognitionRoute,
} from '@opstap/taxonomy';

/** `origin` is where anybody stands; a function is a step of a development path. */
export type RouteNode = 'origin' | `occupation:${string}` | `function:${string}`;

/** A step with the profession whose procedure has it: a route can lead through another profession first. */
export type ProcedureStep = { profession: Profession; step: RouteStep; isTimed: boolean };

export type RouteEdge = { from: RouteNode; to: RouteNode } & (
  | { kind: 'procedure'; occupation: string; profession: Profession; steps: readonly ProcedureStep[] }
  /** Work that our list of professions says nothing of: one applies for it. */
  | { kind: 'entry'; occupation: string }
  | { kind: 'training'; path: DevelopmentPath; step: PathStep }
  /** Whoever has the one has the other. */
  | { kind: 'is' }
);

export type RouteGraph = { edgesInto: ReadonlyMap<RouteNode, readonly RouteEdge[]> };

type Data = Pick<Reference, 'occupations' | 'professions' | 'procedures' | 'paths'>;

/** The note of functions that are called after a profession but in which one still learns it. */
const STILL_LEARNING = 'in_opleiding';

/** Occupations and functions of development paths, joined by what leads from one to the other. Made once for the data. */
export function routeGraph(reference: Data): RouteGraph {
  const edges = [
    ...reference.occupations.map(({ id }) => intoOccupation(reference, id)),
    ...reference.paths.flatMap(alongPath),
  ];
  return { edgesInto: Map.groupBy(edges, ({ to }) => to) };
}

function intoOccupation(reference: Data, id: string): RouteEdge {
  const profession = findProfession(reference, id);
  const ends = { from: 'origin', to: `occupation:${id}`, occupation: id } as const;
  if (!profession) return { ...ends, kind: 'entry' };
  return { ...ends, kind: 'procedure', profession, steps: stepsOf(reference, id, new Set()) };
}

/** Where a step stands for the whole route of another profession, that route is put in its place. */
function stepsOf(reference: Data, id: string, seen: Set<string>): ProcedureStep[] {
  const route = recognitionRoute(reference, id);
  if (!route || seen.has(route.profession.id)) return [];
  seen.add(route.profession.id);
  const { profession, unknown } = route;
  return route.steps
    .filter(({ optional }) => !optional)
    .flatMap((step) =>
      step.see
        ? stepsOf(reference, step.see, seen)
        : [{ profession, step, isTimed: !unknown.includes(step.id) }],
    );
}

function alongPath(path: DevelopmentPath): RouteEdge[] {
  const given = new Set<string>();
  return path.steps.flatMap((step, at): RouteEdge[] => {
    const before = path.steps[at - 1];
    const node = nodeOf(path, step);
    const from = before ? nodeOf(path, before) : 'origin';
    const isLearning = step.note === STILL_LEARNING;
    const named = isLearning ? [] : step.occupations.map((id) => ({ id, node: `occupation:${id}` as const }));
    const first = named.filter(({ id }) => !given.has(id));
    for (const { id } of named) given.add(id);
    return [
      { kind: 'training', from, to: node, path, step },
      ...named.map((one): RouteEdge => ({ kind: 'is', from: node, to: one.node })),
      // Whoever has the occupation stands on the first step that gives it.
      ...first.map((one): RouteEdge => ({ kind: 'is', from: one.node, to: node })),
    ];
  });
}

function nodeOf({ id }: DevelopmentPath, { step }: PathStep): RouteNode {
  return `function:${id}/${step}`;
}
