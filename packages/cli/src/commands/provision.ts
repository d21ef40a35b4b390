// SPDX-License-Identifier: EUPL-1.2
import { Command } from 'commander';
import { importCommand } from './provision/import.ts';
import { list } from './provision/list.ts';
import { remove } from './provision/remove.ts';
import { stats } from './provision/stats.ts';

export const command = new Command('provision')
  .description(
    'Courses of Dutch that municipalities, schools and language houses give: import, list, count, remove.',
  )
  .addCommand(importCommand)
  .addCommand(list)
  .addCommand(stats)
  .addCommand(remove);
