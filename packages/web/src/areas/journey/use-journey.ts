// SPDX-License-Identifier: EUPL-1.2
import { completeFacts, type Journey, journeyFor } from '@opstap/journeys';
import type { PlainDate } from '@opstap/kernel';
import type { Facts } from '@opstap/rules';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { readJourney, writeJourney } from '../../app/device.ts';
import {
  type DeviceJourney,
  EMPTY,
  factsOf,
  skippedQuestions,
  tickedSteps,
} from '../../app/device-journey.ts';
import { answersUntil, mergeCopies } from '../../app/merge-copies.ts';
import { loadPublished, type Published } from './published.ts';

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

/** The journey of this device: law, reference data and answers, brought together. Undefined while loading. */
export function useJourney(today: PlainDate, demo: boolean): LoadedJourney | { failed: true } | undefined {
  const [published, setPublished] = useState<Published | 'failed'>();
  const [device, setDevice] = useState<DeviceJourney>();
  const [isKept, setKept] = useState(true);

  useEffect(() => {
    loadPublished(demo).then(setPublished, () => setPublished('failed'));
    void readJourney().then((kept) => setDevice(kept ?? EMPTY));
  }, [demo]);

  const change = useCallback(
    async (update: (device: DeviceJourney) => DeviceJourney) => {
      const before = device ?? EMPTY;
      const changed = update(before);
      setDevice(changed);
      // Another tab may have written meanwhile: what it did is kept too.
      const other = await readJourney();
      setKept(await writeJourney(other ? mergeCopies(changed, other, answersUntil(before)) : changed));
    },
    [device],
  );

  return useMemo(() => {
    if (published === 'failed') return { failed: true };
    if (!published || !device) return undefined;
    const facts = completeFacts(factsOf(device), published.reference.occupations);
    const options = { on: today, done: tickedSteps(device), asked: skippedQuestions(device) };
    return { published, device, facts, journey: journeyFor(published.pack, facts, options), change, isKept };
  }, [published, device, isKept, today, change]);
}
