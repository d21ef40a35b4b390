// SPDX-License-Identifier: EUPL-1.2
import { useCallback, useEffect, useState } from 'preact/hooks';
import { readJourney, writeJourney } from './device.ts';
import { type DeviceJourney, EMPTY } from './device-journey.ts';
import { answersUntil, mergeCopies } from './merge-copies.ts';

export type Device = {
  /** What is on the device; undefined while it is being read. */
  device: DeviceJourney | undefined;
  change(update: (device: DeviceJourney) => DeviceJourney): Promise<void>;
  /** False when the browser refuses to store: answers live only as long as the page. */
  isKept: boolean;
};

/** What is on this device, and the way to change it. */
export function useDevice(): Device {
  const [device, setDevice] = useState<DeviceJourney>();
  const [isKept, setKept] = useState(true);
  useEffect(() => void readJourney().then((kept) => setDevice(kept ?? EMPTY)), []);
  const change = useCallback(
    async (update: (device: DeviceJourney) => DeviceJourney) => {
      const before = device ?? EMPTY;
      const changed = update(before);
      setDevice(changed);
      // Another tab may have written meanwhile: what it did is kept too.
      const other = await readJourney();
      setKept(await writeJourney(other ? mergeCopies(changed, other, answersUntil(before)) : changed));
    },
    [device],
  );
  return { device, change, isKept };
}
