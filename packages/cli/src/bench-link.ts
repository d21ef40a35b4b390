// SPDX-License-Identifier: EUPL-1.2
import { buildLinkIndex, type Concept, type LinkIndex, link } from '@opstap/taxonomy/linking';
import { type MeasuredSet, measureSet } from './bench-link/measure-set.ts';
import { meloSetsIn } from './bench-link/melo-set.ts';
import { measureTexts, type Share, testTexts } from './bench-link/own-texts.ts';

export type LinkBench = {
  /** Our own test texts by half (`dev`, `test`), then by language, kind and major group. */
  texts: Record<string, Record<string, Share>>;
  /** Milliseconds for one of our own texts. */
  latency: { p50: number; p95: number; textsPerSecond: number };
  concepts: number;
  /** Empty where the folder has no set. */
  melo: MeasuredSet[];
};

/** Measures linking: our own texts against `concepts`, and the MELO sets below `folder`. */
export function benchLink(concepts: readonly Concept[], folder: string, every = 1): LinkBench {
  const index = buildLinkIndex(concepts);
  const halves = ['dev', 'test'];
  return {
    texts: Object.fromEntries(halves.map((half) => [half, measureTexts(index, testTexts(half))])),
    latency: latencyOf(index),
    concepts: concepts.length,
    melo: meloSetsIn(folder).map((set) => measureSet(set, every)),
  };
}

function latencyOf(index: LinkIndex): LinkBench['latency'] {
  const times = testTexts('dev')
    .map(({ text, language }) => {
      const start = performance.now();
      link(index, text, { language });
      return performance.now() - start;
    })
    .sort((left, right) => left - right);
  const total = times.reduce((sum, time) => sum + time, 0);
  const at = (share: number) => Math.round((times[Math.floor(times.length * share)] ?? 0) * 100) / 100;
  return { p50: at(0.5), p95: at(0.95), textsPerSecond: Math.round((times.length / total) * 1000) };
}
