// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import { useRef, useState } from 'preact/hooks';
import type { DeviceJourney } from '../../app/device-journey.ts';
import { isSameJourney } from '../../app/merge-copies.ts';
import { fetchHandOver, type HandOver, type HandOverFault, saveHandOver } from './hand-over-client.ts';
import { type HandOverLink, readLink } from './link.ts';
import { canSeal } from './sealed.ts';
import { useFragment } from './use-fragment.ts';

export type OpenedLink =
  | { kind: 'loading' }
  | { kind: 'not-secure' }
  | { kind: 'no-link' }
  | { kind: 'refused'; fault: HandOverFault; link?: HandOverLink }
  | { kind: 'open'; handOver: HandOver };

export type SaveOutcome = 'saved' | 'merged' | HandOverFault;

/** Opens the link in the address, and writes changes one after the other, each merged with what others wrote. */
export function useOpenedLink(language: Language) {
  const [opened, setOpened] = useState<OpenedLink>({ kind: 'loading' });
  const latest = useRef<HandOver>(undefined);
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  const seen = (handOver: HandOver) => {
    latest.current = handOver;
    setOpened({ kind: 'open', handOver });
  };
  const open = async (link: HandOverLink) => {
    setOpened({ kind: 'loading' });
    const attempt = await fetchHandOver(link, { language });
    if (attempt.ok) seen(attempt.value);
    else setOpened({ kind: 'refused', fault: attempt.fault, link });
  };
  useFragment((fragment) => {
    const read = readLink(fragment);
    if (!canSeal()) setOpened({ kind: 'not-secure' });
    else if (read.kind === 'link') void open(read.link);
    else setOpened(read.kind === 'none' ? { kind: 'no-link' } : { kind: 'refused', fault: 'damaged' });
  });

  const write = async (change: (journey: DeviceJourney) => DeviceJourney): Promise<SaveOutcome> => {
    const known = latest.current;
    if (!known) return 'not-found';
    const mine = change(known.journey);
    const attempt = await saveHandOver(known, mine, { language });
    if (!attempt.ok) return attempt.fault;
    seen(attempt.value);
    return isSameJourney(attempt.value.journey, mine) ? 'saved' : 'merged';
  };
  return {
    opened,
    open,
    /** The latest version, without leaving the page while it is fetched. Undefined when it came. */
    async refresh(): Promise<HandOverFault | undefined> {
      if (!latest.current) return undefined;
      const attempt = await fetchHandOver(latest.current.link, { language });
      if (attempt.ok) seen(attempt.value);
      return attempt.ok ? undefined : attempt.fault;
    },
    /** Two quick taps are two writes: the second waits for the first. */
    change(change: (journey: DeviceJourney) => DeviceJourney): Promise<SaveOutcome> {
      const written = queue.current.then(() => write(change));
      queue.current = written.catch(() => undefined);
      return written;
    },
  };
}
