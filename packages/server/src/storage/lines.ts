// SPDX-License-Identifier: EUPL-1.2
import type { Readable } from 'node:stream';

/** The lines of a stream of UTF-8. A failure of `origin`, which feeds the stream, ends it too, also one from before. */
export async function* readLines(stream: Readable, origin: Readable): AsyncGenerator<string> {
  if (origin.errored) throw origin.errored;
  origin.once('error', (error) => stream.destroy(error));
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  for await (const chunk of stream) {
    const parts = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = parts.pop() ?? '';
    yield* parts;
  }
  rest += decoder.decode();
  if (rest !== '') yield rest;
}
