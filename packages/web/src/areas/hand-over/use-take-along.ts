// SPDX-License-Identifier: EUPL-1.2
import { type DatedProfile, mergeDatedProfiles } from '@opstap/profiles';
import { useState } from 'preact/hooks';
import { readJourney, removeJourney, writeJourney } from '../../app/device.ts';
import { type DeviceJourney, EMPTY, isEmpty } from '../../app/device-journey.ts';
import { answersUntil, mergeCopies } from '../../app/merge-copies.ts';
import { readProfile, removeProfile, writeProfile } from '../profile/kept-profile.ts';
import { chosenAt, type KeptRoute, readRoute, removeRoute, writeRoute } from '../routes/kept-route.ts';
import type { HandOver, HandOverFault } from './hand-over-client.ts';
import { type HandOverLink, readLink } from './link.ts';
import { forgetHandOver, type OwnHandOver, readOwnHandOver, rememberHandOver } from './own-hand-over.ts';
import { canSeal } from './sealed.ts';
import { removeFragment, useFragment } from './use-fragment.ts';

/** `profile`: what is on the device, whether it travels along or not. */
export type Device = {
  journey: DeviceJourney;
  own: OwnHandOver | undefined;
  profile: DatedProfile | undefined;
  /** The route that was chosen; it stands among the steps, and goes where they go. */
  route: KeptRoute | undefined;
};

export type Screen =
  | { kind: 'loading' | 'not-secure' }
  | { kind: 'make' | 'nothing'; device: Device }
  | { kind: 'incoming'; link: HandOverLink; device: Device }
  | { kind: 'own'; own: OwnHandOver; device: Device };

/** What has just been done (`undo` brings the device back), or what is the matter. */
export type Outcome = {
  done?: 'made' | 'updated' | 'deleted' | 'taken' | 'undone' | 'left';
  undo?: Device;
  fault?: HandOverFault;
};

/** What this device has, which screen that asks for, and everything that can be done with it. */
export function useTakeAlong() {
  const [screen, setScreen] = useState<Screen>({ kind: 'loading' });
  const [outcome, setOutcome] = useState<Outcome>({});
  const [isKept, setKept] = useState(true);

  useFragment((fragment) => {
    if (readLink(fragment).kind === 'damaged') setOutcome({ fault: 'damaged' });
    void currentScreen().then(setScreen);
  });
  const finish = async (what: Outcome) => {
    setScreen(await currentScreen());
    setOutcome(what);
  };
  const remember = async (own: OwnHandOver) => setKept(await rememberHandOver(own));

  return {
    screen,
    outcome,
    isKept,
    /** A link was made. It is shown even where the browser keeps nothing. */
    async made({ profile, route }: Device, { link, journey }: HandOver) {
      const own = { ...link, ...knownFrom(journey) };
      await remember(own);
      setScreen({ kind: 'own', own, device: { journey: answersOf(journey), own, profile, route } });
      setOutcome({ done: 'made' });
    },
    /** Puts what came from another device on this one, and remembers the link when there was none. */
    async take(device: Device, { link, journey }: HandOver) {
      const journeyKept = await writeJourney(answersOf(mergeCopies(device.journey, journey, '')));
      const routeKept = await putRoute(device, journey);
      setKept((await putProfile({ ...device, own: undefined }, journey)) && journeyKept && routeKept);
      if (!device.own) {
        const isNew = isEmpty(device.journey);
        await remember({ ...link, ...knownFrom(journey), knownUntil: isNew ? answersUntil(journey) : '' });
      }
      removeFragment();
      await finish({ done: 'taken', undo: device });
    },
    async leave() {
      removeFragment();
      await finish({ done: 'left' });
    },
    /** Device and link were brought together; `handOver` is what both hold from now on. */
    async equal(device: Device, own: OwnHandOver, { journey }: HandOver, done: 'taken' | 'updated') {
      const journeyKept = await writeJourney(answersOf(journey));
      const routeKept = await putRoute(device, journey);
      setKept((await putProfile({ ...device, own }, journey)) && journeyKept && routeKept);
      await remember({ ...own, ...knownFrom(journey) });
      await finish(done === 'taken' ? { done, undo: device } : { done });
    },
    /** Nothing is left on the server, because it was deleted here or because somebody or time did. */
    async gone(why: HandOverFault | 'removed') {
      await forgetHandOver();
      removeFragment();
      await finish(why === 'removed' ? { done: 'deleted' } : { fault: why });
    },
    /** Whether the profile travels along from the next time that both sides are brought together. */
    async choose(device: Device, own: OwnHandOver, withProfile: boolean) {
      const chosen = { ...own, withProfile };
      await remember(chosen);
      setScreen({ kind: 'own', own: chosen, device: { ...device, own: chosen } });
    },
    async undo({ journey, own, profile, route }: Device) {
      await (isEmpty(journey) ? removeJourney() : writeJourney(journey));
      await (profile ? writeProfile(profile) : removeProfile());
      await (route ? writeRoute(route) : removeRoute());
      await (own ? rememberHandOver(own) : forgetHandOver());
      await finish({ done: 'undone' });
    },
  };
}

