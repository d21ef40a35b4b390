// SPDX-License-Identifier: EUPL-1.2
import { completeFacts, type OccupationTraits } from '@opstap/journeys';
import { LANGUAGES, type Language, type PlainDate } from '@opstap/kernel';
import {
  type AsOf,
  type Facts,
  type Inquiry,
  inquire,
  type Pack,
  type Question,
  shownFacts,
} from '@opstap/rules';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { type DeviceJourney, skippedQuestions } from '../../app/device-journey.ts';
import { factsKnown, type Known, knownFacts } from '../../app/known-facts.ts';
import { loadPack, loadReference, loadTraits, NO_REFERENCE, type Published } from '../../app/published.ts';
import { type Device, useDevice } from '../../app/use-device.ts';

const NO_TRAITS: readonly OccupationTraits[] = [];

/** One inquiry of the corpus on this device: its part of the law, the answers that are shared with the klantreis, what is left to ask. */
export type LoadedInquiry = Omit<Device, 'device'> & {
  name: string;
  outcomes: readonly string[];
  published: Published;
  device: DeviceJourney;
  /** What the device knows of the person, and from where. */
  known: Known;
  facts: Facts;
  asOf: AsOf;
  inquiry: Inquiry;
  /** What can still change an outcome, the best question first, without those that were put. */
  openQuestions: readonly Question[];
  /** Questions of this inquiry that have an answer, "I don't know" too. */
  answeredQuestions: readonly Question[];
};

export type InquiryOptions = {
  /** Narrows the inquiry to what the page asks of it. The same list at every draw. */
  outcomes?: readonly string[];
  /** The first outcome is what the page asks: its questions come before the others. */
  isLed?: boolean;
  /** Names of occupations come in this language first. */
  language?: Language;
};

/** Undefined while loading. */
export function useInquiry(
  name: string,
  today: PlainDate,
  { outcomes, isLed = false, language = LANGUAGES[0] }: InquiryOptions = {},
): LoadedInquiry | { failed: true } | undefined {
  const [pack, setPack] = useState<Pack>();
  const [traits, setTraits] = useState<readonly OccupationTraits[]>();
  const [reference, setReference] = useState(NO_REFERENCE);
  const [hasFailed, setFailed] = useState(false);
  const { device, profile, change, isKept } = useDevice();

  useEffect(() => {
    loadPack(name).then(setPack, () => setFailed(true));
  }, [name]);
  // Only where somebody's occupation is asked: what follows from it is waited for, names to choose from are not.
  useEffect(() => {
    if (!pack) return;
    if (!asksForOccupation(pack)) return setTraits(NO_TRAITS);
    loadTraits().then(setTraits, () => setFailed(true));
  }, [pack]);
  const known = useMemo(
    () => pack && device && knownFacts(device, profile, (fact) => pack.facts[fact]?.question),
    [pack, device, profile],
  );
  // Whoever has answered nothing sees no names yet: what is typed is looked up by the linker, which has its own.
  const needsNames = pack !== undefined && asksForOccupation(pack) && Object.keys(known ?? {}).length > 0;
  useEffect(() => {
    if (needsNames) loadReference([language]).then(setReference, () => setFailed(true));
  }, [needsNames, language]);

  return useMemo(() => {
    if (hasFailed) return { failed: true };
    if (!pack || !device || !known || !traits) return undefined;
    const asked = outcomes ?? pack.inquiries[name] ?? [];
    const before = isLed ? asked.slice(0, 1) : [];
    return {
      name,
      outcomes: asked,
      device,
      known,
      profile,
      change,
      isKept,
      ...inquiryOf(
        { pack, reference },
        [before, asked],
        completeFacts(factsKnown(known), traits),
        device,
        today,
      ),
    };
  }, [
    hasFailed,
    pack,
    traits,
    reference,
    device,
    known,
    profile,
    isKept,
    change,
    name,
    outcomes,
    isLed,
    today,
  ]);
}

/** `asked` has the outcomes in the order in which their questions come. */
export function inquiryOf(
  published: Published,
  asked: readonly (readonly string[])[],
  facts: Facts,
  device: DeviceJourney,
  today: PlainDate,
) {
  const { pack } = published;
  const asOf = { on: today };
  const inquiry = inquire(pack, facts, asOf);
  const skipped = new Set(skippedQuestions(device));
  // A field that was left empty on a screen that was sent is not asked again.
  const isPut = (question: Question) =>
    skipped.has(question.id) || shownFacts(pack, question, facts, asOf).every((fact) => fact in device.facts);
  return {
    published,
    facts,
    asOf,
    inquiry,
    openQuestions: [...new Set(asked.flatMap((outcomes) => inquiry.next(outcomes)))].filter(
      (question) => !isPut(question),
    ),
    answeredQuestions: pack.questions.filter(
      (question) => skipped.has(question.id) || question.facts.some((fact) => fact in facts),
    ),
  };
}

function asksForOccupation({ facts, questions }: Pack): boolean {
  return questions.some((question) => question.facts.some((name) => facts[name]?.type === 'occupation'));
}
