// SPDX-License-Identifier: EUPL-1.2
import { Command } from 'commander';
import { withStorage } from '../../storage.ts';

export const remove = new Command('remove')
  .description('Take a source away with all its vacancies.')
  .argument('<source>', 'its id, as opstap vacancies stats shows it')
  .action(async (source: string) => {
    await withStorage((storage) => storage.deleteVacancySource(source));
    console.log(`${source}: removed`);
  });
