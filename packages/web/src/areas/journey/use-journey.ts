// SPDX-License-Identifier: EUPL-1.2
import { completeFacts, type Journey, journeyFor, type OccupationTraits } from '@opstap/journeys';
import type { Language, PlainDate } from '@opstap/kernel';
import type { Facts, Pack } from '@opstap/rules';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { type DeviceJourney, factsOf, skippedQuestions, tickedSteps } from '../../app/device-journey.ts';
import { loadPack, loadReference, loadTraits, NO_REFERENCE, type Published } from '../../app/published.ts';
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
 * The journey of this device: law and answers, brought together. Undefined while loading. Reference data is not waited for:
 * it is asked for when the journey is there, and until then `published` has NO_REFERENCE.
 */
export function useJourney(
  language: Language,
  today: PlainDate,
  demo: boolean,
): LoadedJourney | { failed: true } | undefined {
  const [law, setLaw] = useState<Law>();
  const [reference, setReference] = useState(NO_REFERENCE);
  const [hasFailed, setFailed] = useState(false);
  const { device, change, isKept } = useDevice();

  useEffect(() => {
    loadLaw().then(setLaw, () => setFailed(true));
  }, []);
  const isDrawn = law !== undefined && device !== undefined;
  useEffect(() => {
    if (isDrawn) loadReference([language], demo).then(setReference, () => setFailed(true));
  }, [isDrawn, language, demo]);

  const made = useMemo(() => {
    if (!law || !device) return undefined;
    const facts = completeFacts(factsOf(device), law.traits);
    const options = { on: today, done: tickedSteps(device), asked: skippedQuestions(device) };
    return { device, facts, journey: journeyFor(law.pack, facts, options) };
  }, [law, device, today]);
  const published = useMemo(() => law && { pack: law.pack, reference }, [law, reference]);

  if (hasFailed) return { failed: true };
  return made && published && { ...made, published, change, isKept };
}

type Law = { pack: Pack; traits: readonly OccupationTraits[] };

async function loadLaw(): Promise<Law> {
  const [pack, traits] = await Promise.all([loadPack('klantreis'), loadTraits()]);
  return { pack, traits };
}
