// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Language } from '@opstap/kernel';
import { buildCorpus, type CorpusElement, rankCorpus } from '@opstap/taxonomy/linking';
import { outputTo } from '../../output-file.ts';
import { rowsIn } from '../../tab-separated.ts';

const BEST = 100;
/** As MELO names it: which concept each element is a label of. */
const MAPPING = 'concept_mapping.tsv';

/**
 * Ranks a list of texts for every query: a line for each of the best, with query, element, rank and score. Texts of one concept,
 * which a third column or a MELO mapping in the same folder tells, help each other.
 */
export async function rankQueries({
  corpus: path,
  queries,
  output,
  language = 'nl',
}: {
  corpus: string;
  queries: string;
  output: string | undefined;
  language: Language | undefined;
}): Promise<void> {
  const conceptOf = await conceptsBeside(path);
  const elements: CorpusElement[] = [];
  for await (const { cells } of rowsIn(path, ['id', 'text'], ['concept']))
    elements.push({
      id: cells['id'] ?? '',
      text: cells['text'] ?? '',
      concept: cells['concept'] || conceptOf.get(cells['id'] ?? ''),
    });
  const corpus = buildCorpus(elements, language);
  const out = await outputTo(output);
  await out.write('query\telement\trank\tscore');
  for await (const { cells } of rowsIn(queries, ['id', 'text']))
    for (const [at, { id, score }] of rankCorpus(corpus, cells['text'] ?? '', BEST).entries())
      await out.write(`${cells['id']}\t${id}\t${at + 1}\t${score.toFixed(5)}`);
  await out.end();
}

async function conceptsBeside(corpus: string): Promise<ReadonlyMap<string, string>> {
  const path = join(dirname(corpus), MAPPING);
  const concepts = new Map<string, string>();
  if (existsSync(path))
    for await (const { cells } of rowsIn(path, ['id', 'concept']))
      concepts.set(cells['id'] ?? '', cells['concept'] ?? '');
  return concepts;
}
