// SPDX-License-Identifier: EUPL-1.2
import { Command } from 'commander';
import { withStorage } from '../../storage.ts';
import { bold } from '../../terminal.ts';

export const stats = new Command('stats')
  .description('How many vacancies of each source are open, and how fresh they are.')
  .option('--json', 'print JSON')
  .action(async ({ json }: { json?: true }) => {
    const sources = await withStorage((storage) => storage.vacancyStats());
    if (json) return console.log(JSON.stringify(sources, null, 2));
    if (sources.length === 0)
      console.log('There are no vacancies. Import them: opstap vacancies import <path> --source <id>');
    for (const { id, name, licence, terms, synthetic, importedAt, ...counts } of sources) {
      console.log(`${bold(id)}  ${name}${synthetic ? ' (synthetic)' : ''}`);
      console.log(
        `  ${licence}${terms ? `, ${terms}` : ''}; ${importedAt ? `imported ${importedAt}` : 'never imported to the end'}`,
      );
      const { open, expired, closed, waiting, rejected, duplicates } = counts;
      console.log(
        `  ${open} shown, ${expired} expired, ${closed} closed, ${waiting} wait for review, ${rejected} rejected, ${duplicates} copies`,
      );
    }
  });
