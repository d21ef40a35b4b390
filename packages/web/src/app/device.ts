// SPDX-License-Identifier: EUPL-1.2
import type { DeviceJourney } from './device-journey.ts';
import { forget, keep, readKept } from './device-store.ts';

const KEY = 'journey';

export async function readJourney(): Promise<DeviceJourney | undefined> {
  return readKept<DeviceJourney>(KEY);
}

/** @returns false when the browser refuses to store: the page must say that answers will be lost when it is closed. */
export async function writeJourney(journey: DeviceJourney): Promise<boolean> {
  return keep(KEY, journey);
}

export async function removeJourney(): Promise<void> {
  await forget(KEY);
}
