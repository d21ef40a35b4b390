// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path';
import { loadPublication } from '@opstap/publication/node';
import { buildLinkIndex, conceptsOf } from '@opstap/taxonomy/linking';
import { describe, expect, it } from 'vitest';
import { measureSet } from './bench-link/measure-set.ts';
import { meloSetsIn } from './bench-link/melo-set.ts';
import { measureTexts, testTexts } from './bench-link/own-texts.ts';
import { ROOT } from './corpus.ts';

/** Shares of our own test texts, of the half that the linker was developed on, that may not get lower. */
const GATES: Record<string, { first: number; firstFive: number }> = {
  'uk+ru': { first: 0.77, firstFive: 0.92 },
  nl: { first: 0.75, firstFive: 0.89 },
  en: { first: 0.77, firstFive: 0.92 },
};

/** Of the queries of a MELO set every so manieth, to stay within a minute. */
const EVERY = 10;
const MELO_GATES: Record<string, number> = { nld_q_nl_c_nl: 0.506, usa_q_en_c_en: 0.606 };

describe('linking', () => {
  it('does not get worse on our own texts', async () => {
    const { reference, taxonomy } = await loadPublication();
    const concepts = conceptsOf(reference, taxonomy);
    const figures = measureTexts(buildLinkIndex(concepts), testTexts('dev'));
    for (const [name, { first, firstFive }] of Object.entries(GATES)) {
      expect(figures[name]?.first, `${name}: right group first`).toBeGreaterThanOrEqual(first);
      expect(figures[name]?.firstFive, `${name}: among the first five`).toBeGreaterThanOrEqual(firstFive);
    }
  });
});

describe('the MELO benchmark', () => {
  const folder = process.env['OPSTAP_DATA'] ?? join(ROOT, '../shared/data');
  const sets = meloSetsIn(folder);
  if (sets.length === 0)
    console.log(`skipped: ${folder} has no MELO set; say with OPSTAP_DATA where they are`);

  it.skipIf(sets.length === 0)(
    'is answered better and faster than by character TF-IDF by brute force',
    () => {
      for (const set of sets) {
        const figures = measureSet(set, EVERY);
        expect(figures.linkerWithConcepts.mrr).toBeGreaterThanOrEqual(MELO_GATES[set.name] ?? 0);
        expect(figures.linkerWithConcepts.mrr).toBeGreaterThan(figures.bruteForcePieces.mrr);
        expect(figures.faster).toBeGreaterThan(1);
      }
    },
  );
});