async function currentScreen(): Promise<Screen> {
  if (!canSeal()) return { kind: 'not-secure' };
  const kept = await readProfile();
  const device = {
    journey: (await readJourney()) ?? EMPTY,
    own: await readOwnHandOver(),
    // One of a newer Opstap cannot be carried; it stays as it is.
    profile: kept === 'newer' ? undefined : kept,
    route: await readRoute(),
  };
  const read = readLink(location.hash);
  const { own, journey } = device;
  if (read.kind === 'link' && read.link.id !== own?.id) return { kind: 'incoming', link: read.link, device };
  if (own) return { kind: 'own', own, device };
  return { kind: isEmpty(journey) && !device.profile && !device.route ? 'nothing' : 'make', device };
}

/** What a hand-over of this device holds: the answers, the route, and the profile where the person chose so. */
export function carried({ journey, own, profile, route }: Device, withProfile: boolean): DeviceJourney {
  const carriedRoute = route ? { value: route, at: chosenAt(route) } : takenAway(own?.knownRoute);
  return {
    ...journey,
    ...(profile && withProfile && { profile }),
    ...(carriedRoute && { route: carriedRoute }),
  };
}

/**
 * A route that both had and this device no longer has was taken away: just after it was chosen, as texts are compared, and before any
 * later choice. Every device makes the same of it.
 */
function takenAway(known: string | undefined): DeviceJourney['route'] {
  return known === undefined ? undefined : { value: null, at: `${known}.` };
}

function answersOf({ profile: _travels, route: _too, ...journey }: DeviceJourney): DeviceJourney {
  return journey;
}

/** What both sides know after they held the same. */
function knownFrom(journey: DeviceJourney) {
  const knownProfile = journey.profile?.profile;
  return {
    knownUntil: answersUntil(journey),
    knownProfile,
    withProfile: knownProfile !== undefined,
    knownRoute: journey.route?.at.replace(/\.$/, ''),
  };
}

/** @returns false when the browser refuses to store */
async function putRoute({ route: own }: Device, { route }: DeviceJourney): Promise<boolean> {
  if (!route || (own && route.at < chosenAt(own))) return true;
  if (route.value) return writeRoute(route.value);
  await removeRoute();
  return true;
}

/**
 * The profile that came along takes its place beside or instead of the device's own. One that no longer travels stays on the device.
 *
 * @returns false when the browser refuses to store
 */
async function putProfile({ profile, own }: Device, { profile: arrived }: DeviceJourney): Promise<boolean> {
  if (!arrived) return true;
  const merged = own?.withProfile ? arrived : mergeDatedProfiles(profile, arrived, undefined);
  return merged ? writeProfile(merged) : true;
}
