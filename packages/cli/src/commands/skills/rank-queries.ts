// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import { buildCorpus, type CorpusElement, rankCorpus } from '@opstap/taxonomy/linking';
import { outputTo } from '../../output-file.ts';
import { rowsIn } from '../../tab-separated.ts';

const BEST = 100;

/** Ranks a list of texts for every query: a line for each of the best, with query, element, rank and score. */
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
  const elements: CorpusElement[] = [];
  for await (const { cells } of rowsIn(path, ['id', 'text']))
    elements.push({
      id: cells['id'] ?? '',
      text: cells['text'] ?? '',
      concept: cells['concept'] || undefined,
    });
  const corpus = buildCorpus(elements, language);
  const out = await outputTo(output);
  await out.write('query\telement\trank\tscore');
  for await (const { cells } of rowsIn(queries, ['id', 'text']))
    for (const [at, { id, score }] of rankCorpus(corpus, cells['text'] ?? '', BEST).entries())
      await out.write(`${cells['id']}\t${id}\t${at + 1}\t${score.toFixed(5)}`);
  await out.end();
}
