// SPDX-License-Identifier: EUPL-1.2

/** Shorter than a frame, so that a tap is answered in the next one. Milliseconds. */
const SLICE = 8;

/** Runs work that pauses, a slice at a time; between two slices the page draws and answers. */
export async function inSlices<T>(work: Generator<undefined, T>): Promise<T> {
  let started = performance.now();
  for (;;) {
    const part = work.next();
    if (part.done) return part.value;
    if (performance.now() - started < SLICE) continue;
    await pause();
    started = performance.now();
  }
}

/** A message comes sooner than a timer, which browsers hold back. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
