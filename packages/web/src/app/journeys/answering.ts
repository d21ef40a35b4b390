// SPDX-License-Identifier: EUPL-1.2
import { completeFacts, journeyFor } from '@opstap/journeys';
import { loadPack, loadTraits } from '../published.ts';
import { type FromJourneys, type ToJourneys, toSend } from './question.ts';

/** Makes the journeys that a page asks for; `tell` gets each under the number of its question. */
export function answering(tell: (answer: FromJourneys) => void): (message: ToJourneys) => Promise<void> {
  // Caught at once: a failure before the first question is nobody's until it is asked.
  const loading = Promise.all([loadPack('klantreis'), loadTraits()]).catch(() => undefined);
  return async ({ id, facts, options }) => {
    const law = await loading;
    if (!law) return tell({ id, failed: true });
    const [pack, traits] = law;
    const completed = completeFacts(facts, traits);
    tell({ id, made: toSend(completed, journeyFor(pack, completed, options)) });
  };
}
