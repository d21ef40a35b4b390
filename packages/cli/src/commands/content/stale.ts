// SPDX-License-Identifier: EUPL-1.2
import { todayInAmsterdam } from '@opstap/kernel';
import { listReviewItems, reviewOn } from '@opstap/publication';
import { readSources } from '@opstap/publication/compile';
import { compileCorpus } from '@opstap/rules/compile';
import { compileReference } from '@opstap/taxonomy/compile';
import { Command } from 'commander';
import { ROOT } from '../../corpus.ts';
import { dateOf } from '../../given.ts';
import { bold, dim } from '../../terminal.ts';

export const stale = new Command('stale')
  .description(
    'what is past its review date: pages, rules, parameters, sources, desks, professions, paths, schemes, programmes',
  )
  .option('--on <date>', 'the day asked about, YYYY-MM-DD (default: today)')
  .option('--fail', 'end with code 2 when anything is past its date')
  .option('--json', 'print JSON')
  .action(async (options: { on?: string; fail?: true; json?: true }) => {
    const on = dateOf('--on', options.on) ?? todayInAmsterdam(Date.now());
    const sources = await readSources(ROOT);
    const { pack } = compileCorpus(sources.filter(({ path }) => path.startsWith('corpus/')));
    const { reference } = compileReference(sources.filter(({ path }) => path.startsWith('reference/')));
    const items = listReviewItems({ pack, reference });
    const past = items
      .map((item) => ({ ...item, daysPast: reviewOn(item, on) }))
      .filter(({ daysPast }) => daysPast > 0);
    if (options.json) console.log(JSON.stringify({ on, items: items.length, past }, null, 2));
    else {
      for (const { daysPast, kind, id, owner, reviewBy, file } of past)
        console.log(
          `${String(daysPast).padStart(4)} days  ${bold(`${kind} ${id}`)}  ${owner}  ${dim(`${reviewBy} ${file}`)}`,
        );
      console.log(`${past.length} of ${items.length} are past their review date on ${on}`);
    }
    if (options.fail && past.length > 0) process.exitCode = 2;
  });
