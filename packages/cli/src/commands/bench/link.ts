// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path';
import { loadPublication } from '@opstap/publication/node';
import { conceptsOf } from '@opstap/taxonomy/linking';
import { Command } from 'commander';
import { benchLink } from '../../bench-link.ts';
import { ROOT } from '../../corpus.ts';

export const link = new Command('link')
  .description('linking: our own test texts, and MELO sets beside character TF-IDF and BM25 in the same run')
  .option('--data <folder>', 'where MELO sets are (default: OPSTAP_DATA, else ../shared/data)')
  .option('--json', 'print JSON')
  .action(async ({ data, json }: { data?: string; json?: true }) => {
    const { reference, taxonomy } = await loadPublication();
    const folder = data ?? process.env['OPSTAP_DATA'] ?? join(ROOT, '../shared/data');
    const figures = benchLink(conceptsOf(reference, taxonomy), folder);
    if (json) console.log(JSON.stringify(figures, null, 2));
    else console.dir(figures, { depth: null });
    if (figures.melo.length === 0)
      console.error(`${folder} has no MELO set, so only our own texts were measured`);
  });
