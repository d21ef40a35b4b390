// SPDX-License-Identifier: EUPL-1.2
import {
  EMPTY_PROFILE,
  fillFromJourney,
  type JourneyFact,
  type Profile,
  takenFromJourney,
} from '@opstap/profiles';
import type { Facts } from '@opstap/rules';
import { useEffect, useRef, useState } from 'preact/hooks';
import { readJourney } from '../../app/device.ts';
import { type DeviceJourney, EMPTY, factsOf } from '../../app/device-journey.ts';
import { type Offer, offersForProfile } from '../../app/known-facts.ts';
import { readProfile, removeProfile, writeProfile } from './kept-profile.ts';

/** The page shows the change at once; the promise is fulfilled when the device has it too. */
export type ChangeProfile = (update: (profile: Profile) => Profile) => Promise<void>;

export type OwnProfile = {
  profile: Profile;
  /** What in it comes from the klantreis. */
  taken: readonly JourneyFact[];
  /** What the klantreis was told since, and the profile says otherwise or not at all. */
  offers: readonly Offer[];
  change: ChangeProfile;
  remove(): void;
  /** False when the browser refuses to store. */
  isKept: boolean;
};

type Loaded = { profile: Profile; facts: Facts; journey: DeviceJourney; at: string };

/**
 * The profile of this device, saved with every change. The first time it starts with what the klantreis knows. Undefined while it
 * is being read.
 */
export function useProfile(): OwnProfile | 'newer' | undefined {
  const [loaded, setLoaded] = useState<Loaded | 'newer'>();
  const [isKept, setKept] = useState(true);
  // Two changes may come before the next drawing: the second must see the first.
  const current = useRef<Loaded | undefined>(undefined);

  useEffect(() => {
    const show = (next: Loaded | 'newer') => {
      current.current = next === 'newer' ? undefined : next;
      setLoaded(next);
    };
    void load().then(show);
    // Another tab may have written meanwhile. Where nothing can be kept, what is on the page is all there is.
    const again = async () => {
      if (document.hidden || !(await readProfile())) return;
      show(await load());
    };
    document.addEventListener('visibilitychange', again);
    return () => document.removeEventListener('visibilitychange', again);
  }, []);

  if (!loaded || loaded === 'newer') return loaded;
  const put = (profile: Profile) => {
    current.current = { ...loaded, profile, at: new Date().toISOString() };
    setLoaded(current.current);
  };
  const change: ChangeProfile = (update) => {
    const profile = update(current.current?.profile ?? loaded.profile);
    put(profile);
    return writeProfile({ profile, at: new Date().toISOString() }).then(setKept);
  };
  const remove = () => {
    // The page says that it is gone when it is gone: whoever closes it at once leaves nothing behind.
    void removeProfile().then(() => put(EMPTY_PROFILE));
  };
  const { profile, facts, journey, at } = loaded;
  const offers = offersForProfile(journey, { profile, at });
  return { profile, taken: takenFromJourney(profile, facts), offers, change, remove, isKept };
}

async function load(): Promise<Loaded | 'newer'> {
  const [kept, journey] = await Promise.all([readProfile(), readJourney()]);
  if (kept === 'newer') return kept;
  const facts = factsOf(journey ?? EMPTY);
  const profile = kept?.profile ?? fillFromJourney(EMPTY_PROFILE, facts, crypto.randomUUID());
  // What was just filled in is as new as the answers.
  return { facts, journey: journey ?? EMPTY, profile, at: kept?.at ?? new Date().toISOString() };
}
