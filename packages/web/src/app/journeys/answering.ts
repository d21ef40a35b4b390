// SPDX-License-Identifier: EUPL-1.2
import { completeFacts, journeyFor } from '@opstap/journeys';
import { loadPack, loadTraits } from '../published.ts';
import { type FromJourneys, type ToJourneys, toSend } from './question.ts';

/** Makes the journeys that a page asks for; `tell` gets each under the number of its question. */
export function answering(tell: (answer: FromJourneys) => void): (message: ToJourneys) => Promise<void> {
  // Caught at once: a failure before the first question is nobody's until it is asked.
  const loading = loadPack('klantreis').catch(() => undefined);
  return async ({ id, facts, options }) => {
    const traits = facts['beroep'] === undefined ? [] : await loadTraits().catch(() => undefined);
    const pack = await loading;
    if (!pack || !traits) return tell({ id, failed: true });
    const completed = completeFacts(facts, traits);
    tell({ id, made: toSend(completed, journeyFor(pack, completed, options)) });
  };
}
