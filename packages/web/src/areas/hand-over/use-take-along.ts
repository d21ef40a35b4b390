// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'preact/hooks';
import { readJourney, removeJourney, writeJourney } from '../../app/device.ts';
import { type DeviceJourney, EMPTY, isEmpty } from '../../app/device-journey.ts';
import { answersUntil, mergeCopies } from '../../app/merge-copies.ts';
import type { HandOver, HandOverFault } from './hand-over-client.ts';
import { type HandOverLink, readLink } from './link.ts';
import { forgetHandOver, type OwnHandOver, readOwnHandOver, rememberHandOver } from './own-hand-over.ts';
import { canSeal } from './sealed.ts';
import { removeFragment, useFragment } from './use-fragment.ts';

type Device = { journey: DeviceJourney; own: OwnHandOver | undefined };

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
    async made({ link, journey }: HandOver) {
      const own = { ...link, knownUntil: answersUntil(journey) };
      await remember(own);
      setScreen({ kind: 'own', own, device: { journey, own } });
      setOutcome({ done: 'made' });
    },
    /** Puts what came from another device on this one, and remembers the link when there was none. */
    async take(device: Device, { link, journey }: HandOver) {
      setKept(await writeJourney(mergeCopies(device.journey, journey, '')));
      if (!device.own)
        await remember({ ...link, knownUntil: isEmpty(device.journey) ? answersUntil(journey) : '' });
      removeFragment();
      await finish({ done: 'taken', undo: device });
    },
    async leave() {
      removeFragment();
      await finish({ done: 'left' });
    },
    /** Device and link were brought together; `handOver` is what both hold from now on. */
    async equal(device: Device, own: OwnHandOver, { journey }: HandOver, done: 'taken' | 'updated') {
      setKept(await writeJourney(journey));
      await remember({ ...own, knownUntil: answersUntil(journey) });
      await finish(done === 'taken' ? { done, undo: device } : { done });
    },
    /** Nothing is left on the server, because it was deleted here or because somebody or time did. */
    async gone(why: HandOverFault | 'removed') {
      await forgetHandOver();
      removeFragment();
      await finish(why === 'removed' ? { done: 'deleted' } : { fault: why });
    },
    async undo({ journey, own }: Device) {
      await (isEmpty(journey) ? removeJourney() : writeJourney(journey));
      await (own ? rememberHandOver(own) : forgetHandOver());
      await finish({ done: 'undone' });
    },
  };
}

async function currentScreen(): Promise<Screen> {
  if (!canSeal()) return { kind: 'not-secure' };
  const device = { journey: (await readJourney()) ?? EMPTY, own: await readOwnHandOver() };
  const read = readLink(location.hash);
  const { own, journey } = device;
  if (read.kind === 'link' && read.link.id !== own?.id) return { kind: 'incoming', link: read.link, device };
  if (own) return { kind: 'own', own, device };
  return { kind: isEmpty(journey) ? 'nothing' : 'make', device };
}
