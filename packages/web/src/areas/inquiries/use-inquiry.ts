// SPDX-License-Identifier: EUPL-1.2
import type { PlainDate } from '@opstap/kernel';
import { type AsOf, type Facts, type Inquiry, inquire, type Pack, type Question } from '@opstap/rules';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { type DeviceJourney, factsOf, skippedQuestions } from '../../app/device-journey.ts';
import { loadPack, NO_REFERENCE, type Published } from '../../app/published.ts';
import { type Device, useDevice } from '../../app/use-device.ts';

/** One inquiry of the corpus on this device: its part of the law, the answers that are shared with the klantreis, what is left to ask. */
export type LoadedInquiry = Omit<Device, 'device'> & {
  name: string;
  outcomes: readonly string[];
  published: Published;
  device: DeviceJourney;
  facts: Facts;
  asOf: AsOf;
  inquiry: Inquiry;
  /** What can still change an outcome, the best question first, without those that got "I don't know". */
  openQuestions: readonly Question[];
  /** Questions of this inquiry that have an answer, "I don't know" too. */
  answeredQuestions: readonly Question[];
};

/** Undefined while loading. `outcomes` narrows the inquiry to what the page asks of it. */
export function useInquiry(
  name: string,
  today: PlainDate,
  outcomes?: readonly string[],
): LoadedInquiry | { failed: true } | undefined {
  const [pack, setPack] = useState<Pack>();
  const [hasFailed, setFailed] = useState(false);
  const { device, change, isKept } = useDevice();

  useEffect(() => {
    loadPack(name).then(setPack, () => setFailed(true));
  }, [name]);

  return useMemo(() => {
    if (hasFailed) return { failed: true };
    if (!pack || !device) return undefined;
    const asked = outcomes ?? pack.inquiries[name] ?? [];
    return { name, outcomes: asked, device, change, isKept, ...inquiryOf(pack, asked, device, today) };
  }, [hasFailed, pack, device, isKept, change, name, outcomes, today]);
}

function inquiryOf(pack: Pack, outcomes: readonly string[], device: DeviceJourney, today: PlainDate) {
  const facts = factsOf(device);
  const asOf = { on: today };
  const inquiry = inquire(pack, facts, asOf);
  const skipped = new Set(skippedQuestions(device));
  return {
    published: { pack, reference: NO_REFERENCE },
    facts,
    asOf,
    inquiry,
    openQuestions: inquiry.next(outcomes).filter(({ id }) => !skipped.has(id)),
    answeredQuestions: pack.questions.filter(
      (question) => skipped.has(question.id) || question.facts.some((fact) => fact in facts),
    ),
  };
}
