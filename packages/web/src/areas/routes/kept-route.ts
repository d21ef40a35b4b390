// SPDX-License-Identifier: EUPL-1.2
import type { Route } from '@opstap/journeys/routes';
import { type CefrLevel, isCefrLevel, isPlainDate, type PlainDate } from '@opstap/kernel';
import { del, get, set } from 'idb-keyval';

/** The route that somebody chose, on the device: its months count from the day on which they did, and from this level of Dutch. */
export type KeptRoute = { format: 1; target: string; on: PlainDate; dutch: CefrLevel; route: Route };

const KEY = 'route';

/** Nothing where there is nothing, or what an other version of Opstap wrote. */
export async function readRoute(): Promise<KeptRoute | undefined> {
  const kept = await get<Partial<KeptRoute>>(KEY).catch(() => undefined);
  const { format, target, on, dutch, route } = kept ?? {};
  if (format !== 1 || typeof target !== 'string' || !isPlainDate(on) || !isCefrLevel(dutch) || !route)
    return undefined;
  return { format, target, on, dutch, route };
}

/** @returns false when the browser refuses to store. */
export async function writeRoute(kept: KeptRoute): Promise<boolean> {
  return set(KEY, kept).then(
    () => true,
    () => false,
  );
}

export async function removeRoute(): Promise<void> {
  await del(KEY).catch(() => undefined);
}
