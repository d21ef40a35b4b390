// SPDX-License-Identifier: EUPL-1.2
import { createReadStream } from 'node:fs';
import { Command } from 'commander';
import { progressBar } from '../progress.ts';
import { withStorage } from '../storage.ts';

export const command = new Command('restore')
  .description('Put a backup in the place of what is stored. It succeeds whole, or nothing changes.')
  .argument('<file>', 'a file made by "opstap backup"')
  .option('--overwrite', 'also when there is something already')
  .action(async (file: string, { overwrite = false }: { overwrite?: boolean }) => {
    const bar = progressBar('restore');
    const options = { overwrite, onProgress: bar.show };
    const { madeAt, tables } = await withStorage((storage) =>
      storage.restore(createReadStream(file), options),
    );
    bar.end();
    console.log(`Restored a backup of ${madeAt}: ${tables.reduce((sum, { rows }) => sum + rows, 0)} rows`);
  });
