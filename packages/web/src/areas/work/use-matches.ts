// SPDX-License-Identifier: EUPL-1.2
import type { MatchList, MatchRequest } from '@opstap/contract';
import { ApiProblem, call } from '@opstap/contract/client';
import type { Language } from '@opstap/kernel';
import type { GateId, Knob, WantedWork } from '@opstap/matching';
import { useCallback, useRef, useState } from 'preact/hooks';
import { notForMe, type Refusal } from './kept-refusals.ts';

export type Asked = { knobs: readonly Knob[]; refusals: readonly Refusal[]; excludedBy?: GateId };
export type Found = { kind: 'busy' } | { kind: 'failed'; text?: string } | { kind: 'found'; list: MatchList };

/** Sends what the page said it would send, and only when `ask` is called. */
export function useMatches(wanted: WantedWork, language: Language) {
  const [found, setFound] = useState<Found>();
  // Of two taps the later one counts, whichever answer comes last.
  const latest = useRef(0);
  const ask = useCallback(
    async ({ knobs, refusals, excludedBy }: Asked) => {
      latest.current += 1;
      const own = latest.current;
      const show = (next: Found) => {
        if (own === latest.current) setFound(next);
      };
      show({ kind: 'busy' });
      const body = {
        profile: { ...wanted, notForMe: notForMe(refusals) },
        knobs: [...knobs],
        ...(excludedBy && { excludedBy }),
      };
      // The contract's lists are mutable, ours are not: same JSON.
      const request = { body: body as unknown as MatchRequest };
      await call('findMatches', request, { language }).then(
        (answer) => show({ kind: 'found', list: answer.body }),
        (error: unknown) => {
          const text = error instanceof ApiProblem ? error.problem?.detail : undefined;
          show({ kind: 'failed', ...(text !== undefined && { text }) });
        },
      );
    },
    [wanted, language],
  );
  return { found, ask };
}
