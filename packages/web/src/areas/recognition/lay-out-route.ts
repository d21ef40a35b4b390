// SPDX-License-Identifier: EUPL-1.2
import type { ExplainedRouteStep } from '@opstap/publication';

/**
 * Where a step stands in the picture, in months from the start. `bar`: from `start` at its quickest, on to `most` at its slowest;
 * `point`: inside the time of a later step; `unknown`: no source says how long it takes.
 */
export type RouteRow = {
  id: string;
  number: number;
  form: 'bar' | 'point' | 'unknown';
  start: number;
  least: number;
  most: number;
  /** Drawn before the bar. */
  queue: number;
};

type Step = Pick<ExplainedRouteStep, 'id' | 'months' | 'since' | 'queueMonths'>;

/** The steps one after the other, each as early as it can begin; `end` is where the slowest bar ends. */
export function layOutRoute(steps: readonly Step[]): { rows: readonly RouteRow[]; end: number } {
  const rows: RouteRow[] = [];
  let now = 0;
  for (const [at, { id, months, since, queueMonths: queue = 0 }] of steps.entries()) {
    const inside = !months && isInside(steps, at);
    const from = rows.findIndex((row) => row.id === since);
    const waited = from < 0 ? 0 : rows.slice(from).reduce((sum, row) => sum + row.queue, 0);
    const start = from < 0 ? now : (rows[from]?.start ?? 0) + waited;
    const least = months?.min ?? 0;
    const most = months ? (months.max ?? Math.max(months.min * 1.5, months.min + 6)) : 0;
    rows.push({
      id,
      number: at + 1,
      form: months ? 'bar' : inside ? 'point' : 'unknown',
      start,
      least,
      most,
      queue,
    });
    now = Math.max(now, start + queue + (inside ? 0 : least));
  }
  const end = Math.max(
    1,
    ...rows.map(({ start, queue, least, most }) => start + queue + Math.max(least, most)),
  );
  return { rows, end };
}

/** Whole months for the axis: a handful, evenly apart. */
export function axisOf(end: number): number[] {
  const step = [1, 3, 6, 12, 24].find((candidate) => end / candidate <= 6) ?? 48;
  return Array.from({ length: Math.floor(end / step) + 1 }, (_, index) => index * step);
}

function isInside(steps: readonly Step[], at: number): boolean {
  return steps.some(({ since }, later) => {
    const from = steps.findIndex(({ id }) => id === since);
    return from >= 0 && from <= at && at < later;
  });
}
