// SPDX-License-Identifier: EUPL-1.2
import {
  completeFacts,
  type Journey,
  type JourneyOptions,
  journeyFor,
  journeyInParts,
  type OccupationTraits,
} from '@opstap/journeys';
import { euroCents, formatEuro, type Language, type PlainDate } from '@opstap/kernel';
import type { Facts, Pack } from '@opstap/rules';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { type DeviceJourney, skippedQuestions, tickedSteps } from '../../app/device-journey.ts';
import { inSlices } from '../../app/in-slices.ts';
import { factsKnown, type Known, knownFacts } from '../../app/known-facts.ts';
import { loadPack, loadReference, loadTraits, NO_REFERENCE, type Published } from '../../app/published.ts';
import { type Device, useDevice } from '../../app/use-device.ts';

export type LoadedJourney = {
  published: Published;
  device: DeviceJourney;
  /** What the device knows of the person, and from where. */
  known: Known;
  profile: Device['profile'];
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
  const { device, profile, change, isKept } = useDevice();

  useEffect(() => {
    loadLaw().then(setLaw, () => setFailed(true));
  }, []);
  const known = useMemo(() => device && knownFacts(device, profile, questionIn(law)), [device, profile, law]);
  const isPrepared = usePrepared(law, device, known, today, language);
  useEffect(() => {
    if (isPrepared) loadReference([language], demo).then(setReference, () => setFailed(true));
  }, [isPrepared, language, demo]);

  const made = useMemo(() => {
    if (!law || !device || !known || !isPrepared) return undefined;
    const { facts, options } = askedFor(law, device, known, today);
    return { device, known, facts, journey: journeyFor(law.pack, facts, options) };
  }, [law, device, known, today, isPrepared]);
  const published = useMemo(() => law && { pack: law.pack, reference }, [law, reference]);

  if (hasFailed) return { failed: true };
  return made && published && { ...made, published, profile, change, isKept };
}

/** The first journey on a page is slow, for the law is read for the first time: it is made in parts, before it is drawn. */
function usePrepared(
  law: Law | undefined,
  device: DeviceJourney | undefined,
  known: Known | undefined,
  today: PlainDate,
  language: Language,
): boolean {
  const [isPrepared, setPrepared] = useState(false);
  const canPrepare = law !== undefined && device !== undefined && known !== undefined && !isPrepared;
  // What changes on the device meanwhile needs no new start: most of the law has been read then.
  useEffect(() => {
    if (!canPrepare) return;
    const { facts, options } = askedFor(law, device, known, today);
    void inSlices(preparing(law.pack, facts, options, language)).then(() => setPrepared(true));
  }, [canPrepare]);
  return isPrepared;
}

/** What takes long the first time: the law, and a browser's own way of writing amounts. */
function* preparing(pack: Pack, facts: Facts, options: JourneyOptions, language: Language) {
  formatEuro(euroCents(0), language);
  yield;
  yield* journeyInParts(pack, facts, options);
}

function askedFor(
  { traits }: Law,
  device: DeviceJourney,
  known: Known,
  today: PlainDate,
): { facts: Facts; options: JourneyOptions } {
  const facts = completeFacts(factsKnown(known), traits);
  return { facts, options: { on: today, done: tickedSteps(device), asked: skippedQuestions(device) } };
}

function questionIn(law: Law | undefined) {
  return (fact: string) => law?.pack.facts[fact]?.question;
}

type Law = { pack: Pack; traits: readonly OccupationTraits[] };

async function loadLaw(): Promise<Law> {
  const [pack, traits] = await Promise.all([loadPack('klantreis'), loadTraits()]);
  return { pack, traits };
}
