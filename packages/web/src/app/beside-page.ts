// SPDX-License-Identifier: EUPL-1.2

/** Takes messages to be worked on. */
export type Worked<To> = { send(message: To): void };

/**
 * Work that a page does not wait for, in the worker of this name. Where workers, or modules in them, are not known the same
 * is done on the page: `here` loads it. `tell` gets each answer.
 */
export function besidePage<To, From>(
  name: 'linker' | 'journey',
  tell: (answer: From) => void,
  here: () => Promise<(message: To) => unknown>,
): Worked<To> {
  const address = document.querySelector<HTMLMetaElement>(`meta[name="opstap-${name}"]`)?.content;
  if (!address || typeof Worker === 'undefined') return onThisThread(here);
  const worker = new Worker(address, { type: 'module' });
  let isAlive = false;
  let instead: Worked<To> | undefined;
  const sent: To[] = [];
  worker.addEventListener('message', ({ data }: MessageEvent<From>) => {
    isAlive = true;
    sent.length = 0;
    tell(data);
  });
  // An older browser knows no modules in workers: what was sent so far is answered here.
  worker.addEventListener('error', () => {
    if (isAlive) return;
    instead ??= onThisThread(here);
    for (const message of sent.splice(0)) instead.send(message);
  });
  return {
    send(message) {
      if (instead) return instead.send(message);
      if (!isAlive) sent.push(message);
      worker.postMessage(message);
    },
  };
}

function onThisThread<To>(here: () => Promise<(message: To) => unknown>): Worked<To> {
  const loading = here();
  return { send: (message) => void loading.then((answerTo) => answerTo(message)) };
}
