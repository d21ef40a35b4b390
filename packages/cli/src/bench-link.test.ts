// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path';
import { loadPublication } from '@opstap/publication/node';
import { buildLinkIndex, conceptsOf } from '@opstap/taxonomy/linking';
import { describe, expect, it } from 'vitest';
import { measureSet } from './bench-link/measure-set.ts';
import { meloSetsIn } from './bench-link/melo-set.ts';
import { measureTexts, testTexts } from './bench-link/own-texts.ts';
import { ROOT } from './corpus.ts';

/**
 * Shares of our own test texts, of the half that the linker was developed on, that may not get lower. Those of
 * the enlarged list of occupations count from the day that it is in `reference/`.
 */
const GATES: Record<'starter' | 'enlarged', Record<string, { first: number; firstFive: number }>> = {
  starter: {
    'uk+ru': { first: 0.26, firstFive: 0.34 },
    nl: { first: 0.24, firstFive: 0.32 },
    en: { first: 0.34, firstFive: 0.39 },
  },
  enlarged: {
    'uk+ru': { first: 0.76, firstFive: 0.91 },
    nl: { first: 0.74, firstFive: 0.87 },
    en: { first: 0.75, firstFive: 0.93 },
  },
};
const ENLARGED_FROM = 400;

/** Of the queries of a MELO set every so manieth, to stay within a minute. */
const EVERY = 10;
const MELO_GATES: Record<string, number> = { nld_q_nl_c_nl: 0.5, usa_q_en_c_en: 0.6 };

describe('linking', () => {
  it('does not get worse on our own texts', async () => {
    const { reference } = await loadPublication();
    const concepts = conceptsOf(reference);
    const figures = measureTexts(buildLinkIndex(concepts), testTexts('dev'));
    const gates = GATES[reference.occupations.length < ENLARGED_FROM ? 'starter' : 'enlarged'];
    for (const [name, { first, firstFive }] of Object.entries(gates)) {
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
