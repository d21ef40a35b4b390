// SPDX-License-Identifier: EUPL-1.2

import { type Route, readSupposed, type Supposed } from '@opstap/journeys/routes';
import { type CefrLevel, isCefrLevel, isPlainDate, type PlainDate } from '@opstap/kernel';
import { forget, keep, readKept } from '../../app/device-store.ts';

/** The route that somebody chose, on the device: its months count from the day on which they did, and from this level of Dutch. */
export type KeptRoute = {
  format: 1;
  target: string;
  on: PlainDate;
  dutch: CefrLevel;
  /** ISO instant of the choice; absent in what an earlier Opstap wrote. */
  at?: string;
  /** What else was supposed when it was worked out; absent in what an earlier Opstap wrote. */
  supposed?: Supposed | undefined;
  route: Route;
};

const KEY = 'route';

/** Nothing where there is nothing, or what an other version of Opstap wrote. */
export async function readRoute(): Promise<KeptRoute | undefined> {
  return parseRoute(await readKept(KEY));
}

/** Undefined for what is no route. */
export function parseRoute(value: unknown): KeptRoute | undefined {
  // Each field is looked at just below.
  const { format, target, on, at, dutch, supposed, route } = (value ?? {}) as Partial<KeptRoute>;
  if (format !== 1 || typeof target !== 'string' || !isPlainDate(on) || !isCefrLevel(dutch) || !route)
    return undefined;
  const read = readSupposed(supposed);
  return {
    format,
    target,
    on,
    ...(typeof at === 'string' && { at }),
    dutch,
    ...(read && { supposed: read }),
    route,
  };
}

/** When it was chosen, to tell which of two is the later. */
export function chosenAt({ at, on }: KeptRoute): string {
  return at ?? `${on}T00:00:00.000Z`;
}

/** @returns false when the browser refuses to store. */
export async function writeRoute(kept: KeptRoute): Promise<boolean> {
  return keep(KEY, kept);
}

export async function removeRoute(): Promise<void> {
  await forget(KEY);
}
