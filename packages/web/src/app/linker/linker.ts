// SPDX-License-Identifier: EUPL-1.2
import type { Extent, FromLinker, LinkerAnswer, LinkerQuestion, ToLinker } from './question.ts';

export type { Found, LinkerAnswer, LinkerQuestion } from './question.ts';

type Linker = { send: (message: ToLinker) => void };

const waiting = new Map<number, (answer: LinkerAnswer) => void>();
let linker: Linker | undefined;
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

function startLinker(): Linker {
  const address = document.querySelector<HTMLMetaElement>('meta[name="opstap-linker"]')?.content;
  if (!address || typeof Worker === 'undefined') return onThisThread();
  const worker = new Worker(address, { type: 'module' });
  let isAlive = false;
  const sent: ToLinker[] = [];
  worker.addEventListener('message', ({ data }: MessageEvent<FromLinker>) => {
    isAlive = true;
    sent.length = 0;
    told(data.id, data.answer);
  });
  // An older browser knows no modules in workers: what was sent so far is answered here.
  worker.addEventListener('error', () => {
    if (isAlive) return;
    linker = onThisThread();
    for (const message of sent.splice(0)) linker.send(message);
  });
  return {
    send(message) {
      if (!isAlive) sent.push(message);
      worker.postMessage(message);
    },
  };
}

function onThisThread(): Linker {
  const loading = import('./answering.ts').then(({ answering }) => answering(told));
  return { send: (message) => void loading.then((answerTo) => answerTo(message)) };
}

function told(id: number, answer: LinkerAnswer): void {
  waiting.get(id)?.(answer);
}
