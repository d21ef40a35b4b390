// SPDX-License-Identifier: EUPL-1.2
// Makes journeys beside the page: reading the law for the first time takes a moment on a phone, and a tap must not wait for it.
import { answering } from './app/journeys/answering.ts';
import type { FromJourneys, ToJourneys } from './app/journeys/question.ts';

// TypeScript sees a window here; this file runs as a worker.
const worker = self as unknown as DedicatedWorkerGlobalScope;
const answerTo = answering((answer) => worker.postMessage(answer satisfies FromJourneys));

worker.addEventListener('message', ({ data }: MessageEvent<ToJourneys>) => answerTo(data));
