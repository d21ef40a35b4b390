// SPDX-License-Identifier: EUPL-1.2
import type { DatedProfile } from '@opstap/profiles';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { readProfile } from '../areas/profile/kept-profile.ts';
import { readJourney, writeJourney } from './device.ts';
import { type DeviceJourney, EMPTY } from './device-journey.ts';
import { answersUntil, mergeCopies } from './merge-copies.ts';

export type Device = {
  /** What is on the device; undefined while it is being read. */
  device: DeviceJourney | undefined;
  /** The profile of this device, whose answers serve where none was given; absent where there is none. */
  profile: DatedProfile | undefined;
  change(update: (device: DeviceJourney) => DeviceJourney): Promise<void>;
  /** False when the browser refuses to store: answers live only as long as the page. */
  isKept: boolean;
};

/** What is on this device, and the way to change it. */
export function useDevice(): Device {
  const [{ device, profile }, setKnown] = useState<Pick<Device, 'device' | 'profile'>>(NOTHING);
  const [isKept, setKept] = useState(true);
  const own = useRef({});
  useEffect(() => {
    void readDevice().then(setKnown);
    return onChangeOf(own.current, () => void readDevice().then(setKnown));
  }, []);
  const change = useCallback(
    async (update: (device: DeviceJourney) => DeviceJourney) => {
      const before = device ?? EMPTY;
      const changed = update(before);
      setKnown((known) => ({ ...known, device: changed }));
      // Another tab may have written meanwhile: what it did is kept too.
      const other = await readJourney();
      setKept(await writeJourney(other ? mergeCopies(changed, other, answersUntil(before)) : changed));
      tellOthers(own.current);
    },
    [device],
  );
  return { device, profile, change, isKept };
}

const CHANGED = 'opstap-device-changed';

/** Parts of one page do not share their state: one that changes the device tells the others. */
function tellOthers(teller: object): void {
  dispatchEvent(new CustomEvent(CHANGED, { detail: teller }));
}

function onChangeOf(own: object, follow: () => void): () => void {
  const heard = (event: Event) => {
    if (event instanceof CustomEvent && event.detail !== own) follow();
  };
  addEventListener(CHANGED, heard);
  return () => removeEventListener(CHANGED, heard);
}

const NOTHING = { device: undefined, profile: undefined };

async function readDevice(): Promise<Pick<Device, 'device' | 'profile'>> {
  const [journey, profile] = await Promise.all([readJourney(), readProfile()]);
  return { device: journey ?? EMPTY, profile: profile === 'newer' ? undefined : profile };
}
