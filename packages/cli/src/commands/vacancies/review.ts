// SPDX-License-Identifier: EUPL-1.2
import { Command } from 'commander';
import { withStorage } from '../../storage.ts';
import { bold, wrap } from '../../terminal.ts';

type Options = { approve?: string; reject?: string; json?: true };

export const review = new Command('review')
  .description(
    'Vacancies that are hidden because of a red flag (a fee, papers kept, pay below the minimum, no employer), and those that readers say are wrong',
  )
  .option('--approve <id>', 'show this one')
  .option('--reject <id>', 'never show this one')
  .option('--json', 'print JSON')
  .action(async ({ approve, reject, json }: Options) => {
    const id = approve ?? reject;
    if (id !== undefined) {
      await withStorage((storage) => storage.reviewVacancy(id, approve ? 'approved' : 'rejected'));
      return console.log(`${id}: ${approve ? 'approved' : 'rejected'}`);
    }
    const waiting = await withStorage((storage) => storage.listVacanciesToReview());
    if (json) return console.log(JSON.stringify(waiting, null, 2));
    if (waiting.length === 0) console.log('Nothing to look at.');
    for (const { id: which, title, employer, redFlags, description, hidden, reports } of waiting) {
      console.log(`${bold(which)}  ${title}${employer ? `, ${employer}` : ''}`);
      console.log(`  ${[hidden ? 'hidden' : 'shown', ...redFlags].join(', ')}`);
      for (const { createdAt, note } of reports)
        console.log(`  said to be wrong ${createdAt.slice(0, 16)}${note ? `: “${note}”` : ''}`);
      console.log(wrap(description.replace(/\s+/g, ' ').slice(0, 400), '  '));
    }
  });
