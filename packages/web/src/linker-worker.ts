// SPDX-License-Identifier: EUPL-1.2
// Links what is typed, beside the page: building the index takes a second on a phone, and typing must not wait for it.
import { answer, covering } from './app/linker/answering.ts';
import type { FromLinker, ToLinker } from './app/linker/question.ts';

// TypeScript sees a window here; this file runs as a worker.
const worker = self as unknown as DedicatedWorkerGlobalScope;
let latest = 0;

worker.addEventListener('message', ({ data }: MessageEvent<ToLinker>) => {
  if ('prepare' in data) {
    void covering(data.prepare).catch(() => undefined);
    return;
  }
  const { id, question } = data;
  latest = id;
  const tell = (given: FromLinker['answer']) =>
    worker.postMessage({ id, answer: given } satisfies FromLinker);
  void answer(question, tell, () => id === latest);
});
