// SPDX-License-Identifier: EUPL-1.2
import type { Journey } from '@opstap/journeys';
import type { Language, PlainDate } from '@opstap/kernel';
import type { Facts, Pack, Question } from '@opstap/rules';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { type DeviceJourney, skippedQuestions, tickedSteps } from '../../app/device-journey.ts';
import { makeJourney, prepareJourneys } from '../../app/journeys/make-journey.ts';
import { received, type SentJourney } from '../../app/journeys/question.ts';
import { factsKnown, type Known, knownFacts } from '../../app/known-facts.ts';
import { isLookedUp, loadPack, loadReference, NO_REFERENCE, type Published } from '../../app/published.ts';
import type { Device } from '../../app/use-device.ts';

export type LoadedJourney = {
  published: Published;
  device: DeviceJourney;
  /** What the device knows of the person, and from where. */
  known: Known;
  profile: Device['profile'];
  /** What the person answered, with what follows from the occupation. */
  facts: Facts;
  journey: Journey;
  /** False for the moment between a change on the device and the journey that follows from it. */
  isCurrent: boolean;
  /** Changes what is on the device; the journey follows. */
  change(update: (device: DeviceJourney) => DeviceJourney): Promise<void>;
  /** False when the browser refuses to store: answers live only as long as the page. */
  isKept: boolean;
};

type JourneyOptions = {
  language: Language;
  today: PlainDate;
  demo: boolean;
  /** Names of towns and professions are needed as soon as the journey is there. */
  withNames?: boolean;
};

/**
 * The journey of this device: law and answers, brought together in a worker. Undefined while loading. Reference data is not
 * waited for: until it is there `published` has NO_REFERENCE. It comes once something is known, or a question may need
 * its names.
 */
export function useJourney(
  { device, profile, change, isKept }: Device,
  { language, today, demo, withNames = false }: JourneyOptions,
): LoadedJourney | { failed: true } | undefined {
  const [pack, setPack] = useState<Pack>();
  const [reference, setReference] = useState(NO_REFERENCE);
  const [hasFailed, setFailed] = useState(false);

  useEffect(() => {
    prepareJourneys();
    loadPack('klantreis').then(setPack, () => setFailed(true));
  }, []);
  const known = useMemo(
    () => pack && device && knownFacts(device, profile, (fact) => pack.facts[fact]?.question),
    [pack, device, profile],
  );
  const made = useMade(device, known, today, () => setFailed(true));
  const decided = useMemo(() => pack && made && received(made.sent, pack), [pack, made]);
  const isAnswered = known !== undefined && Object.keys(known).length > 0;
  const needsNames =
    decided !== undefined &&
    (withNames || isAnswered || location.hash !== '' || asksForName(decided.journey.nextQuestion, pack));
  useEffect(() => {
    if (needsNames) loadReference([language], demo).then(setReference, () => setFailed(true));
  }, [needsNames, language, demo]);

  const published = useMemo(() => pack && { pack, reference }, [pack, reference]);

  if (hasFailed) return { failed: true };
  if (!decided || !published || !device || !known) return undefined;
  return { ...decided, device, known, profile, isCurrent: made?.known === known, published, change, isKept };
}

function asksForName(question: Question | undefined, pack: Pack | undefined): boolean {
  return pack !== undefined && (question?.facts.some((name) => isLookedUp(pack, name)) ?? false);
}

type Made = { known: Known; sent: SentJourney };

/** The latest journey that was made of what the device knows. */
function useMade(
  device: DeviceJourney | undefined,
  known: Known | undefined,
  today: PlainDate,
  onFailure: () => void,
): Made | undefined {
  const [made, setMade] = useState<Made>();
  useEffect(() => {
    if (!device || !known) return undefined;
    let isWanted = true;
    const options = { on: today, done: tickedSteps(device), asked: skippedQuestions(device) };
    makeJourney(factsKnown(known), options).then(
      (sent) => isWanted && setMade({ known, sent }),
      () => isWanted && onFailure(),
    );
    return () => {
      isWanted = false;
    };
  }, [device, known, today]);
  return made;
}
