// SPDX-License-Identifier: EUPL-1.2
// Links what is typed, beside the page: building the index takes a second on a phone, and typing must not wait for it.
import { answering } from './app/linker/answering.ts';
import type { FromLinker, ToLinker } from './app/linker/question.ts';

// TypeScript sees a window here; this file runs as a worker.
const worker = self as unknown as DedicatedWorkerGlobalScope;
const answerTo = answering((id, given) => worker.postMessage({ id, answer: given } satisfies FromLinker));

worker.addEventListener('message', ({ data }: MessageEvent<ToLinker>) => answerTo(data));
