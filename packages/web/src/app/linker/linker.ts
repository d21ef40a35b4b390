// SPDX-License-Identifier: EUPL-1.2
import { besidePage, type Worked } from '../beside-page.ts';
import type { Extent, FromLinker, LinkerAnswer, LinkerQuestion, ToLinker } from './question.ts';

export type { Found, LinkerAnswer, LinkerQuestion } from './question.ts';

const waiting = new Map<number, (answer: LinkerAnswer) => void>();
let linker: Worked<ToLinker> | undefined;
let last = 0;

/**
 * Finds what a text means, in a worker. `tell` may be called more than once: again when more languages had to be loaded
 * because the text was not known.
 *
 * @returns stops the telling
 */
export function askLinker(question: LinkerQuestion, tell: (answer: LinkerAnswer) => void): () => void {
  linker ??= startLinker();
  last += 1;
  const id = last;
  waiting.set(id, tell);
  linker.send({ id, question });
  return () => {
    waiting.delete(id);
    linker?.send({ forget: id });
  };
}

/** Starts loading, so that the first letter that is typed finds the index ready. */
export function prepareLinker(extent: Extent): void {
  linker ??= startLinker();
  linker.send({ prepare: extent });
}

function startLinker(): Worked<ToLinker> {
  return besidePage<ToLinker, FromLinker>(
    'linker',
    ({ id, answer }) => told(id, answer),
    async () => {
      const { answering } = await import('./answering.ts');
      return answering(told);
    },
  );
}

function told(id: number, answer: LinkerAnswer): void {
  waiting.get(id)?.(answer);
}
