// SPDX-License-Identifier: EUPL-1.2

/** A place on a flat map of the Netherlands, in steps of 100 metres: whole numbers, so that a distance is the same everywhere. */
export type Point = { x: number; y: number };

const STEPS_PER_DEGREE = 1_111.95;
/** The middle of the country; at its edges the error is below 2%. */
const COSINE = Math.cos((52.1 * Math.PI) / 180);

export function pointOf({ lat, lon }: { lat: number; lon: number }): Point {
  return { x: Math.round(lon * STEPS_PER_DEGREE * COSINE), y: Math.round(lat * STEPS_PER_DEGREE) };
}

/** Whole kilometres in a straight line. A square root is exact to the last digit in every engine; a sine is not. */
export function kilometresBetween(one: Point, other: Point): number {
  const [x, y] = [one.x - other.x, one.y - other.y];
  return Math.floor(Math.sqrt(x * x + y * y) / 10);
}
