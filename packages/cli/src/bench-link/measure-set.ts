// SPDX-License-Identifier: EUPL-1.2
import { buildCorpus, rankCorpus } from '@opstap/taxonomy/linking';
import { bm25, bruteForcePieces, type Ranker } from './baselines.ts';
import type { MeloSet } from './melo-set.ts';

/** Mean of 1 / place of the first right element, 0 beyond the cut; share of queries with one in the first k; ms a query. */
export type SetFigures = { mrr: number; success: Record<string, number>; p50: number; p95: number };

export type MeasuredSet = {
  name: string;
  queries: number;
  elements: number;
  /** Elements by their own text alone. */
  linker: SetFigures;
  /** Knowing which elements mean the same: a second text of an occupation comes after the first of others. */
  linkerWithConcepts: SetFigures;
  bruteForcePieces: SetFigures;
  bm25: SetFigures;
  /** How many times faster than brute force, at the 95th percentile. */
  faster: number;
};

const CUT = 100;
const SUCCESS_AT = [1, 5, 10, 100];

/** One set, every way of ranking in the same run; `every`: measure each so manieth query only. */
export function measureSet({ name, language, queries, elements }: MeloSet, every = 1): MeasuredSet {
  const sample = queries.filter((_, at) => at % every === 0);
  const alone = buildCorpus(
    elements.map(({ id, text }) => ({ id, text })),
    language,
  );
  const together = buildCorpus(elements, language);
  const measure = (ranker: Ranker) => figuresOf(sample, ranker);
  const linker = measure((text, limit) => rankCorpus(alone, text, limit));
  const linkerWithConcepts = measure((text, limit) => rankCorpus(together, text, limit));
  const brute = measure(bruteForcePieces(elements));
  return {
    name,
    queries: sample.length,
    elements: elements.length,
    linker,
    linkerWithConcepts,
    bruteForcePieces: brute,
    bm25: measure(bm25(elements)),
    faster: rounded(brute.p95 / linkerWithConcepts.p95),
  };
}

function figuresOf(queries: MeloSet['queries'], ranker: Ranker): SetFigures {
  for (const { text } of queries.slice(0, 20)) ranker(text, CUT);
  const measured = queries.map(({ text, answers }) => {
    const start = performance.now();
    const ranked = ranker(text, CUT);
    const took = performance.now() - start;
    return { took, place: ranked.findIndex(({ id }) => answers.has(id)) + 1 };
  });
  const times = measured.map(({ took }) => took).sort((left, right) => left - right);
  const share = (k: number) =>
    measured.filter(({ place }) => place > 0 && place <= k).length / measured.length;
  return {
    mrr: rounded(measured.reduce((sum, { place }) => sum + (place > 0 ? 1 / place : 0), 0) / measured.length),
    success: Object.fromEntries(SUCCESS_AT.map((k) => [`at${k}`, rounded(share(k))])),
    p50: rounded(times[Math.floor(times.length * 0.5)] ?? 0),
    p95: rounded(times[Math.floor(times.length * 0.95)] ?? 0),
  };
}

const rounded = (figure: number) => Math.round(figure * 1e4) / 1e4;
