// SPDX-License-Identifier: EUPL-1.2
import { completeFacts, type Journey, journeyFor } from '@opstap/journeys';
import type { PlainDate } from '@opstap/kernel';
import type { Facts, Pack } from '@opstap/rules';
import type { Reference } from '@opstap/taxonomy';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { type DeviceJourney, factsOf, skippedQuestions, tickedSteps } from '../../app/device-journey.ts';
import { isLookedUp, loadPack, loadReference, NO_REFERENCE, type Published } from '../../app/published.ts';
import { useDevice } from '../../app/use-device.ts';

export type LoadedJourney = {
  published: Published;
  device: DeviceJourney;
  /** What the person answered, with what follows from the occupation. */
  facts: Facts;
  journey: Journey;
  /** Changes what is on the device; the journey follows. */
  change(update: (device: DeviceJourney) => DeviceJourney): Promise<void>;
  /** False when the browser refuses to store: answers live only as long as the page. */
  isKept: boolean;
};

/**
 * The journey of this device: law, reference data and answers, brought together. Undefined while loading. Reference data is
 * waited for only when an answer was looked up in it; it follows later otherwise.
 */
export function useJourney(today: PlainDate, demo: boolean): LoadedJourney | { failed: true } | undefined {
  const [pack, setPack] = useState<Pack>();
  const [reference, setReference] = useState<Reference>();
  const [hasFailed, setFailed] = useState(false);
  const { device, change, isKept } = useDevice();

  useEffect(() => {
    loadPack('klantreis').then(setPack, () => setFailed(true));
  }, []);
  const isDrawn = pack !== undefined && device !== undefined;
  useEffect(() => {
    if (isDrawn) loadReference(demo).then(setReference, () => setFailed(true));
  }, [isDrawn, demo]);
  const published = useMemo((): Published | undefined => {
    if (!pack || !device) return undefined;
    if (!reference && Object.keys(factsOf(device)).some((name) => isLookedUp(pack, name))) return undefined;
    return { pack, reference: reference ?? NO_REFERENCE };
  }, [pack, reference, device]);

  return useMemo(() => {
    if (hasFailed) return { failed: true };
    if (!published || !device) return undefined;
    const facts = completeFacts(factsOf(device), published.reference.occupations);
    const options = { on: today, done: tickedSteps(device), asked: skippedQuestions(device) };
    return { published, device, facts, journey: journeyFor(published.pack, facts, options), change, isKept };
  }, [hasFailed, published, device, isKept, today, change]);
}
