// SPDX-License-Identifier: EUPL-1.2
import { Command } from 'commander';
import { withStorage } from '../../storage.ts';

export const remove = new Command('remove')
  .description('Take away a list with its courses.')
  .argument('<source>', 'a name that "provision list" gives')
  .option('--json', 'print JSON')
  .action(async (source: string, { json }: { json?: true }) => {
    const report = await withStorage((storage) => storage.provisionSink.remove({ source }));
    console.log(json ? JSON.stringify(report, null, 2) : `${source}: ${report.removed} courses removed`);
  });
