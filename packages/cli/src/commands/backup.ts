// SPDX-License-Identifier: EUPL-1.2
import { createWriteStream } from 'node:fs';
import { Command } from 'commander';
import { progressBar } from '../progress.ts';
import { withStorage } from '../storage.ts';

export const command = new Command('backup')
  .description(
    'Write all that is stored to one file, which restores into the embedded database and into PostgreSQL alike.',
  )
  .argument('<file>', 'such as opstap.backup.gz')
  .action(async (file: string) => {
    const bar = progressBar('backup');
    await withStorage((storage) =>
      storage.backup(createWriteStream(file, { flags: 'wx', mode: 0o600 }), bar.show),
    );
    bar.end();
    console.log(`Backup: ${file}`);
  });
