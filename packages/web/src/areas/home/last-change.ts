// SPDX-License-Identifier: EUPL-1.2
import { readJourney } from '../../app/device.ts';
import { isEmpty, lastChange } from '../../app/device-journey.ts';

/** When the answers on this device were last changed (ISO instant); undefined when there are none. */
export async function lastChangeOnDevice(): Promise<string | undefined> {
  const journey = await readJourney();
  return journey && !isEmpty(journey) ? lastChange(journey) : undefined;
}
