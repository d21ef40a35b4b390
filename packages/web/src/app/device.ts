// SPDX-License-Identifier: EUPL-1.2
import { del, get, set } from 'idb-keyval';
import type { DeviceJourney } from './device-journey.ts';

const KEY = 'journey';

/** Nothing when there is nothing, and also when the browser gives no storage (private windows of some browsers). */
export async function readJourney(): Promise<DeviceJourney | undefined> {
  return get<DeviceJourney>(KEY).catch(() => undefined);
}

/** @returns false when the browser refuses to store: the page must say that answers will be lost when it is closed. */
export async function writeJourney(journey: DeviceJourney): Promise<boolean> {
  return set(KEY, journey).then(
    () => true,
    () => false,
  );
}

export async function removeJourney(): Promise<void> {
  await del(KEY).catch(() => undefined);
}
