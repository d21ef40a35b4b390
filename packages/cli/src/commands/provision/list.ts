// SPDX-License-Identifier: EUPL-1.2
import { Command } from 'commander';
import { withStorage } from '../../storage.ts';

export const list = new Command('list')
  .description('whose lists are loaded, how many courses each has, and when it last changed')
  .option('--json', 'print JSON')
  .action(async ({ json }: { json?: true }) => {
    const sources = await withStorage((storage) => storage.listProvision());
    if (json) return console.log(JSON.stringify(sources, null, 2));
    for (const { name, synthetic, importedAt, courses } of sources)
      console.log(
        `${name}  ${courses} courses, changed ${importedAt.slice(0, 16)}${synthetic ? '  INVENTED (demo)' : ''}`,
      );
    console.log(`${sources.length} loaded`);
  });
